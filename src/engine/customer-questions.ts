import { addressFormOf } from '../language/address/form';
import { takeUp } from '../language/questions/answer-line';
import { findQuestions, type Question } from '../language/questions/find';
import { judgeQuestions, type Verdict } from '../language/questions/judge';
import { questionPhrases } from '../language/questions/phrases';
import type { Draft } from './draft';
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
  const { customer, language } = draft;
  if (!customer || customer.language !== language || language === 'unknown') return [];
  const questions = findQuestions(customer, draft.matches(questionPhrases, 'customer'));
  if (questions.length === 0) return [];
  const verdicts = judgeQuestions(questions, replyMoves(draft), language);
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
}
