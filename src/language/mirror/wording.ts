import type { TextLanguage } from '../language';
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
      (other) => other.entry.offered && matchesCompound(one, other) && matchesContext(one, other, reply.language),
    );
    return customerWord ? [{ reply: one, customer: customerWord }] : [];
  });
}

/** "zending" may be their "postpakket"; "retourzending" only their "retourpakket". */
function matchesCompound(ours: Occurrence, theirs: Occurrence): boolean {
  return ours.modifier === '' || ours.modifier === theirs.modifier;
}

/** A set of common words ("wijzigen", "veranderen") counts only when both are about the same thing. */
function matchesContext(ours: Occurrence, theirs: Occurrence, language: TextLanguage): boolean {
  if (!ours.entry.shared) return true;
  const other = contentStems(theirs.sentence, language);
  return [...contentStems(ours.sentence, language)].some((word) => other.has(word));
}

function contentStems({ words }: Sentence, language: TextLanguage): Set<string> {
  if (language === 'unknown') return new Set();
  const common = commonWords(language);
  const content = words.filter(({ norm }) => norm.length > 3 && !common.has(norm));
  return new Set(content.map(({ norm }) => stem(norm, language)));
}
