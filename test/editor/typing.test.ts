import assert from 'node:assert/strict';
import { moveSpan, sentenceAround, touches } from '../../src/vscode/typing';

describe('sentenceAround', () => {
  const text = 'Hallo Jan,\n\nDat is jammer. Wij bellen u.\n\nGroet,\nEls';
  const around = (words: string, shift = 0): string => {
    const { start, end } = sentenceAround(text, text.indexOf(words) + shift);
    return text.slice(start, end);
  };

  it('gives the sentence that holds the offset', () => assert.equal(around('jammer'), 'Dat is jammer.'));
  it('counts the end of a sentence as part of it', () => assert.equal(around('jammer.', 7), 'Dat is jammer.'));
  it('gives the next sentence from its first letter', () => assert.equal(around('Wij'), 'Wij bellen u.'));
  it('stays within the paragraph', () => assert.equal(around('Jan'), 'Hallo Jan,'));
  it('gives an empty span between sentences', () => {
    assert.deepEqual(sentenceAround('Klaar.  ', 8), { start: 8, end: 8 });
  });
  it('works with \\r\\n', () => {
    const other = 'Eén.\r\n\r\nTwee is er.\r\n\r\nDrie.';
    const { start, end } = sentenceAround(other, other.indexOf('is'));
    assert.equal(other.slice(start, end), 'Twee is er.');
  });
  it('gives offsets in an empty text', () => assert.deepEqual(sentenceAround('', 0), { start: 0, end: 0 }));
});

describe('moveSpan', () => {
  const mark = { start: 10, end: 14 };
  const move = (start: number, end: number, length: number): unknown =>
    moveSpan(mark, { span: { start, end }, length });

  it('moves behind a change', () => assert.deepEqual(move(2, 4, 5), { start: 13, end: 17 }));
  it('stays before a change', () => assert.deepEqual(move(14, 20, 0), mark));
  it('goes when the change touches it', () => assert.equal(move(12, 12, 1), undefined));
  it('moves with an insertion right before it', () => assert.deepEqual(move(10, 10, 2), { start: 12, end: 16 }));
});

describe('touches', () => {
  it('counts an empty span at either end', () => {
    assert.equal(touches({ start: 4, end: 9 }, { start: 9, end: 9 }), true);
    assert.equal(touches({ start: 4, end: 9 }, { start: 10, end: 10 }), false);
  });
});
