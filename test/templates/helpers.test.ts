// Every example of the page about helpers, and what helpers say of what they cannot do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Channel } from '../../src/engine/draft';
import { parseMoment } from '../../src/language/dates/moment';
import type { Language } from '../../src/language/language';
import { readText } from '../../src/language/text';
import type { Situation } from '../../src/templates/helper';
import { helpers } from '../../src/templates/helpers/index';
import { renderTemplate, type Rendering } from '../../src/templates/render';
import { parseTemplate } from '../../src/templates/template';
import { plainSituation } from './situation';

function render(source: string, data: unknown = {}, situation: Situation = plainSituation): Rendering {
  const { template, problem } = parseTemplate('main', source);
  assert.ok(template, problem?.message.en);
  return renderTemplate(template, { data, situation, helpers });
}

const page = readFileSync('src/templates/helpers.md', 'utf8');

function testExample(example: string, language: Language): void {
  const rows = example.trim().split('\n');
  const headers = new Map<string, string>();
  let at = 0;
  for (let match; (match = /^([A-Z]\w+): (.*)$/.exec(rows[at] ?? '')); at++)
    headers.set(match[1] ?? '', match[2] ?? '');
  if (headers.size > 0) at++;
  const source = rows.slice(at).filter((row) => !row.startsWith('→ '));
  const expected = rows.filter((row) => row.startsWith('→ ')).map((row) => row.slice(2));
  const customer = headers.get('Customer');
  const { text, problems } = render(source.join('\n'), JSON.parse(headers.get('Data') ?? '{}'), {
    ...plainSituation,
    language,
    address: headers.get('Address') === 'je' ? 'je' : 'u',
    channel: (headers.get('Channel') ?? 'email') as Channel,
    date: parseMoment(headers.get('Date') ?? ''),
    customer: customer === undefined ? undefined : readText(customer, language),
  });
  assert.deepEqual([text, problems.map(({ message }) => message.en)], [expected.join('\n'), []]);
}

describe('the page about helpers', () => {
  for (const language of ['nl', 'en'] as const) {
    const blocks = [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))];
    const examples = blocks.flatMap((block) => (block[1] ?? '').split(/^---\n/m));
    for (const example of examples)
      it(`${language}: ${example.trim().split('\n→ ').pop() ?? ''}`, () => testExample(example, language));
  }
  for (const name of helpers.keys()) {
    it(`shows ${name} in use and explains it in Dutch`, () => {
      const dutch = page.slice(page.indexOf('## In het Nederlands'));
      assert.match(page, new RegExp(`^(?!\\|).*(?:\\{\\{|\\()${name}[ }]`, 'm'));
      assert.match(dutch, new RegExp(`\`${name}[ \`]`));
    });
  }
});

describe('helpers', () => {
  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['{{plural "veel" "pakket" "pakketten"}}', {}, /takes a number.*“veel”/],
    ['{{plural 2 "pakket"}}', {}, /\{\{plural aantal/],
    ['{{money "1.250"}}', {}, /takes a number.*“1\.250”/],
    ['{{money 5 currency="NLG"}}', {}, /EUR, GBP, USD/],
    ['{{money -5}}', {}, /below zero/],
    ['{{date "morgen"}}', {}, /takes a date.*“morgen”/],
    ['{{date "2026-02-30"}}', {}, /takes a date/],
    ['{{time "2026-11-25"}}', {}, /takes a time/],
    ['{{time "25:00"}}', {}, /takes a time/],
    ['{{workday 1.5}}', {}, /from 0 to 60/],
    ['{{workday 1 from="ooit"}}', {}, /takes a date/],
    ['{{list a}}', { a: [{ b: 1 }] }, /texts or numbers/],
    ['{{form "u"}}', {}, /\{\{form/],
    ['{{#if (gt a 1)}}{{/if}}', { a: [1] }, /takes a number.*“1”/],
    ['{{#if (eq a)}}{{/if}}', { a: 1 }, /\{\{eq/],
    ['{{firstName a}}', { a: { b: 1 } }, /a group of values/],
    ['{{money a}}', {}, /“a” has no value/],
  ];
  for (const [source, data, message] of wrong) {
    it(`${source} says what is wrong, on its place, and writes nothing`, () => {
      const { text, problems } = render(source, data);
      assert.equal(text, '');
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message.en ?? '', message);
    });
  }

  it('are total: whatever they are given, they give a text or say what is wrong', () => {
    const any = fc.jsonValue({ maxDepth: 2 });
    const data = fc.record({ a: any, b: any, c: any });
    const [names, counts] = [fc.constantFrom(...helpers.keys()), fc.integer({ min: 0, max: 3 })];
    fc.assert(
      fc.property(names, counts, data, fc.constantFrom('nl', 'en'), (name, count, value, language) => {
        const { text, problems } = render(`{{${[name, 'a', 'b', 'c'].slice(0, count + 1).join(' ')}}}`, value, {
          ...plainSituation,
          language,
          date: parseMoment('2026-11-24T10:00'),
        });
        assert.equal(typeof text, 'string');
        assert.ok(problems.length <= 3);
      }),
      { numRuns: 500, seed: 20261127 },
    );
  });

  it('go by the calendar of the team', () => {
    const date = parseMoment('2026-11-27T10:00');
    const calendar = { workingDays: [1, 2, 3, 4, 5, 6], holidays: ['2026-11-28'] };
    assert.equal(render('{{workday 1}}', {}, { ...plainSituation, date, calendar }).text, 'maandag 30 november');
  });
  it('greet with the team’s own word', () => {
    assert.equal(render('{{greeting "Kim"}}', {}, { ...plainSituation, greeting: 'Dag' }).text, 'Dag Kim');
  });
});
