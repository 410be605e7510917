import type { Language } from './language';
import type { PhraseRow, PhraseSet } from './phrases/automaton';

/**
 * Reads a lexicon that the bundle carries as a string, per language, at first use.
 * Takes the JSON texts; gives a function from a language to the parsed value.
 */
export function defineLexicon<Value>(texts: Record<Language, string>): (language: Language) => Value {
  const parsed: Partial<Record<Language, Value>> = {};
  return (language) => (parsed[language] ??= JSON.parse(texts[language]) as Value);
}

/** A lexicon whose rows are phrases, to be found by the automaton. */
export function definePhrases<Row extends PhraseRow>(texts: Record<Language, string>): PhraseSet<Row> {
  return { rows: defineLexicon<readonly Row[]>(texts) };
}
