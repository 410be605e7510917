import { answerEmotion, apologise, type AnswerTarget } from '../language/emotion/answer';
import { emotionPhrases } from '../language/emotion/emotion';
import { leadingEmotion, readEmotions } from '../language/emotion/find';
import { speakerOf } from '../language/emotion/speaker';
import type { EmpathyRow } from '../language/emotion/stock';
import { fingerprint } from '../language/fingerprint';
import type { SetSentence } from '../language/repetition/set-sentences';
import { findWords } from '../language/words';
import type { Draft } from './draft';
import { textFix, type Fix } from './fix';

/** So many other sentences are offered. */
const mostVariants = 2;

/**
 * Other ways to say a sentence of sympathy that names its problem itself ("Wat vervelend dat uw pakket zoek is"): the
 * same problem in a sentence that stands neither in this reply nor in a recent one. None where there is more in the
 * sentence, for that would be lost.
 */
export function variantsOf(draft: Draft, { match, start, end }: SetSentence): Fix[] {
  const { language, address } = draft;
  const clause = match && clauseAfter(draft, match.end, end);
  if (!clause || language === 'unknown') return [];
  const target: AnswerTarget = { language, address };
  const used = new Set(draft.reply.sentences.map((one) => fingerprint(one.words)));
  const isNew = (text: string): boolean => {
    const hash = fingerprint(findWords(text));
    return !used.has(hash) && !(draft.input.recent ?? []).some((hashes) => hashes.includes(hash));
  };
  const isSmall = /^\p{Ll}/u.test(draft.reply.value.slice(start, end));
  return answersTo(draft, match.row as EmpathyRow, clause, target)
    .filter(isNew)
    .slice(0, mostVariants)
    .map((text) => {
      const kind = text.includes('[') ? 'snippet' : 'review';
      return textFix(kind, { in: 'reply', start, end }, fit(text, isSmall ? 'small' : 'capital'));
    });
}

/** The sentence keeps its final punctuation, so a new one comes without. */
function fit(sentence: string, first: 'small' | 'capital'): string {
  const open = sentence.replace(/[.!]$/, '');
  return first === 'capital' || /^I\b/.test(open) ? open : open.charAt(0).toLowerCase() + open.slice(1);
}

/** "dat uw pakket zoek is": the rest of the sentence, if it is one clause and nothing else. */
function clauseAfter({ reply, language }: Draft, from: number, to: number): string | undefined {
  const link = language === 'en' ? 'that' : 'dat';
  const rest = new RegExp(`^\\s+${link}\\s+([^,;:.!?()"“”\\n–—]+)$`, 'iu').exec(reply.value.slice(from, to));
  return rest?.[1];
}

/** An apology stays an apology. */
function answersTo(draft: Draft, { act }: EmpathyRow, clause: string, target: AnswerTarget): readonly string[] {
  if (act === 'apology') return [apologise(speakerOf([], draft.reply.words, target.language), clause, target)];
  const { customer } = draft;
  const theirs =
    customer?.language === target.language ? readEmotions(customer, draft.matches(emotionPhrases, 'customer')) : [];
  return answerEmotion(leadingEmotion(theirs), clause, target);
}
