import type { Sentence } from '../text';
import type { Word } from '../words';
import { isIn } from './words';

/** A change of one or more words of a sentence; the span is in the text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** What one pronoun asks for: changes, or refusal because the sentence can be read in more than one way. */
export type Changes = readonly Change[] | 'refused';

/** All changes together, or refusal when one of them is refused. */
export function joinChanges(parts: readonly Changes[]): Changes {
  const joined: Change[] = [];
  for (const part of parts) {
    if (part === 'refused') return part;
    joined.push(...part);
  }
  return joined;
}

/** Gives the lower-case words from one position up to another. */
export function norms(words: readonly Word[], from: number, to: number): string[] {
  return words.slice(from, to).map(({ norm }) => norm);
}

/** True when nothing but white space lies between this word and the one before it. */
export function adjoins(sentence: Sentence, index: number): boolean {
  return index > 0 && !/\S/.test(gapBefore(sentence, index));
}

/** The text between a word and the one before it. */
export function gapBefore({ text, start, words }: Sentence, index: number): string {
  return text.slice((words[index - 1]?.end ?? start) - start, (words[index]?.start ?? start + text.length) - start);
}

/** Position of the first word of the clause in which a word stands: after punctuation or a coordinator. */
export function clauseStart(sentence: Sentence, index: number): number {
  let at = index;
  while (at > 0) {
    if (/[,;:()–—!?.]|\s-\s/.test(gapBefore(sentence, at))) return at;
    if (isIn('coordinators', sentence.words[at - 1]?.norm) && !joinsNouns(sentence, at - 1)) return at;
    at--;
  }
  return 0;
}

/** "de doos en de bon stuurt u": a coordinator between two noun groups does not start a clause. */
function joinsNouns({ words }: Sentence, at: number): boolean {
  const next = words[at + 1]?.norm;
  const before = words[at - 1]?.norm;
  return isIn('determiners', next) && at - 2 >= 0 && isIn('determiners', words[at - 2]?.norm) && before !== undefined;
}

/** Position after the last word of the clause in which a word stands: up to punctuation. */
export function clauseEnd(sentence: Sentence, index: number): number {
  let at = index + 1;
  while (at < sentence.words.length && !/[,;:()–—!?.]|\s-\s/.test(gapBefore(sentence, at))) at++;
  return at;
}

/** Writes a word with the capital of the word it replaces. */
export function withCase(like: Word, word: string): string {
  return /^\p{Lu}/u.test(like.text) && like.text !== 'U' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Writes a pronoun with a capital only where a sentence starts: "U" is also written out of respect. */
export function pronounCase(sentence: Sentence, index: number, word: string): string {
  const gap = index === 0 ? '' : gapBefore(sentence, index);
  const atStart = index === 0 || /[.!?:]\s*["“‘(]*$/.test(gap) || /\n/.test(gap);
  const original = sentence.words[index]?.text ?? '';
  return atStart && /^\p{Lu}/u.test(original) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
