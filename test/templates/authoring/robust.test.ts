// Our own reading of templates against Handlebars' parser, and on texts that are cut, doubled and mixed up.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { analyse } from '../../../src/templates/authoring/analyse';
import { readTags } from '../../../src/templates/authoring/tags';
import { brokenParts } from '../../../src/templates/authoring/text-problems';
import { growTree } from '../../../src/templates/authoring/tree';
import { limits } from '../../../src/templates/limits';
import { readLibrary } from '../../../src/templates/library';
import { parseTemplate } from '../../../src/templates/template';
import { template } from '../generated-templates';

const shipped = globSync('templates/**/*.hbs').map((path) => readFileSync(path, 'utf8'));
const info = { titles: { nl: 'X' }, situation: { nl: 'X' }, channels: ['email'], status: 'draft' };

function problemsOf(text: string) {
  const files = { 'x.json': JSON.stringify(info), 'x.nl.hbs': text };
  return analyse(readLibrary(Object.entries(files).map(([path, one]) => ({ path, text: one })))).problems;
}

function ownReading(text: string): string[] {
  return brokenParts(growTree(readTags(text)), text).map(({ start, message }) => `${start}: ${message.en}`);
}

describe('our own reading of a template', () => {
  it('finds nothing broken in what Handlebars can parse', () => {
    fc.assert(
      fc.property(template, (text) => {
        if (parseTemplate('x', text).template) assert.deepEqual(ownReading(text), [], text);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds nothing broken in the specification', () => {
    for (const suite of ['basic', 'blocks', 'builtins', 'data', 'partials', 'whitespace-control', 'subexpressions']) {
      const cases = JSON.parse(readFileSync(`node_modules/handlebars-spec/spec/${suite}.json`, 'utf8')) as {
        template: string;
      }[];
      // Four braces are not possible here, so what they enclose is not read as text.
      for (const { template: text } of cases)
        if (!text.includes('{{{{') && parseTemplate('x', text).template)
          assert.deepEqual(ownReading(text), [], `${suite}: ${text}`);
    }
  });

  it('finds something, inside the text, in all that Handlebars cannot parse', () => {
    const broken = fc
      .tuple(
        fc.oneof(template, fc.constantFrom(...shipped)),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', '{{', '}', '"', '(', '{{/if}}', '{{else}}'),
      )
      .map(([text, from, length, put]) => {
        const at = from % (text.length + 1);
        return text.slice(0, at) + put + text.slice(at + (length % 6));
      });
    fc.assert(
      fc.property(broken, (text) => {
        const problems = problemsOf(text);
        for (const { file, start, end } of problems)
          if (file === 'x.nl.hbs')
            assert.ok(start >= 0 && start <= end && end <= text.length, `${start}-${end} in ${text}`);
        if (!parseTemplate('x', text).template)
          assert.ok(
            problems.some(({ severity, file }) => severity === 'error' && file === 'x.nl.hbs'),
            text,
          );
      }),
      { numRuns: 2000 },
    );
  });

  const hostile: readonly string[] = [
    ...['{{', '{{{{', '{{!--', '{{"', "{{a '", '{{#if a}}', '{{/if}}', '{{else}}', '{{a.', '{{((', '\\{{', '{{#*'],
    ...['{{a b=', '{{[', '{{#each a as |', '{', '}}', '{{> a', '{{^}}', '{{else if a}}', '{{#if a}}{{/each}}'],
  ];
  for (const part of hostile) {
    it(`takes little time for ${part} without end`, () => {
      const text = part.repeat(Math.floor(limits.source / part.length));
      const started = performance.now();
      growTree(readTags(text));
      assert.ok(performance.now() - started < 500, `${performance.now() - started} ms`);
    });
  }
});
