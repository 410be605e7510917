import en from '../../lexicons/en/referral-targets.json';
import nl from '../../lexicons/nl/referral-targets.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';

export interface TargetWords {
  readonly determiners: readonly string[];
  /** Determiners by which the target is a part of ourselves. */
  readonly ownWords: readonly string[];
  /** Words by which nobody in particular is meant, or somebody whom the customer knows: "een vakman", "your bank". */
  readonly vague: readonly string[];
  /** Names of the desk that the settings' contact data belong to. */
  readonly service: readonly string[];
  readonly departments: readonly string[];
  /** Endings of compounds that name a department. */
  readonly suffixes: readonly string[];
  /** Whom everybody can find: "de huisarts". */
  readonly general: readonly string[];
  /** Words behind which the name follows: "afdeling Facturatie". */
  readonly named: readonly string[];
  /** Words that tie a name to the target: "de klantenservice van PostNL". */
  readonly of: readonly string[];
  /** Words by which we are the ones who ask. */
  readonly ours: readonly string[];
  /** Words by which the customer is sent on in a certain case only. */
  readonly conditional: readonly string[];
}

const lexicon = defineLexicon<TargetWords>({ nl, en });

/** The words by which the one to whom a customer is sent is recognised. */
export function targetWords(language: Language): TargetWords {
  return lexicon(language);
}
