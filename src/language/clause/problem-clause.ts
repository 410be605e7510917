import { isGrave } from '../gravity';
import { findLetterParts, type LetterParts } from '../letter';
import { contains, type Span } from '../span';
import type { Sentence, Text } from '../text';
import { turnEnglish } from './en/english';
import { findThing as findEnglishThing } from './en/noun';
import { turnDutch } from './nl/dutch';
import { findThing as findDutchThing } from './nl/noun';
import type { ClauseReading, ClauseTarget, RefusalReason } from './reading';

export type { Clause, ClauseGate, ClauseReading, ClauseTarget, Refusal, RefusalReason } from './reading';

/** What is asked of the whole message for each of its sentences. */
interface Message {
  readonly isGrave: boolean;
  readonly letter: LetterParts;
}

const messages = new WeakMap<Text, Message>();

/** Turns one sentence of the customer into a subordinate clause from the company's side, or refuses. */
export function toClause(sentence: Sentence, text: Text, target: ClauseTarget): ClauseReading {
  const { start, end } = sentence;
  const refuse = (reason: RefusalReason): ClauseReading => ({ gate: 'refused', reason, source: { start, end } });
  if (text.language !== target.language) return refuse('other-language');
  const message = readMessage(text);
  if (message.isGrave) return refuse('grave');
  if (isLetterPart(message, sentence)) return refuse('greeting-or-closing');
  return target.language === 'nl' ? turnDutch(sentence, target.address ?? 'u') : turnEnglish(sentence);
}

function rank(reading: ClauseReading): number {
  if (reading.gate === 'refused') return 3;
  if (reading.gate === 'strict') return 0;
  return reading.isTold ? 1 : 2;
}

/**
 * The sentences of a message that tell the problem, best first (not greeting, question, request, history, thanks or
 * closing), already turned; refused ones come last, with their reason. Nothing is turned in a grave message.
 */
export function problemClauses(customer: Text, target: ClauseTarget): readonly ClauseReading[] {
  const key = `${customer.language} ${target.language} ${target.address ?? ''} ${customer.value}`;
  const before = remembered.get(key);
  if (before) return before;
  const readings = customer.sentences
    .map((sentence) => toClause(sentence, customer, target))
    .sort((a, b) => rank(a) - rank(b));
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, readings);
  return readings;
}

/** The customer's message stays the same while the reply is written. */
const remembered = new Map<string, readonly ClauseReading[]>();
const mostRemembered = 8;

/**
 * A thing of the customer around which a blank can stand when every sentence is refused, from the company's side:
 * "mijn nieuwe speaker" gives "uw nieuwe speaker". Undefined when the message names none or is grave.
 */
export function problemNoun(
  customer: Text,
  target: ClauseTarget,
): { readonly text: string; readonly source: Span } | undefined {
  if (customer.language !== target.language) return undefined;
  const message = readMessage(customer);
  if (message.isGrave) return undefined;
  const sentences = customer.sentences.filter((sentence) => !isLetterPart(message, sentence));
  return target.language === 'nl' ? findDutchThing(sentences, target.address ?? 'u') : findEnglishThing(sentences);
}

function isLetterPart({ letter }: Message, sentence: Sentence): boolean {
  return [letter.greeting, letter.closing].some((part) => part && contains(part, sentence));
}

function readMessage(text: Text): Message {
  let message = messages.get(text);
  if (!message) messages.set(text, (message = { isGrave: isGrave(text), letter: findLetterParts(text) }));
  return message;
}
