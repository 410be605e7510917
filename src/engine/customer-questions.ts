<<<<<<< HEAD
import { addressFormOf } from '../language/address/form';
import { takeUp } from '../language/questions/answer-line';
=======
>>>>>>> r2
import { findQuestions, type Question } from '../language/questions/find';
import { judgeQuestions, type Verdict } from '../language/questions/judge';
import { questionPhrases } from '../language/questions/phrases';
import type { Draft } from './draft';
<<<<<<< HEAD
import type { Fix } from './fix';
import { fixLanguage, sentenceAtEnd } from './insert-sentence';
import { replyMoves } from './reply-moves';

/** A question of the customer, and what the reply does with it so far. */
export interface AskedQuestion {
  readonly question: Question;
  readonly verdict: Verdict;
  /** The customer's words. */
  readonly text: string;
}

/** The questions in the customer's message; none where message and reply are in different languages, or in one we do not read. */
export function askedQuestions(draft: Draft): readonly AskedQuestion[] {
=======
import { replyMoves } from './reply-moves';

/** A question of the customer, its span in the field `customer`, with what the reply does about it. */
export interface CustomerQuestion extends Question {
  readonly verdict: Verdict;
}

/**
 * The customer's questions that want an answer, in order, each judged by the reply; for `require-answer` and for whoever shows them. Empty
 * when there is no message, or when the two are not in the same language.
 */
export function customerQuestions(draft: Draft): readonly CustomerQuestion[] {
>>>>>>> r2
  const { customer, language } = draft;
  if (!customer || customer.language !== language || language === 'unknown') return [];
  const questions = findQuestions(customer, draft.matches(questionPhrases, 'customer'));
  if (questions.length === 0) return [];
  const verdicts = judgeQuestions(questions, replyMoves(draft), language);
<<<<<<< HEAD
  return questions.map((question, index) => ({
    question,
    verdict: verdicts[index] ?? 'open',
    text: customer.value.slice(question.start, question.end).replace(/\s+/g, ' '),
  }));
}

/** A line at the end of the reply that takes a question up, with a blank for the answer; in a grave matter none is written. */
export function takeUpFix(draft: Draft, question: Question): Fix | undefined {
  if (draft.grave) return undefined;
  const address = (addressFormOf(draft.reply) ?? draft.address) === 'je' ? 'je' : 'u';
  return sentenceAtEnd(draft, takeUp(question, fixLanguage(draft), address));
=======
  return questions.map((question, at) => ({ ...question, verdict: verdicts[at] ?? 'open' }));
>>>>>>> r2
}
