// Templates and data that mean harm: each is refused or cut short with one problem, in little time, and nothing of it runs.
import assert from 'node:assert/strict';
import { limits } from '../../src/templates/limits';
import { renderTemplate, type Rendering } from '../../src/templates/render';
import { parseTemplate, type ParsedTemplate } from '../../src/templates/template';
import { plainSituation } from './situation';

function render(source: string, data: unknown = {}, partials: Readonly<Record<string, string>> = {}): Rendering {
  const parsed = parseTemplate('main', source);
  assert.ok(parsed.template, parsed.problem?.message.en);
  const partial = (name: string): ParsedTemplate | undefined => {
    const text = Object.hasOwn(partials, name) ? partials[name] : undefined;
    return text === undefined ? undefined : parseTemplate(name, text);
  };
  return renderTemplate(parsed.template, { data, situation: plainSituation, helpers: new Map(), partial });
}

const codes = ({ problems }: Rendering): string[] => problems.map(({ code }) => code);

describe('hostile templates', () => {
  const deep = 4000;
  const nested: readonly [string, string][] = [
    ['blocks', '{{#if a}}'.repeat(deep) + '{{/if}}'.repeat(deep)],
    ['inverse blocks', '{{^a}}'.repeat(deep) + '{{/a}}'.repeat(deep)],
    ['an "else if" chain', `{{#if a}}${'{{else if b}}'.repeat(deep)}{{/if}}`],
    ['brackets', `{{if ${'(a '.repeat(deep)}b${')'.repeat(deep)}}}`],
    ['blocks with white space control', '{{~#if a}}'.repeat(deep)],
    ['partial blocks', '{{#> a}}'.repeat(deep) + '{{/a}}'.repeat(deep)],
  ];
  for (const [what, source] of nested) {
    it(`with too many ${what} are refused before they are parsed`, () => {
      assert.equal(parseTemplate('main', source).problem?.code, 'too-nested');
    });
  }

  it('of more than the largest size are refused', () => {
    assert.equal(parseTemplate('main', 'a'.repeat(limits.source + 1)).problem?.code, 'too-large');
  });
  it('may have as many smileys as they like', () => {
    assert.equal(render(':( '.repeat(1000)).text, ':( '.repeat(1000));
  });
  it('that call themselves stop', () =>
    assert.deepEqual(codes(render('{{> p}}', {}, { p: 'x{{> p}}' })), ['too-long']));
  it('that double themselves stop', () => {
    const bomb = Object.fromEntries(
      [...Array(30).keys()].map((index) => [`p${index}`, `{{> p${index + 1}}}{{> p${index + 1}}}`]),
    );
    assert.ok(codes(render('{{> p0}}', {}, bomb)).includes('too-long'));
  });
  it('that write without end stop', () => {
    const { text, problems } = render('{{#each list}}{{@root.long}}{{/each}}', {
      list: Array(500).fill(1),
      long: 'x'.repeat(1000),
    });
    assert.ok(text.length <= limits.output + 1000);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-long'],
    );
  });
  it('over a very long list stop', () => {
    assert.deepEqual(
      codes(render('{{#each list}}{{/each}}.{{#each list}}a{{/each}}', { list: Array(1_000_000).fill(1) })),
      ['too-long'],
    );
  });
});

describe('hostile names and data', () => {
  for (const name of [
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'a.constructor',
    'a.__proto__.x',
    'list.map',
    'name.at',
  ]) {
    it(`${name} has no value`, () => {
      const rendering = render(`{{${name}}}`, { a: {}, list: [1], name: 'Kim' });
      assert.equal(rendering.text, '');
      assert.deepEqual(codes(rendering), ['missing-value']);
    });
  }
  it('functions are never called', () => {
    const rendering = render('{{f}}{{#if f}}ja{{/if}}', { f: () => assert.fail('called') });
    assert.deepEqual(codes(rendering), ['not-text']);
  });
  it('a toHTML of data is data', () => assert.equal(render('{{x.toHTML}}', { x: { toHTML: '<b>' } }).text, '<b>'));
  it('nothing is escaped', () =>
    assert.equal(
      render('{{a}} {{{a}}} {{&a}}', { a: `O'Brien & <co>` }).text,
      `O'Brien & <co> O'Brien & <co> O'Brien & <co>`,
    ));
  it('numbers are written, never added', () => assert.equal(render('{{a}}{{b}}', { a: 1, b: 2 }).text, '12'));
  it('lists in lists in lists are no text, however deep', () => {
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    assert.deepEqual(codes(render('{{a}}{{#each a}}{{this}}{{/each}}', { a: deep })), ['not-text', 'not-text']);
  });
  it('decorators and unknown helpers are problems', () => {
    assert.deepEqual(codes(render('{{* evil}}{{evil 1}}{{log "x"}}{{lookup a "b"}}')), [
      'forbidden',
      'unknown-helper',
      'unknown-helper',
      'unknown-helper',
    ]);
  });
  it('all missing values are told, each on its place', () => {
    const { problems } = render('Dag {{naam}},\n{{order.nummer}}', {});
    assert.deepEqual(
      problems.map(({ name, start, end }) => [name, start, end]),
      [
        ['naam', 4, 12],
        ['order.nummer', 14, 30],
      ],
    );
  });
  it('noncharacters and half surrogates pass through', () => {
    const strange = '\uFDD0\uD800 x';
    assert.equal(render('{{a}}', { a: strange }).text, strange);
  });
});
