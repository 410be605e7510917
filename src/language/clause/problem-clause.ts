import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import type { ClauseReading, ClauseTarget } from './reading';

export type { Clause, ClauseGate, ClauseReading, ClauseTarget, Refusal, RefusalReason } from './reading';

/** Turns one sentence of the customer into a subordinate clause from the company's side, or refuses. */
export function toClause(sentence: Sentence, text: Text, target: ClauseTarget): ClauseReading {
  const { start, end } = sentence;
  if (text.language !== target.language) return { gate: 'refused', reason: 'other-language', source: { start, end } };
  return { gate: 'refused', reason: 'no-finite-verb', source: { start, end } };
}

/**
 * The sentences of a message that tell the problem, best first (not greeting, question, request, history, thanks or
 * closing), already turned; refused ones come last, with their reason. Nothing is turned in a grave message.
 */
export function problemClauses(customer: Text, target: ClauseTarget): readonly ClauseReading[] {
  return customer.sentences.map((sentence) => toClause(sentence, customer, target));
}

/**
 * A thing of the customer around which a blank can stand when every sentence is refused, from the company's side:
 * "mijn nieuwe speaker" gives "uw nieuwe speaker". Undefined when the message names none or is grave.
 */
export function problemNoun(
  customer: Text,
  target: ClauseTarget,
): { readonly text: string; readonly source: Span } | undefined {
  return customer.language === target.language ? undefined : undefined;
}
