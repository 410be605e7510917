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

/**
 * A lexicon whose rows are phrases, to be found by the automaton. It is a list of rows, or holds them as `phrases` beside
 * `classes`: names of sets of words, which a phrase takes into a choice as `<name>`: "[<rules>|contract]".
 */
export function definePhrases<Row extends PhraseRow>(texts: Record<Language, string>): PhraseSet<Row> {
  const parsed = defineLexicon<readonly Row[] | Classified<Row>>(texts);
  const rows: Partial<Record<Language, readonly Row[]>> = {};
  return { rows: (language) => (rows[language] ??= withClasses(parsed(language))) };
}

interface Classified<Row> {
  readonly classes: Readonly<Record<string, string>>;
  readonly phrases: readonly Row[];
}

function withClasses<Row extends PhraseRow>(lexicon: readonly Row[] | Classified<Row>): readonly Row[] {
  if (!('classes' in lexicon)) return lexicon;
  const { classes, phrases } = lexicon;
  return phrases.map((row) =>
    row.phrase.includes('<')
      ? { ...row, phrase: row.phrase.replace(/<([a-z]+)>/g, (_, name: string) => classes[name] ?? `<${name}>`) }
      : row,
  );
}
