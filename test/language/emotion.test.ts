import assert from 'node:assert/strict';
import nl from './emotion.nl.txt';
import en from './emotion.en.txt';
import { answerEmotion } from '../../src/language/emotion/answer';
import { findEmotions, leadingEmotion } from '../../src/language/emotion/find';
import type { Language } from '../../src/language/language';
import { readText } from '../../src/language/text';

const files: Record<Language, string> = { nl, en };

describe('emotions', () => {
  for (const [language, file] of Object.entries(files) as [Language, string][]) {
    for (const line of file.split('\n').filter((row) => row && !row.startsWith('#'))) {
      const [, expected = '', message = ''] = /^([^:]+): (.*)$/.exec(line) ?? [];
      it(`${language}: ${message}`, () => assert.equal(show(message, language), expected));
    }
  }

  it('keeps the span and the words of the customer', () => {
    const text = readText('Hoi! Dat vind ik echt irritant.', 'nl');
    const [emotion] = findEmotions(text);
    assert.equal(emotion?.text, 'irritant');
    assert.equal(text.value.slice(emotion?.start, emotion?.end), 'irritant');
  });

  it('takes sarcasm as no more than a hint', () => {
    const emotions = findEmotions(readText('Lekker dan.', 'nl'));
    assert.equal(emotions[0]?.hint, true);
    assert.equal(leadingEmotion(emotions), undefined);
  });

  it('answers in the customer’s word, in u and je', () => {
    const [emotion] = findEmotions(readText('Ik ben teleurgesteld.', 'nl'));
    const [polite] = answerEmotion(emotion, 'uw tas scheurt', { language: 'nl', address: 'u' });
    const [familiar] = answerEmotion(emotion, 'je tas scheurt', { language: 'nl', address: 'je' });
    assert.equal(polite, 'Ik begrijp goed dat u er teleurgesteld over bent dat uw tas scheurt.');
    assert.equal(familiar, 'Ik begrijp goed dat je er teleurgesteld over bent dat je tas scheurt.');
  });
});

/** The emotion to answer, or else the first of any kind, as the data files write it. */
function show(message: string, language: Language): string {
  const emotions = findEmotions(readText(message, language));
  const emotion = leadingEmotion(emotions) ?? emotions[0];
  if (!emotion) return '-';
  const isNamed = emotion.word !== undefined && emotion.polarity === 'negative';
  return isNamed ? `${emotion.category} ${emotion.word}` : emotion.category;
}
