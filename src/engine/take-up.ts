import { addressFormOf } from '../language/address/form';
import { takeUp } from '../language/questions/answer-line';
import type { Question } from '../language/questions/find';
import type { Draft } from './draft';
import type { Fix } from './fix';
import { fixLanguage, sentenceAtEnd } from './insert-sentence';

/** A line at the end of the reply that takes a question up, with a blank for the answer; in a grave matter none is written. */
export function takeUpFix(draft: Draft, question: Question): Fix | undefined {
  if (draft.grave) return undefined;
  const address = (addressFormOf(draft.reply) ?? draft.address) === 'je' ? 'je' : 'u';
  return sentenceAtEnd(draft, takeUp(question, fixLanguage(draft), address));
}
