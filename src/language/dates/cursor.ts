import type { Language } from '../language';
import { numberValue } from '../numbers';
import type { Word } from '../words';
import type { Reading } from './found';
import type { Vocabulary } from './vocabulary';

/** The words of a sentence being read, with the text they stand in. */
export interface Cursor {
  readonly words: readonly Word[];
  readonly value: string;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
}

/** What was read, and the index of the first word after it. */
export interface ReadResult {
  readonly reading: Reading;
  readonly next: number;
}

/** The normalised word at an index, without a full stop at its end; empty outside the sentence. */
export function normAt(cursor: Cursor, index: number): string {
  const norm = cursor.words[index]?.norm ?? '';
  return norm.endsWith('.') ? norm.slice(0, -1) : norm;
}

/** The same when only spaces (or an abbreviation's full stop) part it from the word before, else empty. */
export function nextNorm(cursor: Cursor, index: number): string {
  const gap = between(cursor, index);
  return gap === ' ' || /^\.?\s*$/.test(gap) ? normAt(cursor, index) : '';
}

/** What stands in the text between a word and the one before it. */
export function between(cursor: Cursor, index: number): string {
  const word = cursor.words[index];
  const before = cursor.words[index - 1];
  return word && before ? cursor.value.slice(before.end, word.start) : ' ';
}

/** The value of a whole number in figures or words, or undefined. */
export function wholeNumber(cursor: Cursor, norm: string): number | undefined {
  return numberValue(norm, cursor.language);
}
