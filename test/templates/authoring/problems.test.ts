// Mistakes planted in a template, each with a line of carets under the place where it is marked; nothing else is marked.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readLibrary } from '../../../src/templates/library';
import { analyse } from '../../../src/templates/authoring/analyse';
import type { AuthoringProblem } from '../../../src/templates/authoring/authoring-problem';

const variables = {
  naam: { type: 'text', example: 'Kim' },
  product: { type: 'text', example: 'lamp' },
  leverdag: { type: 'date', example: '2026-11-25' },
  kleur: { type: 'text', example: 'rood', fallback: 'wit' },
  klaar: { type: 'yes-no', example: true },
  delen: { type: 'list', example: ['snoer'] },
  regels: { type: 'list', example: [{ wat: 'lamp', aantal: 2 }] },
};
const info = {
  titles: { nl: 'X' },
  situation: { nl: 'X' },
  channels: ['email'],
  status: 'draft',
  variables,
  tests: [],
};
const others = {
  'x.json': JSON.stringify(info),
  'partials/afsluiting.nl.hbs': 'Groet',
  'partials/kader.nl.hbs': '{{#if @partial-block}}{{> @partial-block}}{{/if}}',
};

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The text of a case without its lines of carets, and what these say. */
function readCase(body: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const kept: Line[] = [];
  for (const line of body.split('\n')) {
    const mark = /^( *)(\^+) ([a-z-]+)(?: → (.+))?$/.exec(line);
    const above = kept.at(-1);
    if (!mark) kept.push({ text: line, start: above ? above.start + above.text.length + 1 : 0 });
    else if (above) {
      const [, indent = '', carets = '', code = '', meant] = mark;
      const start = above.start + indent.length;
      expected.push(describeMark(start, start + carets.length, code, meant));
    }
  }
  return { text: kept.map(({ text }) => text).join('\n'), expected };
}

function describeMark(start: number, end: number, code: string, meant: string | undefined): string {
  return `${start}-${end} ${code}${meant === undefined ? '' : ` → ${meant}`}`;
}

const codesOfOthers = ['unused-variable', 'unused-partial'];

function problemsIn(text: string): readonly AuthoringProblem[] {
  const files = Object.entries({ 'x.nl.hbs': text, ...others }).map(([path, content]) => ({ path, text: content }));
  return analyse(readLibrary(files)).problems.filter(({ code }) => !codesOfOthers.includes(code));
}

describe('what is wrong with a template before it is rendered', () => {
  for (const one of readFileSync('test/templates/authoring/problems.txt', 'utf8').split('\n---\n')) {
    const [title = '', ...rest] = one.split('\n\n');
    it(title, () => {
      const { text, expected } = readCase(rest.join('\n\n').replace(/\n$/, ''));
      const found = problemsIn(text).map(({ start, end, code, meant }) => describeMark(start, end, code, meant));
      assert.deepEqual(
        found.sort(),
        expected.sort(),
        problemsIn(text)
          .map(({ message }) => message.nl)
          .join('\n'),
      );
    });
    it(`${title} The same with the line breaks of Windows.`, () => {
      const { text, expected } = readCase(rest.join('\n\n').replace(/\n$/, ''));
      const found = problemsIn(text.replace(/\n/g, '\r\n'));
      assert.equal(found.length, expected.length);
    });
  }
});
