import type { Language, TextLanguage } from '../language';
import { stem } from '../stems';
import type { Sentence, Text } from '../text';
import { commonWords, type Entry } from './entries';
import { findOccurrences, type Occurrence } from './occurrences';

/** A word of the reply that stands for the same thing as a word of the customer. */
export interface OtherWording {
  readonly reply: Occurrence;
  readonly customer: Occurrence;
}

/**
 * Finds the words of a reply for which the customer used a synonym that the reply uses nowhere. Both texts are in the
 * same language, else there are none.
 */
export function findOtherWordings(reply: Text, customer: Text): OtherWording[] {
  if (reply.language !== customer.language) return [];
  const theirs = findOccurrences(customer);
  if (theirs.length === 0) return [];
  const ours = findOccurrences(reply);
  return ours.flatMap((one) => {
    const same = theirs.filter(({ entry }) => entry.set === one.entry.set);
    // The customer finds a word of theirs somewhere in the reply: then they see that it is the same thing.
    if (same.some(({ entry }) => ours.some((other) => isSameWord(entry, other.entry)))) return [];
    const customerWord = same.find(
      (other) =>
        isExpected(one, other) &&
        hasForm(one, other) &&
        matchesCompound(one, other) &&
        matchesContext(one, other, ours, theirs, reply.language),
    );
    return customerWord ? [{ reply: one, customer: customerWord }] : [];
  });
}

/** The same word, its diminutive, or one that holds the other: "pakje", "pakket"; "bon", "kassabon". */
function isSameWord(a: Entry, b: Entry): boolean {
  if (a === b || a.set !== b.set) return a === b;
  const [one, other] = [a, b].map(({ lemma }) => lemma.replace(/[ -]/g, ''));
  if (one === undefined || other === undefined) return false;
  const diminutive = (one.endsWith('je') || other.endsWith('je')) && one.slice(0, 3) === other.slice(0, 3);
  return diminutive || one.includes(other) || other.includes(one);
}

/** "geld terug" cannot stand where a noun stands: only officialese ("restitutie") is held against it. */
function isExpected(ours: Occurrence, theirs: Occurrence): boolean {
  return theirs.entry.offered && !(theirs.entry.bare && ours.entry.offered);
}

/** "stuk" cannot stand before a noun, so "de kapotte lamp" is not held against it. */
function hasForm(ours: Occurrence, theirs: Occurrence): boolean {
  return ours.entry.kind !== 'adjective' || theirs.entry.forms.has(ours.form);
}

/** "zending" may be their "postpakket"; "retourzending" only their "retourpakket". */
function matchesCompound(ours: Occurrence, theirs: Occurrence): boolean {
  return ours.modifier === '' || ours.modifier === theirs.modifier;
}

/** A set of common words ("wijzigen", "veranderen") counts only when both are about the same thing. */
function matchesContext(
  one: Occurrence,
  other: Occurrence,
  ours: readonly Occurrence[],
  theirs: readonly Occurrence[],
  language: TextLanguage,
): boolean {
  if (!one.entry.shared || language === 'unknown') return true;
  const named = thingsIn(other.sentence, theirs, language);
  return [...thingsIn(one.sentence, ours, language)].some((thing) => named.has(thing));
}

/** What a sentence is about: the stems of its words that are not common, and the sets of its nouns. */
function thingsIn(sentence: Sentence, occurrences: readonly Occurrence[], language: Language): Set<string> {
  const common = commonWords(language);
  const words = sentence.words.filter(({ norm }) => norm.length > 3 && !common.has(norm));
  const nouns = occurrences.filter((one) => one.sentence === sentence && one.entry.kind === 'noun');
  return new Set([...words.map(({ norm }) => stem(norm, language)), ...nouns.map(({ entry }) => `set ${entry.set}`)]);
}
