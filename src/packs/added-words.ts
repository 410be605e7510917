import type { AddedWords } from '../language/added-words';
import { emotionPhrases } from '../language/emotion/emotion';
import type { Language } from '../language/language';
import type { PhraseRow, PhraseSet } from '../language/phrases/automaton';
import { plainExceptions, plainPhrases } from '../language/plain/plain-word';
import type { PackWords } from './words';

/** Joins the words of packs to what texts are read with; of an abbreviation that is there twice the last one counts. */
export function joinWords(all: readonly PackWords[]): AddedWords {
  const of = (language: Language): readonly PackWords[] => all.filter((words) => words.language === language);
  const lines = (language: Language, kind: 'noun' | 'adjective' | 'verb'): readonly string[] =>
    of(language).flatMap(({ synonyms }) => synonyms[kind] ?? []);
  const sets = (language: Language): AddedWords['synonyms'][Language] => ({
    noun: lines(language, 'noun'),
    adjective: lines(language, 'adjective'),
    verb: lines(language, 'verb'),
  });
  return {
    abbreviations: new Map(all.flatMap(({ abbreviations }) => Object.entries(abbreviations))),
    synonyms: { nl: sets('nl'), en: sets('en') },
    rows: (set, language) => of(language).flatMap((words) => rowsFor(set, words)),
  };
}

/** A name of a product is no feeling and no office language, whatever words are in it. */
function rowsFor(set: PhraseSet, { emotions, products, plainWords }: PackWords): readonly PhraseRow[] {
  if (set === emotionPhrases)
    return [...emotions, ...products.map((phrase) => ({ phrase, emotion: 'none', strength: 1 }))];
  if (set === plainPhrases) return plainWords;
  return set === plainExceptions ? products.map((phrase) => ({ phrase })) : [];
}
