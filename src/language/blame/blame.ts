import en from '../../lexicons/en/blame.json';
import ownEn from '../../lexicons/en/ownership.json';
import nl from '../../lexicons/nl/blame.json';
import ownNl from '../../lexicons/nl/ownership.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import type { Span } from '../span';
import type { Sentence } from '../text';
import type { Word } from '../words';

/**
 * `nobody`: the fault happened by itself; `other`: a system or somebody else did it; `conditional`: the customer may
 * have been troubled; `conditionalApology`: sorry if, sorry that you feel.
 */
export type BlameFamily = 'nobody' | 'other' | 'conditional' | 'conditionalApology';

/** A row of the lexicon of phrases that put a fault elsewhere. */
export interface BlameRow extends PhraseRow {
  readonly family: BlameFamily;
  /** What programs show on a screen: only in a reply to somebody is it a writer's excuse. */
  readonly isErrorText?: boolean;
  /** True for what happened to a thing ("was blijven liggen"): beside an apology it is the cause. */
  readonly passive?: boolean;
}

export type BlameMatch = PhraseMatch<BlameRow>;

/** Words of a reply that put a fault elsewhere. */
export interface Blame extends Span {
  readonly family: BlameFamily;
  /** The whole clause, for a fix that says it anew. */
  readonly clause: Span;
  readonly words: readonly Word[];
  readonly sentence: Sentence;
}

/** Phrases that put a fault elsewhere; a rule lists the set and reads its matches with `findBlame`. */
export const blamePhrases = definePhrases<BlameRow>({ nl, en });

/** Phrases with which a writer takes a fault upon the company. */
export const ownershipPhrases = definePhrases<PhraseRow>({ nl: ownNl, en: ownEn });
