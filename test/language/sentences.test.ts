import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findSentences } from '../../src/language/sentences';

const cases = readFileSync('test/language/sentences.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

describe('sentences', () => {
  for (const row of cases) {
    it(row, () => {
      const marked = row.replace(/\\n/g, '\n');
      assert.deepEqual(
        split(marked.replace(/‖/g, '')),
        marked.split('‖').map((part) => part.trim()),
      );
    });
  }

  it('gives ordered, trimmed spans with only white space between them', () => {
    const piece = fc.constantFrom(
      'Dat kan',
      '. ',
      '.',
      '? ',
      '!',
      '\n',
      '\n\n',
      'z.s.m.',
      ' 👍 ',
      'J. ',
      '"',
      '3',
      ' ',
      'é',
      '\r\n',
      '12.50',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of findSentences(text)) {
          assert.equal(text.slice(at, start).trim(), '');
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          assert.ok(end > start);
          at = end;
        }
        assert.equal(text.slice(at).trim(), '');
      }),
    );
  });
});

function split(text: string): string[] {
  return findSentences(text).map(({ start, end }) => text.slice(start, end));
}
