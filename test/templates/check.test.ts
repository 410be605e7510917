// The golden rules on what the customer reads: mistakes planted in templates, and the place where they are marked.
import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/engine/settings';
import { readLibrary, type Library } from '../../src/templates/library';
import { placeMark } from '../../src/templates/mark';
import { reportLibrary, type TestReport } from '../../src/templates/test-report';
import { asChecker, createWorkbench } from '../../src/workbench';

const checker = asChecker(createWorkbench(defaultSettings));

interface Planted {
  readonly texts: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, object>>;
  readonly tests?: readonly object[];
}

function plant({ texts, variables = {}, tests = [{ name: 'gewoon', locale: 'nl', register: 'u' }] }: Planted): {
  library: Library;
  report: TestReport;
} {
  const info = { titles: { nl: 'X' }, situation: { nl: 'X' }, channels: ['email'], status: 'draft', variables, tests };
  const files = { 'x.json': JSON.stringify(info), ...texts };
  const library = readLibrary(Object.entries(files).map(([path, text]) => ({ path, text })));
  assert.deepEqual(
    library.problems.map(({ message }) => message.en),
    [],
  );
  return { library, report: reportLibrary(library, checker) };
}

const naam = { type: 'text', example: 'Kim' };

function marked({ texts, ...rest }: Planted, rule: string): string[] {
  const { marks } = plant({ texts, ...rest }).report;
  return marks
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ file, start, end, from, names }) => {
      const words = (texts[file] ?? '').slice(start, end);
      return [`${file}: ${words}`, from, ...names].join(' | ');
    });
}

describe('the golden rules on what a template writes', () => {
  const wrong = 'Er is iets misgegaan met uw boeking.';
  const blamed = 'Er is iets misgegaan';

  it('mark the template’s own words', () => {
    assert.deepEqual(marked({ texts: { 'x.nl.hbs': `Beste Kim,\n\n${wrong}\n` } }, 'no-deflected-blame'), [
      `x.nl.hbs: ${blamed} | text`,
    ]);
  });
  it('mark them in the partial where they stand, also when it is indented', () => {
    const texts = { 'x.nl.hbs': 'Beste Kim,\n\n  {{> fout}}\n', 'partials/fout.nl.hbs': `${wrong}\n` };
    assert.deepEqual(marked({ texts }, 'no-deflected-blame'), [`partials/fout.nl.hbs: ${blamed} | text`]);
  });
  it('mark them in the branch where they stand, with white space taken away around', () => {
    const texts = { 'x.nl.hbs': `Beste {{naam}},\r\n\r\n{{#if naam~}}\r\n  ${wrong}\r\n{{~else}}Dag.{{/if}}\r\n` };
    assert.deepEqual(marked({ texts, variables: { naam } }, 'no-deflected-blame'), [`x.nl.hbs: ${blamed} | text`]);
  });
  it('mark the longest run of own words where a value stands between', () => {
    const texts = { 'x.nl.hbs': `Beste Kim,\n\nEr is {{wat}} misgegaan met uw boeking.\n` };
    assert.deepEqual(marked({ texts, variables: { wat: { type: 'text', example: 'iets' } } }, 'no-deflected-blame'), [
      'x.nl.hbs: misgegaan | mixed | wat',
    ]);
  });
  it('say that it comes from a value', () => {
    const texts = { 'x.nl.hbs': 'Beste Kim,\n\n{{uitleg}}\n' };
    const variables = { uitleg: { type: 'text', example: wrong } };
    assert.deepEqual(marked({ texts, variables }, 'no-deflected-blame'), ['x.nl.hbs: {{uitleg}} | value | uitleg']);
  });
  it('find the same words once, with every test that shows them', () => {
    const tests = [
      { name: 'een', locale: 'nl', register: 'u' },
      { name: 'twee', locale: 'nl', register: 'u', channel: 'letter' },
    ];
    const { marks } = plant({ texts: { 'x.nl.hbs': `Beste Kim,\n\n${wrong}\n` }, tests }).report;
    assert.deepEqual(
      marks.filter(({ ruleId }) => ruleId === 'no-deflected-blame').map((mark) => mark.tests),
      [['x (nl u): een', 'x (nl u): twee']],
    );
  });
  it('find a blank that a helper leaves', () => {
    const texts = { 'x.nl.hbs': 'Beste Kim,\n\nU hoort van ons op {{workday 1}}.\n' };
    assert.deepEqual(marked({ texts }, 'no-unfilled-placeholder'), ['x.nl.hbs: {{workday 1}} | helper | workday']);
  });
  it('say that a mark is about the whole reply, though it lies on the greeting', () => {
    const texts = { 'x.nl.hbs': '{{greeting}},\n\nUw fiets is klaar.\n' };
    const tests = [{ name: 'a', locale: 'nl', register: 'u', customer: 'Is mijn fiets klaar?\nGroet,\nKim de Wit' }];
    assert.deepEqual(
      marked({ texts, tests }, 'require-sign-off').map((mark) => mark.split(' | ')[1]),
      ['whole'],
    );
  });
  it('are silent where a test expects the mark, and say so when it does not come', () => {
    const tests = [{ name: 'fout', locale: 'nl', register: 'u', marks: ['no-deflected-blame', 'no-vague-promise'] }];
    const { outcomes, marks } = plant({ texts: { 'x.nl.hbs': `Beste Kim,\n\n${wrong}\n` }, tests }).report;
    assert.ok(!marks.some(({ ruleId }) => ruleId === 'no-deflected-blame'));
    assert.deepEqual(
      outcomes.flatMap(({ faults }) => faults.map(({ message }) => message.en)),
      ['no-vague-promise should mark something, but does not.'],
    );
  });
});

