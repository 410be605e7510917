import type { PhraseMatch } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import { overlaps, type Span } from '../span';
import { stem } from '../stems';
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
 * Keeps the matches that are officialese here: no names ("Wet inzake …"), no quotations, no words of `theirs` (what the customer wrote, and the subject),
 * and words that govern a sentence only where they do.
 */
export function findOfficialese(
  text: Text,
  matches: readonly PlainMatch[],
  exceptions: readonly PhraseMatch[],
  theirs: readonly Text[],
): Officialese[] {
  const used =
    matches.length > 0
      ? new Set(theirs.flatMap(({ words, language }) => words.map(({ norm }) => stem(norm, language))))
      : undefined;
  const found: Officialese[] = [];
  for (const match of matches) {
    const marked = mark(match);
    if (found.some((other) => overlaps(other, marked))) continue;
    if (exceptions.some((one) => overlaps(one, marked)) || isQuoted(text, match.sentence, marked)) continue;
    if (isName(text, marked) || theirs.some((one) => isUsed(marked.words, used, one)) || !stands(text, marked))
      continue;
    if (isLabel(text, marked)) continue;
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

/** The longest word tells the phrase: who wrote "middels" may read "middels", who wrote "retourneertermijn" "retourneren". */
function isUsed(words: readonly Word[], used: ReadonlySet<string> | undefined, customer: Text): boolean {
  if (!used) return false;
  const longest = words.reduce((long, word) => (word.norm.length > long.length ? word.norm : long), '');
  if (used.has(stem(longest, customer.language))) return true;
  const root = longest.replace(/^ge(?=\p{L}{8}.*d$)/u, '').slice(0, rootLength);
  return (
    root.length === rootLength &&
    customer.words.some(({ norm }) => norm.length >= longest.length + shortestPart && norm.startsWith(root))
  );
}

/** So many letters a word and a compound of it begin with, and so much longer the compound is. */
const rootLength = 6;
const shortestPart = 4;

/** "Ten name van: …": the field of a form, called as the bank calls it. */
function isLabel({ value }: Text, { start, end }: Officialese): boolean {
  return /(?:^|\n)[^\p{L}\n]*$/u.test(value.slice(0, start)) && /^\s?:/.test(value.slice(end));
}

/** A word that has to stand before a noun does; a word that governs an infinitive has one. */
function stands(text: Text, { match, end }: Officialese): boolean {
  const { row, sentence } = match;
  if (row.rebuild === 'dienen') return findDuty(text, sentence, match) !== undefined;
  if (!row.noun && !row.behind) return true;
  return /^\s\p{Ll}{3,}/u.test(text.value.slice(end, sentence.end));
}
