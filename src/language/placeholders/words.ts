import en from '../../lexicons/en/placeholders.json';
import nl from '../../lexicons/nl/placeholders.json';
import { defineLexicon } from '../lexicon';

interface PlaceholderWords {
  /** Names of what templates leave open: "naam", "order_number". */
  readonly fields: readonly string[];
  /** What follows an amount that is still open: "XX werkdagen". */
  readonly units: readonly string[];
  /** Small words after which an XXX stands for something, not for kisses. */
  readonly before: readonly string[];
  /** Words beside which brackets hold the name of a button. */
  readonly buttons: readonly string[];
  /** Words that explain how to write a date. */
  readonly formats: readonly string[];
  /** Words with which a blank asks for something; a proposal does not begin with them. */
  readonly asking: readonly string[];
  /** Moments that are a proposal by themselves. */
  readonly moments: readonly string[];
}

const lexicon = defineLexicon<PlaceholderWords>({ nl, en });
const sets = new Map<keyof PlaceholderWords, ReadonlySet<string>>();

/** True for a word of a class, in either language: placeholders are found in texts of any. */
export function isA(kind: keyof PlaceholderWords, word: string | undefined): boolean {
  if (word === undefined) return false;
  const known = sets.get(kind) ?? new Set([...lexicon('nl')[kind], ...lexicon('en')[kind]]);
  sets.set(kind, known);
  return known.has(word.toLowerCase());
}

/** The words of a piece of text, in lower case; underscores join, as they do in names of fields. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** True when a name reads as a field of a template: one of its words is. */
export function namesField(text: string): boolean {
  return wordsIn(text).some((word) => isA('fields', word) || word.split(/[_-]/).some((part) => isA('fields', part)));
}
