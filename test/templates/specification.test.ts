// Every case of the Handlebars specification that applies to plain text with JSON data, rendered here and compared with
// what the specification expects. Left out, by what they contain: functions in data or helpers of their own, options
// of the compiler, and HTML escaping (the expectation is unescaped before it is compared).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { renderTemplate } from '../../src/templates/render';
import { parseTemplate, type ParsedTemplate } from '../../src/templates/template';
import { plainSituation } from './situation';

interface SpecCase {
  readonly description: string;
  readonly it: string;
  readonly number?: string;
  readonly template: string;
  readonly data?: unknown;
  readonly expected?: string;
  readonly exception?: boolean;
  readonly message?: string;
  readonly partials?: Readonly<Record<string, string>>;
  readonly helpers?: unknown;
  readonly globalHelpers?: unknown;
  readonly compileOptions?: Readonly<Record<string, unknown>>;
  readonly runtimeOptions?: Readonly<Record<string, unknown>>;
}

const suites = [
  'basic',
  'blocks',
  'builtins',
  'data',
  'partials',
  'regressions',
  'whitespace-control',
  'subexpressions',
];

/** Where we differ on purpose: the case, and why. */
const differences: Readonly<Record<string, string>> = {};

function read(suite: string): SpecCase[] {
  return JSON.parse(readFileSync(`node_modules/handlebars-spec/spec/${suite}.json`, 'utf8')) as SpecCase[];
}

function applies(example: SpecCase): boolean {
  const text = JSON.stringify(example);
  if (text.includes('"!code"') || text.includes('"!sparsearray"') || example.helpers || example.expected === undefined)
    return false;
  const options = { ...example.compileOptions, ...example.runtimeOptions };
  return Object.keys(options).length === 0;
}

function unescaped(text: string): string {
  const entities: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
    '&#x60;': '`',
    '&#x3D;': '=',
    '&amp;': '&',
  };
  return text.replace(/&(?:lt|gt|quot|#x27|#x60|#x3D|amp);/g, (entity) => entities[entity] ?? entity);
}

function render(example: SpecCase): string {
  const parsed = parseTemplate('main', example.template);
  if (!parsed.template) return `not read: ${parsed.problem.message.en}`;
  const partial = (name: string): ParsedTemplate | undefined => {
    const source = example.partials && Object.hasOwn(example.partials, name) ? example.partials[name] : undefined;
    return source === undefined ? undefined : parseTemplate(name, source);
  };
  return renderTemplate(parsed.template, { data: example.data, situation: plainSituation, helpers: new Map(), partial })
    .text;
}

describe('the Handlebars specification', () => {
  let compared = 0;
  for (const suite of suites) {
    for (const [index, example] of read(suite).entries()) {
      if (!applies(example)) continue;
      compared++;
      const id = `${suite} ${index}`;
      it(`${id}: ${example.description}, ${example.it}`, () => {
        if (id in differences) return assert.notEqual(render(example), example.expected, 'no longer a difference');
        assert.equal(render(example), unescaped(example.expected ?? ''));
      });
    }
  }
  it('is compared in full', () => assert.ok(compared > 100, `${compared} cases`));
});
