import type { PhraseMatch } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import { overlaps, type Span } from '../span';
import type { Text } from '../text';
import type { Word } from '../words';
import { findDuty } from './duty';
import type { PlainMatch } from './plain-word';

/** Officialese in a text: the marked span and its words. */
export interface Officialese extends Span {
  readonly match: PlainMatch;
  readonly words: readonly Word[];
}

/**
 * Keeps the matches that are officialese here: no names ("Wet inzake …"), no quotations, no words that the customer used,
 * and words that govern a sentence only where they do.
 */
export function findOfficialese(
  text: Text,
  matches: readonly PlainMatch[],
  exceptions: readonly PhraseMatch[],
  customer: Text | undefined,
): Officialese[] {
  const used = matches.length > 0 && customer ? new Set(customer.words.map((word) => word.norm)) : undefined;
  const found: Officialese[] = [];
  for (const match of matches) {
    const marked = mark(match);
    if (found.some((other) => overlaps(other, marked))) continue;
    if (exceptions.some((one) => overlaps(one, marked)) || isQuoted(text, match.sentence, marked)) continue;
    if (isName(text, marked) || isUsed(marked.words, used) || !stands(text, marked)) continue;
    found.push(marked);
  }
  return found;
}

function mark(match: PlainMatch): Officialese {
  const words = match.row.mark ? match.words.slice(...match.row.mark) : match.words;
  return { start: words[0]?.start ?? match.start, end: words.at(-1)?.end ?? match.end, match, words };
}

/** A capital within the sentence: part of a name. Words in capitals all are a heading. */
function isName(text: Text, { match, words }: Officialese): boolean {
  const first = match.sentence.words[0];
  return words.some((word) => {
    const opens = word === first || /[\n:.!?…"“‘(-]\s*$/.test(text.value.slice(0, word.start));
    return !opens && /^\p{Lu}\p{Ll}/u.test(word.text);
  });
}

/** The longest word tells the phrase: who wrote "middels" may read "middels". */
function isUsed(words: readonly Word[], used: ReadonlySet<string> | undefined): boolean {
  if (!used) return false;
  const longest = words.reduce((long, word) => (word.norm.length > long.length ? word.norm : long), '');
  return used.has(longest);
}

/** A word that has to stand before a noun does; a word that governs an infinitive has one. */
function stands(text: Text, { match, end }: Officialese): boolean {
  const { row, sentence } = match;
  if (row.rebuild === 'dienen') return findDuty(text, sentence, match) !== undefined;
  if (!row.noun && !row.behind) return true;
  return /^\s\p{Ll}{3,}/u.test(text.value.slice(end, sentence.end));
}
