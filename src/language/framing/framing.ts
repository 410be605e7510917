import en from '../../lexicons/en/framing.json';
import exceptionsEn from '../../lexicons/en/framing-exceptions.json';
import nl from '../../lexicons/nl/framing.json';
import exceptionsNl from '../../lexicons/nl/framing-exceptions.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';

/**
 * What a negative phrase says: `late` only from then on; `closed`; `until` not before; `refusal`; `obligation`;
 * `courtesy` "geen probleem"; `forget` "vergeet niet"; `hesitate` "aarzel niet".
 */
export type Family = 'late' | 'closed' | 'until' | 'refusal' | 'obligation' | 'courtesy' | 'forget' | 'hesitate';

export interface FramingRow extends PhraseRow {
  readonly family: Family;
}

export type FramingMatch = PhraseMatch<FramingRow>;

/** `good-news` spares the phrase it touches, `safety` the sentence it stands in. */
export interface FramingException extends PhraseRow {
  readonly family: 'good-news' | 'safety';
}

/** Negative phrases of customer contact, by family. */
export const framingPhrases = definePhrases<FramingRow>({ nl, en });

/** Phrases that look negative and must stay: good news, and warnings that have to warn. */
export const framingExceptions = definePhrases<FramingException>({ nl: exceptionsNl, en: exceptionsEn });

/** A sentence said positively: the whole text, certain (`review`) or with brackets to fill in (`snippet`). */
export interface Rewrite {
  readonly kind: 'review' | 'snippet';
  readonly text: string;
}
