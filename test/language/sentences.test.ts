import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findSentences } from '../../src/language/sentences';

/** One text a line, `‖` where a sentence ends; `¶12` at the end puts a line break at the first and second. */
const cases = readFileSync('test/language/sentences.txt', 'utf8').split('\n').filter(Boolean);

describe('sentences', () => {
  for (const row of cases) {
    const [marked = '', breaks = ''] = row.split(' ¶');
    it(marked, () => {
      let at = 0;
      const text = marked.replace(/ ?‖ ?/g, (mark) => (breaks.includes(String(++at)) ? '\n' : mark.replace(/ ?‖/, '')));
      const parts = marked.split(/ ?‖ ?/);
      assert.deepEqual(split(text), parts);
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
