import type { AddressForm } from '../address/form';
import type { Language } from '../language';
import type { Span } from '../span';
import type { Word } from '../words';

/** For whom a clause is made. */
export interface ClauseTarget {
  readonly language: Language;
  /** How the Dutch reply addresses the customer; undefined (and in English) counts as u. */
  readonly address: AddressForm | undefined;
}

/** `strict`: may be offered as a whole sentence; `loose`: only in brackets, to be confirmed by the writer. */
export type ClauseGate = 'strict' | 'loose';

/** Whether a piece is the whole sentence, or a part that may lean on what stands before it. */
export type Extent = 'whole' | 'part';

/** A customer's sentence, turned. */
export interface Clause {
  readonly gate: ClauseGate;
  /** Whether one of its words says that something is wrong; of doubtful clauses such a one goes first. */
  readonly isTold: boolean;
  /** Subordinate clause from the company's side, without "dat" or "that": "uw speaker niet oplaadt". */
  readonly text: string;
  /** The customer's words it was made of, as one span. */
  readonly source: Span;
  /** Those words one by one. */
  readonly words: readonly Word[];
}

/** Why a sentence is not turned. A closed set, so that tests and the command line can name it. */
export type RefusalReason =
  | 'empty'
  | 'other-language'
  | 'grave'
  | 'greeting-or-closing'
  | 'question'
  | 'imperative'
  | 'wish'
  | 'thanks'
  | 'feeling'
  | 'history'
  | 'good-news'
  | 'no-problem-told'
  | 'quotation'
  | 'insult'
  | 'sarcasm'
  | 'verbless'
  | 'no-finite-verb'
  | 'several-verbs'
  | 'unclear-verb'
  | 'unclear-subject'
  | 'unclear-person'
  | 'unclear-reference'
  | 'unknown-particle'
  | 'subordinate'
  | 'punctuation'
  | 'typing-error'
  | 'too-long';

/** A sentence that no clause can be made of with certainty. */
export interface Refusal {
  readonly gate: 'refused';
  readonly reason: RefusalReason;
  readonly source: Span;
}

export type ClauseReading = Clause | Refusal;
