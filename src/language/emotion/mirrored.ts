import { contains, type Span } from '../span';
import type { Emotion } from './emotion';

/** Words that every writer uses for everything: that the customer used one too makes no phrase personal. */
const dull = new Set(['vervelend', 'jammer', 'lastig', 'storend', 'annoying', 'shame', 'inconvenient']);

/** The nouns of the stock phrases themselves: "I understand your frustration". */
const dullNouns = new Set(['frustratie', 'frustraties', 'irritatie', 'irritaties', 'frustration', 'frustrations']);

/**
 * True when a phrase of the reply takes up an emotion in the customer's own word: "ik begrijp uw teleurstelling" to
 * someone who writes that they are "teleurgesteld" or that it is "een teleurstelling".
 */
export function isMirrored(phrase: Span, ours: readonly Emotion[], theirs: readonly Emotion[]): boolean {
  return ours.some(
    (own) =>
      contains(phrase, own) &&
      own.word !== undefined &&
      !dull.has(own.word) &&
      !dullNouns.has(own.text.toLowerCase()) &&
      theirs.some((their) => their.polarity === 'negative' && root(their) === root(own)),
  );
}

/** "teleurgesteld", "teleurstellend" and "teleurstelling" name one feeling; so do "frustrated" and "frustrating". */
function root({ category, word }: Emotion): string {
  return `${category} ${(word ?? '').replace(/^ge/, '').slice(0, 5)}`;
}
