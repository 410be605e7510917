import en from '../../lexicons/en/partial-success.json';
import nl from '../../lexicons/nl/partial-success.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import type { Text } from '../text';
import { isNegated } from './negation';

/** Phrases with which a customer tells that part of it went well; a rule lists the set in `phrases`. */
export const successPhrases = definePhrases<PhraseRow>({ nl, en });

/** The first partial success a customer reports, not denied, or undefined. */
export function partialSuccess(text: Text, matches: readonly PhraseMatch[]): PhraseMatch | undefined {
  return matches.find((match) => !isNegated(match, text) && !match.sentence.text.endsWith('?'));
}
