import type { Language } from '../language/language';
import type { PhraseRow } from '../language/phrases/automaton';
import { findWords } from '../language/words';
import type { RuleFile } from './rule-file';

/** A phrase of a house rule, with what to write in its place. */
export interface HouseRow extends PhraseRow {
  readonly use?: string;
}

/** The phrases that a house rule looks for in a language, in the order in which they are written. */
export function rowsOf(file: RuleFile, language: Language): readonly HouseRow[] {
  if (file.shape === 'prefer')
    return Object.entries(file.prefer?.[language] ?? {}).map(([phrase, use]) => ({ phrase, use }));
  if (file.shape === 'spelling')
    return Object.entries(file.terms?.[language] ?? {}).flatMap(([term, variants]) =>
      [...new Set([...spellings(term), ...variants])].map((phrase) => ({ phrase, use: term })),
    );
  return (file.phrases?.[language] ?? []).map((phrase) => ({ phrase }));
}

/** A term as a phrase, and its words in one, with hyphens and apart: "track-and-trace", "track and trace". */
function spellings(term: string): string[] {
  const asPhrase = (text: string): string =>
    findWords(text)
      .map(({ norm }) => norm)
      .join(' ');
  const words = term.split(/[\s-]+/);
  return words.length === 1 ? [asPhrase(term)] : [' ', '-', ''].map((between) => asPhrase(words.join(between)));
}
