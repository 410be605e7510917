import en from '../../lexicons/en/emotions.json';
import nl from '../../lexicons/nl/emotions.json';
import { definePhrases } from '../lexicon';
import type { PhraseRow } from '../phrases/automaton';
import type { Span } from '../span';

export type EmotionCategory =
  | 'frustration'
  | 'annoyance'
  | 'disappointment'
  | 'anger'
  | 'worry'
  | 'sadness'
  | 'inconvenience'
  | 'joy'
  | 'gratitude';

/**
 * How a sentence takes the customer's word over: `eval` says what a thing is (irritant), `judgement` the same so harshly
 * that we do not say it ourselves (schandalig), `person` what somebody is (boos), `noun` stands with "een" or "a" (domper), `mass` without (ellende), `verb` has sentences of its own (balen).
 */
export type EmotionForm = 'eval' | 'judgement' | 'person' | 'noun' | 'mass' | 'verb';

/** A row of the lexicon of emotions. `none` is a false friend: nothing inside such a phrase is an emotion. */
export interface EmotionRow extends PhraseRow {
  readonly emotion: EmotionCategory | 'none';
  /** 1 mild, 2 plain, 3 strong. */
  readonly strength: 1 | 2 | 3;
  /** The word to take over, in its basic form; absent when it is not fit to be repeated. */
  readonly word?: string;
  readonly form?: EmotionForm;
  readonly positive?: boolean;
  /** Sarcasm: literally friendly, so no more than a hint. */
  readonly hint?: boolean;
}

/** What a writer feels, by their own words. */
export interface Emotion extends Span {
  readonly category: EmotionCategory;
  readonly polarity: 'positive' | 'negative';
  readonly strength: 1 | 2 | 3;
  /** The words as they stand in the text. */
  readonly text: string;
  /** The customer's word in its basic form, when it can be taken over in a sentence. */
  readonly word: string | undefined;
  readonly form: EmotionForm | undefined;
  /** True when it may be sarcasm: never enough for more than a hint. */
  readonly hint: boolean;
}

/** The lexicon of emotions; a rule lists it in `phrases` and reads its matches with `readEmotions`. */
export const emotionPhrases = definePhrases<EmotionRow>({ nl, en });
