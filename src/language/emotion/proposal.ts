import type { Clause } from '../clause/problem-clause';
import { answerAbout, answerEmotion, answerSuccess, apologise, askOn, problemBlank } from './answer';
import type { AnswerTarget, Speaker } from './answer';
import type { Emotion } from './emotion';
import type { SpeechAct } from './stock';

/** What is known of the customer when a stock phrase is to be replaced. */
export interface Occasion {
  readonly act: SpeechAct;
  readonly speaker: Speaker;
  readonly emotion: Emotion | undefined;
  /** The best clause, or undefined when every sentence was refused. */
  readonly clause: Clause | undefined;
  /** The customer's thing ("uw speaker") for when there is no clause. */
  readonly noun: string | undefined;
  readonly hasSuccess: boolean;
  /** False when the sentence must lean on what follows: then nothing is offered as it stands. */
  readonly isFree: boolean;
  readonly target: AnswerTarget;
}

/** One sentence or two to put in the place of a stock phrase. */
export interface Proposal {
  readonly kind: 'review' | 'snippet';
  readonly text: string;
}

/** The sentences to offer, preferred first: in the customer's word, in another, the good part first, asking on. */
export function proposeSentences(occasion: Occasion): readonly Proposal[] {
  const { clause, noun, target, hasSuccess } = occasion;
  const isSure = clause?.gate === 'strict' && occasion.isFree;
  const filled = clause ? (isSure ? clause.text : `[${clause.text}]`) : `[${problemBlank(target.language)}]`;
  const answers = [...new Set(chooseAnswers(occasion, filled))];
  const [first = '', ...others] = answers;
  const about = !clause && noun ? answerAbout(noun, target) : undefined;
  const kind = isSure ? 'review' : 'snippet';
  const proposals: Proposal[] = about
    ? [
        { kind: 'snippet', text: about },
        { kind, text: first },
      ]
    : // A feeling that the customer did not name stands in brackets.
      [first, ...others.slice(0, 1)].map((text) => ({ kind: text.includes('[') ? 'snippet' : kind, text }));
  if (hasSuccess) proposals.push({ kind: 'snippet', text: answerSuccess(filled, target) });
  proposals.push({ kind: 'snippet', text: `${about ?? first} ${askOn(target)}` });
  return proposals;
}

/** An apology stays one, and for what we did ourselves there is one; only the customer's own word goes before it. */
function chooseAnswers({ act, speaker, emotion, target, clause }: Occasion, filled: string): readonly string[] {
  const answers = answerEmotion(emotion, filled, target);
  const isOwn = /^(?:wij|we)\b/i.test(clause?.text ?? '');
  if (act !== 'apology' && !isOwn) return answers;
  const apology = apologise(speaker, filled, target);
  // "How annoying that we sent you the wrong size" takes it too lightly.
  if (isOwn && !emotion?.word) return [apology];
  const [own = apology, ...rest] = answers;
  return emotion?.word ? [own, apology, ...rest] : [apology, own, ...rest];
}
