import { isGrave } from '../gravity';
import { findLetterParts } from '../letter';
import { contains, type Span } from '../span';
import type { Sentence, Text } from '../text';
import { turnEnglish } from './en/english';
import { turnDutch } from './nl/dutch';
import type { ClauseReading, ClauseTarget, RefusalReason } from './reading';

export type { Clause, ClauseGate, ClauseReading, ClauseTarget, Refusal, RefusalReason } from './reading';

/** Turns one sentence of the customer into a subordinate clause from the company's side, or refuses. */
export function toClause(sentence: Sentence, text: Text, target: ClauseTarget): ClauseReading {
  const refuse = (reason: RefusalReason): ClauseReading => ({ gate: 'refused', reason, source: { start, end } });
  const { start, end } = sentence;
  if (text.language !== target.language) return refuse('other-language');
  if (isGrave(text)) return refuse('grave');
  const { greeting, closing } = findLetterParts(text);
  if ([greeting, closing].some((part) => part && contains(part, sentence))) return refuse('greeting-or-closing');
  return target.language === 'nl' ? turnDutch(sentence, target.address ?? 'u') : turnEnglish(sentence);
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
