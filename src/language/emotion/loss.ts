import en from '../../lexicons/en/losses.json';
import nl from '../../lexicons/nl/losses.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import type { Text } from '../text';
import type { Emotion } from './emotion';

/** Phrases with which a customer tells of the death of somebody near; a rule lists the set in `phrases`. */
export const lossPhrases = definePhrases<PhraseRow>({ nl, en });

/** Losses the customer tells of: sorrow that needs no word of its own. Not what is asked ("wat als mijn man overlijdt?"). */
export function lossesOf(customer: Text, matches: readonly PhraseMatch[]): readonly Emotion[] {
  return matches
    .filter(({ sentence }) => !sentence.text.endsWith('?'))
    .map(({ start, end }) => ({
      ...{ start, end, category: 'sadness', polarity: 'negative', strength: 3, hint: false },
      ...{ text: customer.value.slice(start, end), word: undefined, form: undefined },
    }));
}
