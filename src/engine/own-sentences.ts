import { empathyPhrases } from '../language/emotion/stock';
import { closingPhrases, findSetSentences, type SetSentence } from '../language/repetition/set-sentences';
import { overlaps } from '../language/span';
import { bodyStart } from './body';
import type { Draft } from './draft';

/** The sets that `setSentencesOf` asks of a draft. */
export const setSentencePhrases = [empathyPhrases, closingPhrases] as const;

/** The sentences of the reply that a writer says by heart: not the greeting, the signature, or somebody else's words. */
export function setSentencesOf(draft: Draft): readonly SetSentence[] {
  const [sympathy, closings] = [draft.matches(empathyPhrases), draft.matches(closingPhrases)];
  if (sympathy.length + closings.length === 0) return [];
  const { closing } = draft.parts;
  const others = [...(draft.input.excluded ?? []), ...(closing ? [closing] : [])];
  return findSetSentences(draft.reply, sympathy, closings, {
    bodyStart: (sentence) => bodyStart(draft, sentence),
    isOwn: (span) => !others.some((other) => overlaps(other, span)),
  });
}
