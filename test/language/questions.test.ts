import assert from 'node:assert/strict';
import type { Language } from '../../src/language/language';
import { compilePhrases, findPhrases } from '../../src/language/phrases/automaton';
import { findQuestions, type Question } from '../../src/language/questions/find';
import { questionPhrases, type QuestionMatch } from '../../src/language/questions/phrases';
import { readText } from '../../src/language/text';

function read(value: string, language: Language): readonly Question[] {
  const text = readText(value, language);
  const found = findPhrases(compilePhrases([questionPhrases], language), text);
  return findQuestions(text, (found.get(questionPhrases) ?? []) as QuestionMatch[]);
}

describe('questions of a message', () => {
  const cases: readonly [Language, string, ...string[]][] = [
    ['nl', 'Wanneer komt mijn pakket?', 'when: Wanneer komt mijn pakket?'],
    ['nl', 'Mijn pakket is kwijt, waar is het?', 'where: waar is het?'],
    ['nl', 'Hoe werkt dat en moet ik betalen?', 'how: Hoe werkt dat', 'yes-no: moet ik betalen?'],
    ['nl', 'Wordt de bus gebracht of moet ik hem halen?', 'either-or: Wordt de bus gebracht of moet ik hem halen?'],
    ['nl', 'Wat kost een tweede sleutel?', 'how-much: Wat kost een tweede sleutel?'],
    ['nl', 'Waarom is mijn nota hoger?', 'why: Waarom is mijn nota hoger?'],
    ['nl', 'Hoe kan het dat ik dubbel betaal?', 'why: Hoe kan het dat ik dubbel betaal?'],
    ['nl', 'Welke maat heb ik nodig?', 'which: Welke maat heb ik nodig?'],
    ['nl', 'Wat kan ik doen?', 'how: Wat kan ik doen?'],
    ['nl', 'Bij wie moet ik zijn?', 'who: Bij wie moet ik zijn?'],
    ['nl', 'wanneer komt de monteur', 'when: wanneer komt de monteur'],
    ['nl', 'Ik vroeg me af of dat mag.', 'yes-no: Ik vroeg me af of dat mag'],
    ['nl', 'Kunt u mij laten weten wanneer de pas komt?', 'when: Kunt u mij laten weten wanneer de pas komt?'],
    ['nl', 'Hoe gaat het?'],
    ['nl', 'Hoe moeilijk kan het zijn?'],
    ['nl', 'Snappen jullie dat?'],
    ['nl', 'Waar betaal ik dan premie voor?!'],
    ['nl', 'Graag hoor ik van u.'],
    ['nl', 'Hij vroeg: "Hoe laat is het?" Meer niet.'],
    ['en', 'When will it arrive?', 'when: When will it arrive?'],
    ['en', 'My bin is full, when will it be emptied?', 'when: when will it be emptied?'],
    [
      'en',
      'Are you open on Sundays and can I bring a pram?',
      'yes-no: Are you open on Sundays',
      'yes-no: can I bring a pram?',
    ],
    ['en', 'How much does a key cost?', 'how-much: How much does a key cost?'],
    ['en', 'how do I reset my code', 'how: how do I reset my code'],
    ['en', "I'd like to know whether it is safe.", "yes-no: I'd like to know whether it is safe"],
    ['en', 'Are you kidding me?'],
    ['en', 'How hard can it be?'],
    ['en', "It's lovely, isn't it?"],
    ['en', 'Can anyone help?'],
    ['en', 'Hello?'],
  ];
  for (const [language, text, ...expected] of cases) {
    it(text, () => {
      const found = read(text, language).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
      assert.deepEqual(found, expected);
    });
  }
});
