import { bodySentences as sentencesBetween } from '../language/body-sentences';
import { overlaps } from '../language/span';
import type { Sentence } from '../language/text';
import type { Draft } from './draft';

/** A sentence of the body, with the offset at which it begins to say something (behind a greeting on its line). */
export interface BodySentence {
  readonly sentence: Sentence;
  readonly from: number;
}

/**
 * Where a sentence of the reply says something: after a mention ("@kim") and, in chat, after the greeting that
 * opens it ("Hoi Kim, helaas …"). A fix that writes the sentence anew starts here. Offset in the reply.
 */
export function bodyStart(draft: Draft, sentence: Sentence): number {
  const { greeting } = draft.parts;
  const mentions = sentence.text.startsWith('@') ? (/^(?:@\S+\s+)*/.exec(sentence.text)?.[0].length ?? 0) : 0;
  if (!greeting || greeting.end <= sentence.start || greeting.end >= sentence.end) return sentence.start + mentions;
  const rest = draft.reply.value.slice(greeting.end, sentence.end);
  return greeting.end + (/^[\s,!.:–-]*/.exec(rest)?.[0].length ?? 0);
}

/** The sentences between greeting and closing, without quotations, code and the signature. */
export function bodySentences(draft: Draft): BodySentence[] {
  const excluded = draft.input.excluded ?? [];
  return sentencesBetween(draft.reply, draft.parts)
    .filter((sentence) => !excluded.some((span) => overlaps(span, sentence)))
    .map((sentence) => ({ sentence, from: bodyStart(draft, sentence) }));
}
