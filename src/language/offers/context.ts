import en from '../../lexicons/en/offer-context.json';
import nl from '../../lexicons/nl/offer-context.json';
import { defineLexicon } from '../lexicon';

export interface OfferContext {
  /** Words by which an offer makes up for something. */
  readonly compensation: readonly string[];
  /** Words by which nothing is offered: somebody was taken off a list, or wrote a review. */
  readonly undone: readonly string[];
  /** Words with which customers tell that something is wrong, wherever they stand. */
  readonly complaint: readonly string[];
  /** Words that do so only where a sentence tells what happened: "niet", "again". */
  readonly weakComplaint: readonly string[];
  /** Words with which a reply answers a complaint. */
  readonly regret: readonly string[];
  /** Words with which a reply takes a complaint up, whatever words the customer chose. */
  readonly amends: readonly string[];
  /** Words with which a sentence points back at the one before it. */
  readonly pointing: readonly string[];
}

/** The words around offers, per language. */
export const offerContext = defineLexicon<OfferContext>({ nl, en });

/** True when one of the phrases stands in the text as whole words; a long one may be the beginning of a word. */
export function hasOne(text: string, phrases: readonly string[]): boolean {
  const padded = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  return phrases.some(
    (phrase) => padded.includes(` ${phrase} `) || (phrase.length > 7 && padded.includes(` ${phrase}`)),
  );
}
