import { findQuestions, type Question } from '../language/questions/find';
import { judgeQuestions, type Verdict } from '../language/questions/judge';
import { questionPhrases } from '../language/questions/phrases';
import type { Draft } from './draft';
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
  const { customer, language } = draft;
  if (!customer || customer.language !== language || language === 'unknown') return [];
  const questions = findQuestions(customer, draft.matches(questionPhrases, 'customer'));
  if (questions.length === 0) return [];
  const verdicts = judgeQuestions(questions, replyMoves(draft), language);
  return questions.map((question, at) => ({ ...question, verdict: verdicts[at] ?? 'open' }));
}
