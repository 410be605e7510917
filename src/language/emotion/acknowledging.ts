import { problemClauses } from '../clause/problem-clause';
import type { Language } from '../language';
import type { Text } from '../text';
import { answerEmotion, type AnswerTarget, type Speaker } from './answer';
import type { Emotion } from './emotion';
import { proposeSentences, type Proposal } from './proposal';

const joyBlank: Record<Language, string> = { nl: 'wat er goed ging', en: 'what went well' };

/** How many sentences to offer. */
const most = 2;

/**
 * Sentences that respond to the customer's feeling, preferred first: in the customer's own word and about the problem as
 * the customer tells it, with brackets around what is not certain. For what pleases the customer the writer fills in what.
 */
export function acknowledgingSentences(
  customer: Text,
  feeling: Emotion | undefined,
  speaker: Speaker,
  target: AnswerTarget,
): readonly Proposal[] {
  if (feeling?.polarity === 'positive') {
    // Not "blij over": what pleases is answered in our own joy.
    const texts = answerEmotion({ ...feeling, word: undefined }, `[${joyBlank[target.language]}]`, target);
    return texts.slice(0, most).map((text) => ({ kind: 'snippet', text }));
  }
  const emotion = customer.language === target.language ? feeling : undefined;
  const clause = problemClauses(customer, target).find((reading) => reading.gate !== 'refused');
  const occasion = {
    act: 'sympathy',
    speaker,
    emotion,
    clause,
    noun: undefined,
    hasSuccess: false,
    isFree: true,
    target,
  } as const;
  return proposeSentences(occasion).slice(0, most);
}
