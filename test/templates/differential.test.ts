// Generated templates, rendered by Handlebars and here: the same text, and every exact piece of it where it says it is.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { renderTemplate, type Rendering } from '../../src/templates/render';
import { parseTemplate, type ParsedTemplate } from '../../src/templates/template';
import { template, useDepths } from './generated-templates';
import { plainSituation } from './situation';

const partials: Readonly<Record<string, string>> = {
  lines: `${useDepths}een\n{{a}}\n\ntwee\n`,
  nested: `{{#if b}}[{{> lines}}]{{/if}}${useDepths}`,
  layout: `voor {{> @partial-block}} na${useDepths}`,
  up: '{{../a}}{{a}}{{x}}',
};

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
