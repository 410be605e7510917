import type { Localized } from '../language/language';
import type { PhraseSet } from '../language/phrases/automaton';
import type { Draft } from './draft';
import type { Fix, Located } from './fix';
import type { Severity } from './settings';

/** The themes under which rules are shown; the first six are the golden rules of customer contact. */
export const groups = [
  'available',
  'promise',
  'no-needless-contact',
  'no-formalities',
  'own-mistakes',
  'involved',
  'listening',
  'mirroring',
  'framing',
  'privacy',
  'craft',
] as const;
export type Group = (typeof groups)[number];

/** Words elsewhere in the draft on which a finding rests. */
export interface Related extends Located {
  readonly message: Localized;
}

/** What a rule sees: where, which message with which data, on what evidence, and how to mend it. */
export interface Finding<MessageId extends string = string> {
  readonly at: Located;
  readonly messageId: MessageId;
  /** Fills `{name}` in the message; a localized value follows the message's language. */
  readonly data?: Readonly<Record<string, string | number | Localized>>;
  readonly related?: readonly Related[];
  /** The fixes, preferred first; made only when somebody asks. */
  readonly fixes?: () => readonly Fix[];
}

/** A rule is a value: who it is, what it says, and a pure generator from a draft to findings. */
export interface Rule<MessageId extends string = string> {
  readonly id: string;
  readonly group: Group;
  readonly severity: Severity;
  /** What is wrong, why it matters, what to do; in one or two sentences for the writer. */
  readonly messages: Readonly<Record<MessageId, Localized>>;
  /** The sets whose matches the rule asks of the draft; all rules' sets are walked in one pass. */
  readonly phrases?: readonly PhraseSet[];
  /** True for a rule that needs no language (addresses, placeholders): it runs on any text. */
  readonly anyLanguage?: boolean;
  /** True for a rule about the reply as a whole: it waits until the reply is finished and whole. */
  readonly wholeReply?: boolean;
  /** True for a rule that also looks into quotations, code and signatures. */
  readonly everywhere?: boolean;
  check(draft: Draft): Iterable<Finding<MessageId>>;
}

/** Lets the compiler check message ids and translations of a rule. */
export function defineRule<const MessageId extends string>(
  rule: Rule<NoInfer<MessageId>> & {
    readonly messages: Readonly<Record<MessageId, Localized>>;
  },
): Rule {
  return rule as Rule;
}
