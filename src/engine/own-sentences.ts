import { empathyPhrases } from '../language/emotion/stock';
import { findRepeated } from '../language/repetition/repeated';
import { closingPhrases, findSetSentences, type Reading, type SetSentence } from '../language/repetition/set-sentences';
import { overlaps } from '../language/span';
import { answersSomebody } from './answers';
import { bodyStart } from './body';
import type { Draft } from './draft';

/** The sets that `setSentencesOf` asks of a draft. */
export const setSentencePhrases = [empathyPhrases, closingPhrases] as const;

/** The sentences of the reply that a writer says by heart: not the greeting, the signature, or somebody else's words. */
export function setSentencesOf(draft: Draft): readonly SetSentence[] {
  const [sympathy, closings] = [draft.matches(empathyPhrases), draft.matches(closingPhrases)];
  if (sympathy.length + closings.length === 0) return [];
  return findSetSentences(draft.reply, sympathy, closings, readingOf(draft));
}

/** Those, and every sentence that stands in the reply twice. */
export function repeatableSentencesOf(draft: Draft): readonly SetSentence[] {
  const known = setSentencesOf(draft);
  if (!answersSomebody(draft)) return known;
  const repeated = findRepeated(draft.reply, readingOf(draft));
  const told = new Set(known.map(({ sentence }) => sentence));
  const others = repeated.filter(({ sentence }) => !told.has(sentence));
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

function readingOf(draft: Draft): Reading {
  const { closing } = draft.parts;
  const others = [...(draft.input.excluded ?? []), ...(closing ? [closing] : [])];
  return {
    bodyStart: (sentence) => bodyStart(draft, sentence),
    isOwn: (span) => !others.some((other) => overlaps(other, span)),
  };
}
