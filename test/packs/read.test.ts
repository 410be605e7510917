import assert from 'node:assert/strict';
import fc from 'fast-check';
import { limits } from '../../src/packs/limits';
import { readPack } from '../../src/packs/read';
import { manifest, packOf, problemsOf, rule } from './packs';

const snippets = { thanks: { prefix: 'thanks', body: 'Thank you, ${name:Kim}.', description: 'Thanks' } };

describe('a pack', () => {
  it('is read from its files', () => {
    const pack = packOf({
      'snippets/short.en.code-snippets': snippets,
      'snippets/short.nl.u.code-snippets': { thanks: { body: ['Dank u,', '${1|een,twee|}'] } },
      'rules/no-ticket.json': rule(),
      'lexicons/shop.nl.json': { products: ['blije bundel'], daysOff: ['2026-12-24'] },
      'templates/late.json': {
        titles: { en: 'Late' },
        situation: { en: 'Late' },
        channels: ['email'],
        status: 'draft',
      },
      'templates/late.en.hbs': 'Dear {{> name}}',
      'partials/name.en.hbs': 'Kim',
      'pictures/logo.png': Uint8Array.of(0xff),
      'README.md': 'Words',
    });
    assert.deepEqual(problemsOf(pack), []);
    assert.deepEqual(
      pack.snippets.map(({ id, locale, register, title, prefixes }) => [id, locale, register, title, prefixes]),
      [
        ['thanks', 'en', undefined, 'Thanks', ['thanks']],
        ['thanks', 'nl', 'u', 'thanks', ['thanks']],
      ],
    );
    assert.deepEqual(
      pack.rules.map((one) => one.rule.id),
      ['acme/no-ticket'],
    );
    assert.deepEqual([...pack.library.templates.keys()], ['late']);
    assert.deepEqual([...pack.library.partials.keys()], ['name']);
    assert.deepEqual(
      pack.words.map(({ language, daysOff }) => [language, daysOff]),
      [['nl', ['2026-12-24']]],
    );
  });

  it('can have its parts elsewhere, and be a folder of templates itself', () => {
    const pack = packOf({
      'pack.json': manifest({ templates: '.', partials: 'partials', snippets: 'short/' }),
      'late.json': { titles: { en: 'Late' }, situation: { en: 'Late' }, channels: ['email'], status: 'draft' },
      'late.en.hbs': 'Dear {{> name}}',
      'partials/name.en.hbs': 'Kim',
      'short/a.en.json': snippets,
    });
    assert.deepEqual(problemsOf(pack), []);
    assert.deepEqual([pack.library.templates.size, pack.library.partials.size, pack.snippets.length], [1, 1, 1]);
  });

  const wrong: Record<string, [Record<string, string | Uint8Array | object>, string[]]> = {
    'an unknown field, near one that is known': [
      { 'pack.json': manifest({ autor: 'Bo' }) },
      ['pack.json ["autor"] “autor” is not known; “author” is.'],
    ],
    'a version that is none': [
      { 'pack.json': manifest({ version: '1.0' }) },
      ['pack.json ["1.0"] “version” must be a version such as "1.0.0".'],
    ],
    'an id with capitals': [
      { 'pack.json': manifest({ id: 'Acme' }) },
      [
        'pack.json ["Acme"] “id” cannot be the name of a pack: small letters, figures and hyphens, such as "acme-retail".',
      ],
    ],
    'a folder outside': [
      { 'pack.json': manifest({ snippets: '../other' }) },
      [
        'pack.json ["../other"] “snippets” must be a folder inside the pack such as "snippets": without .., a drive or a / in front.',
      ],
    ],
    'an absolute folder': [
      { 'pack.json': manifest({ rules: '/etc' }) },
      [
        'pack.json ["/etc"] “rules” must be a folder inside the pack such as "snippets": without .., a drive or a / in front.',
      ],
    ],
    'a form of a later time': [
      { 'pack.json': manifest({ formatVersion: 2 }), 'snippets/a.en.json': snippets },
      [
        'pack.json [2] This pack was made for a newer Golden Reply: we read form 1. Update Golden Reply; until then the pack does not count.',
      ],
    ],
    'a helper that is not known': [
      { 'pack.json': manifest({ helpers: ['money', 'shout'] }) },
      [
        'pack.json ["shout"] This Golden Reply does not know the helper “shout”. Update Golden Reply, or take it out of the templates.',
      ],
    ],
    'a name of the machine': [
      { 'snippets/a.en.json': '{"__proto__": {"body": "x"}, "thanks": {"body": "y"}}' },
      [
        'snippets/a.en.json ["__proto__"] “__proto__” cannot be a name here; this file does not count. Choose another name.',
      ],
    ],
    'a constructor in a rule': [
      { 'rules/a.json': rule().replace('"ticket"', '"constructor"') },
      [
        'rules/a.json ["constructor"] “constructor” cannot be a name here; this file does not count. Choose another name.',
      ],
    ],
    'a name that stands twice': [
      { 'snippets/a.en.json': '{"thanks": {"body": "x"}, "thanks": {"body": "y"}}' },
      ['snippets/a.en.json ["thanks"] “thanks” stands here twice; the last one counts. Remove one of the two.'],
    ],
    'a snippet that is in two files': [
      { 'snippets/a.en.json': snippets, 'snippets/b.en.json': snippets },
      [
        'snippets/b.en.json ["thanks"] There is a “thanks” already, in snippets/a.en.json; that one counts. Give this another name.',
      ],
    ],
    'bytes that are no text': [
      { 'snippets/a.en.json': Uint8Array.of(0x7b, 0xff, 0xfe) },
      ['snippets/a.en.json [] This is not text in UTF-8; the file does not count. Save it as UTF-8.'],
    ],
    'an empty file': [
      { 'rules/a.json': '' },
      ['rules/a.json [] This file is empty. Write something in it, or remove it.'],
    ],
    'a path that leads outside': [
      { '../rules/a.json': rule() },
      ['../rules/a.json [] “../rules/a.json” points outside the pack or is no name of a file; it does not count.'],
    ],
    'snippets without a language': [
      { 'snippets/a.json': snippets },
      [
        'snippets/a.json [] “snippets/a.json” does not say which language its snippets are in. Call it a.nl.u.json, a.nl.je.json or a.en.json.',
      ],
    ],
    'a snippet with a regular expression': [
      { 'snippets/a.en.json': { thanks: { body: 'a ${1/(a+)+$/x/} b' } } },
      ['snippets/a.en.json ["thanks"] “/(a+)+$/x/} b”: a pack cannot transform with a regular expression.'],
    ],
    'a snippet that is not finished': [
      { 'snippets/a.en.json': { thanks: { body: 'a ${1:b' } } },
      [
        'snippets/a.en.json ["thanks"] “${1:b” is not complete. Write ${1:text}, ${1|one,other|}, or \\$ for a dollar sign.',
      ],
    ],
    'a phrase that is none, in words': [
      {
        'lexicons/a.nl.json': {
          products: ['goed', '(a|b)*'],
          emotions: [{ phrase: '{any}', emotion: 'joy', strength: 1 }],
        },
      },
      [
        'lexicons/a.nl.json ["{any}"] “{any}” fits anything: put a word in it that is always there.',
        'lexicons/a.nl.json ["(a|b)*"] “(a|b)*” is no phrase. Write words, word~ for all forms, [a|b] for a choice, ... for words in between and {number} for a number.',
      ],
    ],
    'synonyms of one word': [
      { 'lexicons/a.nl.json': { synonyms: { noun: ['de koelkast|koelkasten'] } } },
      [
        'lexicons/a.nl.json ["de koelkast|koelkasten"] “de koelkast|koelkasten” is no set of synonyms. Write the words with commas between them and their forms with |: "fridge|fridges, refrigerator|refrigerators".',
      ],
    ],
  };
  for (const [name, [files, expected]] of Object.entries(wrong)) {
    it(`says where and what to do about ${name}, and the rest counts`, () => {
      const pack = packOf({ ...files, 'rules/no-case.json': rule() });
      assert.deepEqual(problemsOf(pack), expected);
      assert.equal(pack.rules.length, name.includes('later time') ? 0 : 1);
    });
  }

  it('says that there is no manifest', () => {
    const pack = readPack([{ path: 'rules/no-ticket.json', text: rule() }], 'shop');
    assert.match(problemsOf(pack).join(), /^pack\.json \[\] There is no pack\.json\. Put one in the folder/);
    assert.equal(pack.rules[0]?.rule.id, 'shop/no-ticket');
  });

  it('is not held up by a million phrases, files or snippets', function () {
    this.timeout(20_000);
    const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `woord${at}`);
    const pack = packOf({
      'rules/a.json': rule({ shape: 'avoid', phrases: { nl: many(40_000) } }),
      'rules/b.json': rule({ shape: 'avoid', phrases: { nl: many(40_000) } }),
      'lexicons/a.nl.json': `{"products": [${'"a",'.repeat(600_000)}"b"]}`,
      ...Object.fromEntries(many(limits.files).map((name) => [`${name}.md`, ''])),
    });
    assert.deepEqual(
      problemsOf(pack).map((text) => text.replace(/ .*?\. /, ' … ')),
      [
        'pack.json … Divide it into more packs.',
        'lexicons/a.nl.json … Divide it.',
        'rules/b.json … Divide it into more packs.',
      ],
    );
  });

  it('does not grow with phrases that have many ways through', () => {
    const phrase = 'a? '.repeat(30) + 'b';
    const pack = packOf({ 'rules/a.json': rule({ shape: 'avoid', phrases: { nl: [phrase, 'b'] } }) });
    assert.match(problemsOf(pack).join(), /has too many parts: at most 16, of which 4 may be missing/);
  });

  it('takes any text without falling over', () => {
    const files = {
      'pack.json': manifest(),
      'rules/no-ticket.json': rule(),
      'snippets/a.en.json': JSON.stringify(snippets),
      'lexicons/a.nl.json': '{"products": ["blije bundel"], "abbreviations": {"art.": "number"}}',
    };
    const file = fc.constantFrom(...Object.entries(files));
    fc.assert(
      fc.property(file, fc.nat(400), fc.nat(400), fc.string(), ([path, text], from, length, put) => {
        const broken = text.slice(0, from) + put + text.slice(from + length);
        const pack = packOf({ ...files, [path]: broken });
        for (const { file, start, end } of pack.problems) {
          const size = pack.texts.get(file)?.length ?? 0;
          assert.ok(start >= 0 && start <= end && end <= Math.max(size, end === start + 1 ? end : size));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a hostile pack', () => {
  const many = (count: number, make: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => make(at)).join();
  const hostile: Record<string, Record<string, string>> = {
    'names that are none': { 'snippets/a.en.json': `{${many(60_000, (at) => `"A${at}":1`)}}` },
    'snippets by the thousand': { 'snippets/a.en.json': `{${many(20_000, (at) => `"a${at}":{"body":"x"}`)}}` },
    'broken snippets': { 'snippets/a.en.json': `{${many(15_000, (at) => `"a${at}":{"body":"\${1:"}`)}}` },
    'phrases that are none': {
      'rules/a.json': `{"shape":"avoid","phrases":{"nl":[${many(30_000, (at) => `"(${at})*"`)}]}}`,
    },
    'one phrase again and again': {
      'rules/a.json': `{"shape":"avoid","phrases":{"nl":[${many(200_000, () => '"a b"')}]}}`,
    },
    'deep nesting': { 'pack.json': '['.repeat(500_000), 'rules/a.json': '{"a":'.repeat(300_000) },
    'long choices': { 'lexicons/a.nl.json': `{"products":[${many(500, () => `"${'[a|b|c|d] '.repeat(25)}e"`)}]}` },
    'long synonyms': { 'lexicons/a.nl.json': `{"synonyms":{"noun":["${'de a|b, '.repeat(200_000)}c"]}}` },
    'places in places': { 'snippets/a.en.json': JSON.stringify({ a: { body: '${1:'.repeat(2_000) } }) },
  };
  for (const [name, files] of Object.entries(hostile)) {
    it(`is read in seconds with ${name}`, function () {
      this.timeout(15_000);
      const pack = packOf(files);
      assert.ok(pack.problems.length > 0);
    });
  }
});
