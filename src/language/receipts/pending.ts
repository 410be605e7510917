import { speaksOfReacting } from '../promises/reaction';
import { overlaps, type Span } from '../span';
import type { Sentence, Text } from '../text';

/** True for a sentence that says the answer is still to come: a reaction promised, or "in behandeling", "in due course". */
export function isPending(text: Text, sentence: Sentence, carrier: Span, pending: readonly string[]): boolean {
  if (/\?["'”’)]*$/.test(sentence.text)) return false;
  const rest = sentence.words.filter((word) => !overlaps(word, carrier));
  if (rest.some(({ norm }) => pending.includes(norm))) return true;
  return !overlaps(sentence, carrier) && speaksOfReacting(text, sentence) && rest.some(({ norm }) => later.test(norm));
}

const later = /^(?:we|wij|ik|zullen|zal|volgt|hoort|ontvangt|krijgt|will|we'll|i'll|shall|you'll)$/;
