import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Language } from '../../src/language/language';
import { toClause, type ClauseReading } from '../../src/language/clause/problem-clause';
import { readText } from '../../src/language/text';

interface Case {
  readonly sentence: string;
  readonly address: 'u' | 'je';
  readonly expected: string;
}

for (const language of ['nl', 'en'] as const) {
  describe(`clause (${language})`, () => {
    for (const one of ['clause', 'clause-later', 'clause-trades'].flatMap((name) =>
      readCases(`${name}.${language}.txt`),
    )) {
      it(one.sentence, () => {
        const got = shown(read(one, language));
        assert.ok(accepts(one.expected, got), `expected: ${one.expected}\n     got: ${got}`);
      });
    }
  });
}

/** Sentence and expectation stand on two lines; see the head of the data files. */
function readCases(file: string): Case[] {
  const lines = readFileSync(`test/language/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const cases: Case[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const sentence = lines[at] ?? '';
    const address = sentence.endsWith(' [je]') ? 'je' : 'u';
    cases.push({ sentence: sentence.replace(/ \[je\]$/, ''), address, expected: lines[at + 1] ?? '' });
  }
  return cases;
}

function read({ sentence, address }: Case, language: Language): ClauseReading {
  const text = readText(sentence, language);
  const [first] = text.sentences;
  assert.ok(first, 'there is no sentence');
  return toClause(first, text, { language, address });
}

function shown(reading: ClauseReading): string {
  return reading.gate === 'refused'
    ? `! ${reading.reason}`
    : `${reading.gate === 'strict' ? '=' : '~'} ${reading.text}`;
}

function accepts(expected: string, got: string): boolean {
  if (expected.startsWith('!')) return got.startsWith('!');
  if (expected.startsWith('=') && !got.startsWith('=')) return false;
  return expected.slice(2).split(' | ').includes(got.slice(2));
}
