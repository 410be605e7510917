// Reading a folder of templates: names, descriptions, and which text serves whom.
import assert from 'node:assert/strict';
import { readLibrary, type Library } from '../../src/templates/library';
import { chooseVariant } from '../../src/templates/variant';
import { textIn, valueIn, type Locale } from '../../src/templates/info';

const info = JSON.stringify({
  titles: { nl: 'Te laat', en: 'Late' },
  situation: { nl: 'De bestelling had er al moeten zijn.' },
  channels: ['email'],
  status: 'approved',
});

const read = (files: Readonly<Record<string, string>>): Library =>
  readLibrary(Object.entries(files).map(([path, text]) => ({ path, text })));
const told = ({ problems }: Library): string[] =>
  problems.map(({ file, start, end, message }) => `${file} ${start}-${end} ${message.en}`);

describe('a folder of templates', () => {
  it('is read: texts beside their description, partials, folders', () => {
    const library = read({
      'levering/te-laat.json': info,
      'levering/te-laat.nl.u.hbs': 'Beste {{naam}},',
      'levering/te-laat.en.hbs': 'Dear {{naam}},',
      'partials/slot.nl.hbs': 'Groet',
      'partials/lijn.hbs': '—',
    });
    assert.deepEqual(told(library), []);
    assert.deepEqual(
      library.templates.get('te-laat')?.variants.map(({ locale, register }) => [locale, register]),
      [
        ['nl', 'u'],
        ['en', undefined],
      ],
    );
    assert.deepEqual([...library.partials.keys()], ['slot', 'lijn']);
  });

  const wrong: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
    [{ 'Te laat.nl.hbs': '' }, /^Te laat\.nl\.hbs 0-0 .*is no name for a template/],
    [{ 'te-laat.fr.hbs': '' }, /is no name for a template/],
    [{ 'te-laat.hbs': '', 'te-laat.json': info }, /does not say which language/],
    [{ 'te-laat.en.je.hbs': '', 'te-laat.json': info }, /u and je exist in Dutch only/],
    [{ 'te-laat.nl.hbs': '' }, /A description belongs to this text: te-laat\.json/],
    [{ 'te-laat.json': info }, /A text belongs to this description/],
    [{ 'a/x.json': info, 'b/x.json': info, 'x.nl.hbs': '' }, /^b\/x\.json .*a template “x” already: a\/x\.json/],
    [
      { 'x.json': info, 'x.nl.hbs': 'a {{#if b}}' },
      /^x\.nl\.hbs 10-11 This is not a valid template: a block is opened that is never closed/,
    ],
    [{ 'x.json': `{"titles": ${'['.repeat(100_000)}`, 'x.nl.hbs': '' }, /nested more than 50 deep here/],
    [{ 'x.json': '[]', 'x.nl.hbs': '' }, /^x\.json 0-2 This file must begin with a brace/],
    [{ 'x.json': '{"titles": {"nl": "X"}}', 'x.nl.hbs': '' }, /^x\.json 0-1 This file lacks “situation”/],
    [{ 'x.json': info.replace('approved', 'fine'), 'x.nl.hbs': '' }, /“status” can be: "draft", "approved", "retired"/],
    [{ 'x.json': info.replace('"status"', '"state"'), 'x.nl.hbs': '' }, /“state” is not known; “status” is/],
    [{ 'x.json': info.replace('"nl":"Te', '"fr":"Te'), 'x.nl.hbs': '' }, /“fr” must be a language: nl, en/],
    [
      {
        'x.json': info.replace('}', '},"variables":{"a b":{"type":"text","example":1}}').replace('},"v', '},"v'),
        'x.nl.hbs': '',
      },
      /“a b” cannot be the name of a variable/,
    ],
    [
      { 'x.json': info.replace('{', '{"tests":[{"name":"a","locale":"nl","date":"morgen"}],'), 'x.nl.hbs': '' },
      /“tests” must be a date with or without a time/,
    ],
  ];
  for (const [files, message] of wrong) {
    it(`says of ${Object.keys(files).join(', ')} what is wrong: ${message.source}`, () => {
      assert.match(told(read(files)).join('\n'), new RegExp(message.source, 'm'));
    });
  }

  const broken: readonly (readonly [string, number, number, string])[] = [
    ['{{#if a}}x{{/each}}', 3, 5, '{{#if}} wordt gesloten met {{/each}}'],
    ['Dag {{naam', 10, 11, 'de accolades gaan niet dicht'],
    ['{{a "b}}', 4, 5, 'hier staat iets wat niet kan'],
    ['Dag {{}},', 6, 8, 'vóór deze accolades ontbreekt iets'],
    ['a\r\n{{/if}}', 3, 6, 'een blok gesloten dat niet geopend is'],
    ['{{else}}', 0, 8, '“else” hoort één keer in een blok'],
    ['{{a/../b}}', 2, 4, '“a/..” is geen naam'],
    ['{{=a}}', 2, 3, '“=” kan hier niet staan'],
  ];
  for (const [source, start, end, message] of broken) {
    it(`marks what is broken in ${JSON.stringify(source)}`, () => {
      const [problem] = read({ 'x.json': info, 'x.nl.hbs': `${source}\n` }).problems;
      assert.deepEqual([problem?.start, problem?.end], [start, end]);
      assert.ok(problem?.message.nl.includes(message), problem?.message.nl);
    });
  }

  it('passes over JSON that is about something else', () => {
    assert.deepEqual(told(read({ 'package.json': '{"name": "x"}', 'data/list.json': '[1]' })), []);
  });

  it('goes on with what is right', () => {
    const { templates } = read({ 'x.json': info.replace('approved', 'fine'), 'x.nl.hbs': 'Dag' });
    assert.equal(templates.get('x')?.info.titles.nl, 'Te laat');
    assert.equal(templates.get('x')?.info.status, 'draft');
  });
});

describe('the text for a customer', () => {
  const { templates } = read({
    'x.json': info,
    'x.nl.u.hbs': '',
    'x.nl.je.hbs': '',
    'x.nl-BE.hbs': '',
    'x.en.hbs': '',
    'y.json': info,
    'y.nl.u.hbs': '',
  });
  const cases: readonly (readonly [string, Locale, 'u' | 'je', string | undefined])[] = [
    ['x', 'nl', 'u', 'x.nl.u.hbs'],
    ['x', 'nl', 'je', 'x.nl.je.hbs'],
    ['x', 'nl-BE', 'je', 'x.nl-BE.hbs'],
    ['x', 'nl-SR', 'je', 'x.nl.je.hbs'],
    ['x', 'en-GB', 'u', 'x.en.hbs'],
    ['y', 'en', 'u', 'y.nl.u.hbs'],
    ['y', 'nl', 'je', undefined],
  ];
  for (const [id, locale, register, expected] of cases) {
    it(`of ${id} in ${locale} with ${register} is ${expected ?? 'none'}`, () => {
      const variants = templates.get(id)?.variants ?? [];
      assert.equal(chooseVariant(variants, { locale, register, byDefault: 'nl' })?.file, expected);
    });
  }
  it('has titles and values of its language', () => {
    assert.equal(textIn({ nl: 'a', en: 'b' }, 'en-GB'), 'b');
    assert.equal(textIn({ en: 'b' }, 'nl'), 'b');
    assert.deepEqual([valueIn({ nl: 1, en: 2 }, 'nl-BE'), valueIn('x', 'nl'), valueIn([1], 'en')], [1, 'x', [1]]);
  });
});
