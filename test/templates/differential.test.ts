// Generated templates, rendered by Handlebars and here: the same text, and every exact piece of it where it says it is.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { renderTemplate, type Rendering } from '../../src/templates/render';
import { parseTemplate, type ParsedTemplate } from '../../src/templates/template';
import { plainSituation } from './situation';

const names = ['a', 'b', 'list', 'deep', 'zero', 'no', 'empty', 'gone'];
/**
 * Handlebars hands "../" on to a partial only from a piece of template that uses it itself; here a partial always sees
 * where it is called. So every piece of this test uses it.
 */
const useDepths = '{{#if ../gone}}{{/if}}';

const partials: Readonly<Record<string, string>> = {
  lines: `${useDepths}een\n{{a}}\n\ntwee\n`,
  nested: `{{#if b}}[{{> lines}}]{{/if}}${useDepths}`,
  layout: `voor {{> @partial-block}} na${useDepths}`,
  up: '{{../a}}{{a}}{{x}}',
};

const path = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(
    'deep.a',
    'deep.b.c',
    'this.a',
    './b',
    '../a',
    '../../a',
    '../deep.a',
    '@root.a',
    '@index',
    '@key',
    '@../index',
  ),
  fc.constantFrom('item', 'nth'),
);
const text = fc.oneof(
  fc.constantFrom('\n', '  ', ' \n', '\n  ', '\r\n', 'x\n', '\n\n'),
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.', '\t', 'é', '}', '\\n'), maxLength: 8 }),
);
const strip = fc.constantFrom('', '', '', '~');

const { template } = fc.letrec<{ template: string; statement: string }>((tie) => ({
  template: fc.array(tie('statement'), { maxLength: 5 }).map((parts) => parts.join('') + useDepths),
  statement: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    text,
    fc.tuple(strip, path, strip).map(([left, name, right]) => `{{${left}${name}${right}}}`),
    fc.constantFrom('{{! gezegd }}', '{{!-- {{a}} --}}', '\\{{a}}', '{{~! weg ~}}'),
    fc
      .tuple(fc.constantFrom('if', 'unless', 'with', 'each'), path, tie('template'), tie('template'), strip)
      .map(([name, on, yes, no, tilde]) => `{{#${name} ${on}${tilde}}}${yes}{{${tilde}else}}${no}{{/${name}}}`),
    fc
      .tuple(path, path, tie('template'), tie('template'))
      .map(([one, two, yes, no]) => `{{#if ${one}}}${yes}{{else if ${two}}}${no}{{else}}anders{{/if}}`),
    fc.tuple(path, tie('template')).map(([on, inner]) => `{{#each ${on} as |item nth|}}${inner}{{/each}}`),
    fc.tuple(path, tie('template')).map(([on, inner]) => `{{#${bare(on)}}}${inner}{{/${bare(on)}}}`),
    fc.tuple(path, tie('template')).map(([on, inner]) => `{{^${bare(on)}}}${inner}{{/${bare(on)}}}`),
    fc.constantFrom(
      '{{> lines}}',
      '  {{> lines}}\n',
      '\n\t{{> nested}}\n',
      '{{> up x=a}}',
      '{{> up deep}}',
      '{{> up deep x="y"}}',
    ),
    tie('template').map((inner) => `{{#> layout}}${inner}{{/layout}}`),
    tie('template').map((inner) => `{{#*inline "own"}}${inner}{{/inline}}{{> own}}`),
  ),
}));

function bare(name: string): string {
  return name.startsWith('@') ? 'a' : name;
}

const word = fc.stringMatching(/^[a-z]{0,4}$/);
const data = fc.record({
  a: word,
  b: fc.oneof(word, fc.constant('twee\nregels')),
  list: fc.array(fc.record({ a: word, deep: fc.record({ a: word }) }), { maxLength: 3 }),
  deep: fc.record({ a: word, b: fc.record({ c: word }) }),
  zero: fc.constantFrom(0, 1, 42),
  no: fc.constantFrom(true, false, null),
  empty: fc.constantFrom('', [] as string[]),
});

function ours(source: string, value: unknown): Rendering {
  const parsed = parseTemplate('main', source);
  assert.ok(parsed.template, parsed.problem?.message.en);
  const partial = (name: string): ParsedTemplate | undefined => {
    const text = partials[name];
    return text === undefined ? undefined : parseTemplate(name, text);
  };
  return renderTemplate(parsed.template, { data: value, situation: plainSituation, helpers: new Map(), partial });
}

function theirs(source: string, value: unknown): string | undefined {
  const handlebars = Handlebars.create();
  for (const [name, text] of Object.entries(partials)) handlebars.registerPartial(name, text);
  try {
    return handlebars.compile(source)(value);
  } catch {
    // A template that Handlebars refuses is no case.
    return undefined;
  }
}

describe('templates, against Handlebars', () => {
  it('render to the same text, each literal piece on its place', () => {
    let compared = 0;
    fc.assert(
      fc.property(template, data, (source, value) => {
        const expected = theirs(source, value);
        if (expected === undefined || expected.includes('[object Object]') || expected.length > 60_000) return;
        compared++;
        const { text, pieces } = ours(source, value);
        assert.equal(text, expected);
        for (const { text: written, origin } of pieces) {
          const file = origin.file === 'main' ? source : (partials[origin.file] ?? '');
          if (origin.exact) assert.equal(file.slice(origin.start, origin.end), written);
        }
      }),
      { numRuns: 500, seed: 20261127 },
    );
    assert.ok(compared > 250, `${compared} compared`);
  });
});
