import assert from 'node:assert/strict';
import { readParagraphs } from '../../src/language/paragraphs';
import { perPart } from '../../src/language/per-part';
import { findSentences } from '../../src/language/sentences';
import { readText, type Sentence } from '../../src/language/text';
import { findWords } from '../../src/language/words';

/** Ends and beginnings of paragraphs that look over the blank line between them. */
const pieces = [
  'Beste mevrouw De Boer,',
  'Met vriendelijke groet',
  'A. Boer',
  'Zie blz. 4 enz. -',
  'Dat is fijn :)',
  'Kijk op www.voorbeeld.nl. Ik hoor het graag!',
  '1. Zet hem uit\n2. Wacht even',
  'Een regel die een mailprogramma op deze plek heeft afgebroken\nen die dus verdergaat. "Klopt dat?"',
  '',
];
const breaks = ['\n\n', '\n \n', '\r\n\r\n', '\n\n\n\n', '\n'];

describe('paragraphs', () => {
  it('give the sentences and words of the whole text', () => {
    for (const gap of breaks) {
      for (const first of pieces) for (const second of pieces) checkReading(`${first}${gap}${second}${gap}${first}`);
    }
  });

  it('are the same objects in the same place, and moved elsewhere', () => {
    const far =
      'Deze alinea is zo lang dat wat erachter staat, niet van invloed is op waar haar zinnen ophouden of beginnen.';
    const before = readText(`Dag.\n\n${far}\n\nEen. Twee.`, 'nl');
    const after = readText(`Dag.\n\n${far}\n\nEen. Drie.`, 'nl');
    assert.equal(after.sentences[0], before.sentences[0]);
    assert.notEqual(after.sentences[2], before.sentences[2]);
    checkReading(`Hallo en dag.\n\n${far}\n\nEen. Twee.`);
    checkReading('Een. Twee.\n\nDag.\n\nDrie.\n\nDrie.');
  });

  it('keep what is said of a sentence until its paragraph changes', () => {
    let asked = 0;
    const count = perPart((sentence: Sentence) => {
      asked++;
      return sentence.words.length > 9 ? 'long' : undefined;
    });
    for (const value of ['Een twee.\n\nDrie vier.', 'Een twee.\n\nDrie vier.', 'Een twee.\n\nDrie vijf.']) {
      const text = readText(value, 'en');
      assert.deepEqual(
        text.sentences.map((sentence) => count(sentence, text)),
        [undefined, undefined],
      );
    }
    // The first is near enough to the change to be read again.
    assert.equal(asked, 4);
  });
});

function checkReading(value: string): void {
  const { words, sentences } = readParagraphs(value, 'nl');
  assert.deepEqual(words, findWords(value));
  assert.deepEqual(
    sentences.map(({ start, end }) => ({ start, end })),
    findSentences(value),
  );
  let paragraph = 0;
  for (const [index, sentence] of sentences.entries()) {
    const { start, end } = sentence;
    const before = sentences[index - 1];
    if (before && /\n[ \t\r]*\n/.test(value.slice(before.end, start))) paragraph++;
    assert.deepEqual([sentence.text, sentence.index, sentence.paragraph], [value.slice(start, end), index, paragraph]);
    const inside = words.filter((word) => word.start >= start && word.end <= end);
    assert.deepEqual(sentence.words, inside);
  }
}
