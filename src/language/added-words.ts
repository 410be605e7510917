import type { AbbreviationKind } from './abbreviations';
import type { Language } from './language';
import type { PhraseRow, PhraseSet } from './phrases/trie';

/** Words of a team or a trade, which a text is read with besides ours. */
export interface AddedWords {
  /** In small letters, with their full stops. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Sets of synonyms in the notation of `mirror/entries.ts`. */
  readonly synonyms: Readonly<Record<Language, Readonly<Record<'noun' | 'adjective' | 'verb', readonly string[]>>>>;
  /** Rows of one of our sets of phrases, besides our own; each a phrase that can be read. */
  readonly rows: (set: PhraseSet, language: Language) => readonly PhraseRow[];
}
