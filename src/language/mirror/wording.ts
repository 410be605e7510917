import type { Language, TextLanguage } from '../language';
import { stem } from '../stems';
import type { Sentence, Text } from '../text';
import { commonWords } from './entries';
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
    const said = [...theirs, ...ours].some((other) => other.entry === one.entry && theirs.includes(other));
    if (said || same.some(({ entry }) => ours.some((other) => other.entry === entry))) return [];
    const customerWord = same.find(
      (other) =>
        isExpected(one, other) &&
        matchesCompound(one, other) &&
        matchesContext(one, other, ours, theirs, reply.language),
    );
    return customerWord ? [{ reply: one, customer: customerWord }] : [];
  });
}

/** "geld terug" cannot stand where a noun stands: only officialese ("restitutie") is held against it. */
function isExpected(ours: Occurrence, theirs: Occurrence): boolean {
  return theirs.entry.offered && !(theirs.entry.bare && ours.entry.offered);
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