describe('the tests of a template', () => {
  const faultsOf = (planted: Planted): string[] =>
    plant(planted).report.outcomes.flatMap(({ faults }) => faults.map(({ file, message }) => `${file}: ${message.en}`));
  const texts = { 'x.nl.hbs': 'Beste {{naam}},\n\nUw pakket is er.\n' };
  const test = (more: object): object[] => [{ name: 'a', locale: 'nl', register: 'u', ...more }];

  it('have examples for values, and what they give themselves', () => {
    const given = test({ contains: ['Beste Bo,'], excludes: ['Kim'], data: { naam: 'Bo' } });
    assert.deepEqual(faultsOf({ texts, variables: { naam }, tests: test({ contains: ['Beste Kim,'] }) }), []);
    assert.deepEqual(faultsOf({ texts, variables: { naam }, tests: given }), []);
  });
  it('have fallbacks where a value is taken away', () => {
    const variables = { naam: { ...naam, fallback: { nl: 'reiziger', en: 'traveller' } } };
    assert.deepEqual(
      faultsOf({ texts, variables, tests: test({ data: { naam: null }, contains: ['Beste reiziger'] }) }),
      [],
    );
    assert.deepEqual(faultsOf({ texts, variables: { naam }, tests: test({ data: { naam: null } }) }), [
      'x.nl.hbs: “naam” has no value. Give the variable a fallback, or fill it in.',
    ]);
  });
  it('tell what is not as they say', () => {
    const tests = test({ contains: ['Uw brief'], excludes: ['er.'], equals: 'Beste Kim,\n\nUw pakket is weg.' });
    assert.deepEqual(faultsOf({ texts, variables: { naam }, tests }), [
      'x.json: The reply does not have “Uw brief”, but: Uw pakket is er.',
      'x.json: The reply does have “er.”.',
      'x.json: Line 3 of the reply is\n- Uw pakket is er.\nand should be\n+ Uw pakket is weg.',
    ]);
  });
  it('tell of a name that is misspelt, in the template and in the test', () => {
    const tests = test({ data: { nam: 'Bo' } });
    assert.deepEqual(faultsOf({ texts: { 'x.nl.hbs': 'Dag {{naamm}}' }, variables: { naam }, tests }), [
      'x.nl.hbs: “naamm” is no variable of this template. Did you mean naam?',
      'x.json: “nam” is no variable of this template. Did you mean naam?',
    ]);
  });
  it('run in each form of address that there is', () => {
    const two = { 'x.nl.u.hbs': 'Uw pakket', 'x.nl.je.hbs': 'Je pakket', 'x.en.hbs': 'Your parcel' };
    const tests = [
      { name: 'a', locale: 'nl' },
      { name: 'b', locale: 'en' },
    ];
    assert.deepEqual(
      plant({ texts: two, tests }).report.outcomes.map(({ text }) => text),
      ['Uw pakket', 'Je pakket', 'Your parcel'],
    );
  });
  it('tell when there is no text for them', () => {
    assert.deepEqual(faultsOf({ texts: { 'x.nl.u.hbs': 'Dag' }, tests: test({ register: 'je' }) }), [
      'x.json: There is no text for this test: x.nl.je.hbs.',
    ]);
  });
});

describe('what no test shows', () => {
  const uncovered = (planted: Planted): string[] =>
    plant(planted).report.uncovered.map(
      ({ file, start, end }) => `${file}: ${(planted.texts[file] ?? '').slice(start, end)}`,
    );

  it('is told, word for word, in templates and partials', () => {
    const texts = {
      'x.nl.hbs': '{{#if naam}}Dag {{naam}}.{{else}}\n  Dag onbekende.\n{{/if}}{{#unless naam}}{{> weg}}{{/unless}} – ',
      'partials/weg.nl.hbs': 'Nooit gezien',
    };
    assert.deepEqual(uncovered({ texts, variables: { naam } }), [
      'x.nl.hbs: Dag onbekende.',
      'partials/weg.nl.hbs: Nooit gezien',
    ]);
  });
  it('is nothing when every branch has its test', () => {
    const tests = [null, 'Bo'].map((value) => ({
      name: String(value),
      locale: 'nl',
      register: 'u',
      data: { naam: value },
    }));
    assert.deepEqual(
      uncovered({ texts: { 'x.nl.hbs': '{{#if naam}}Dag {{naam}}{{else}}Dag!{{/if}}' }, variables: { naam }, tests }),
      [],
    );
  });
  it('is all of a template without tests', () => {
    assert.deepEqual(uncovered({ texts: { 'x.nl.hbs': 'Dag' }, tests: [] }), ['x.json: ', 'x.nl.hbs: Dag']);
  });
});

describe('laying a mark on its source', () => {
  it('gives nothing where nothing was written', () => assert.equal(placeMark([], { start: 0, end: 3 }), undefined));
});
