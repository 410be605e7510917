// What the preview and the Test Explorer show of a template: which replies, from which places, and what no reply has.
import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/engine/settings';
import { countCovered } from '../../src/templates/covered';
import { readLibrary } from '../../src/templates/library';
import { entriesOf, previewCases, stretchesOf } from '../../src/templates/preview';
import { isBlamed, runTest } from '../../src/templates/test-outcome';
import { asChecker, createWorkbench } from '../../src/workbench';

const texts = {
  'late.json': JSON.stringify({
    titles: { nl: 'Te laat' },
    situation: { nl: 'Een pakket is te laat.' },
    variables: {
      name: { type: 'text', example: 'Noor' },
      day: { type: 'date', example: '2026-12-03' },
      gift: { type: 'yes-no', example: false },
    },
    tests: [{ name: 'gewoon', locale: 'nl', register: 'u', channel: 'chat', contains: ['Noor'], equals: 'Anders' }],
  }),
  'late.nl.u.hbs':
    'Beste {{name}},\n\nDat is vervelend. Uw pakket komt {{date day}}.{{#if gift}} Het is een cadeau.{{else}} Tot dan.{{/if}}\n\n{{> closing}}',
  'late.nl.je.hbs': 'Hoi {{name}}, je pakket komt {{date day}}.\n\n{{> closing}}',
  'other.json': JSON.stringify({ titles: { nl: 'Anders' }, situation: { nl: 'Iets anders.' } }),
  'other.nl.hbs': 'Tot ziens.',
  'partials/closing.nl.hbs': '{{> name}}',
  'partials/name.nl.hbs': 'Groet, Sander',
};
const library = readLibrary(Object.entries(texts).map(([path, text]) => ({ path, text })));
const late = library.templates.get('late');
const other = library.templates.get('other');
const checker = asChecker(createWorkbench(defaultSettings));
assert.ok(late && other);

describe('the preview of a template', () => {
  const cases = previewCases(library, late, { date: '2026-11-30T10:00' });
  const outcomes = cases.map((one) => runTest(library, one, checker));

  it('has a reply with the examples for every text, and then those of the tests', () =>
    assert.deepEqual(
      cases.map(({ variant, register, index }) => [variant?.file, register, index]),
      [
        ['late.nl.u.hbs', 'u', -1],
        ['late.nl.je.hbs', 'je', -1],
        ['late.nl.u.hbs', 'u', 0],
      ],
    ));

  it('shows a text without a form of address in both', () =>
    assert.deepEqual(
      previewCases(library, other, {}).map(({ register }) => register),
      ['u', 'je'],
    ));

  it('fills in the examples, in the form of address of the text', () =>
    assert.ok(outcomes.some(({ text }) => text.startsWith('Hoi Noor, je pakket komt donderdag 3 december.'))));

  it('cuts the reply into stretches that together are the reply', () => {
    for (const outcome of outcomes) {
      const joined = stretchesOf(outcome).map(({ text }) => text);
      assert.equal(joined.join(''), outcome.text);
    }
  });

  it('knows of every stretch where it was written', () => {
    const sources = texts as Record<string, string>;
    for (const { text, origin } of outcomes.flatMap((outcome) => stretchesOf(outcome))) {
      const source = sources[origin.file]?.slice(origin.start, origin.end);
      if (origin.kind === 'literal') assert.equal(source, text);
      else assert.match(source ?? '', /^\{\{.+\}\}$/);
    }
  });

  it('puts a mark on exactly its words', () => {
    const marked = outcomes.flatMap((outcome) =>
      stretchesOf(outcome).flatMap(({ text, marks }) => marks.map((at) => [text, outcome.marks[at]?.ruleId])),
    );
    assert.ok(
      marked.some(([text, rule]) => text === 'Dat is vervelend' && rule === 'prefer-specific-empathy'),
      String(marked),
    );
  });

  it('finds the templates that use a partial, by way of another one too', () => {
    const ids = (file: string): string[] => entriesOf(library, file).map(({ id }) => id);
    assert.deepEqual(ids('partials/name.nl.hbs'), ['late']);
    assert.deepEqual(ids('late.nl.je.hbs'), ['late']);
    assert.deepEqual(ids('other.json'), ['other']);
    assert.deepEqual(ids('partials/nothing.nl.hbs'), []);
  });
});

describe('a test of a template', () => {
  const [outcome] = previewCases(library, late, {})
    .filter(({ index }) => index === 0)
    .map((one) => runTest(library, one, checker));

  it('says what the whole reply should have been', () =>
    assert.deepEqual(
      outcome?.faults.map(({ expected }) => expected),
      ['Anders'],
    ));

  it('blames the template for its own words, from a warning on', () =>
    assert.deepEqual(
      outcome?.marks.filter(isBlamed).map(({ ruleId }) => ruleId),
      ['prefer-specific-empathy'],
    ));

  it('counts the words and the ways through blocks that replies have', () => {
    const covered = countCovered(library, outcome ? [outcome.pieces] : []);
    const told = covered.map(({ file, literals, blocks }) => [
      file,
      literals.map(({ count }) => count),
      blocks.map(({ ways }) => ways.map(({ count }) => count)),
    ]);
    assert.deepEqual(new Map(told.map(([file, ...rest]) => [file, rest])).get('late.nl.u.hbs'), [
      [1, 1, 0, 1],
      [[0, 1]],
    ]);
    assert.deepEqual(new Map(told.map(([file, ...rest]) => [file, rest])).get('late.nl.je.hbs'), [[0, 0], []]);
  });
});
