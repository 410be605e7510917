import { overlaps } from '../language/span';
import type { Sentence } from '../language/text';
import { bodyStart } from './body';
import type { Draft } from './draft';

/** A sentence of the body, with the offset at which it begins to say something (behind a greeting on its line). */
export interface BodySentence {
  readonly sentence: Sentence;
  readonly from: number;
}

/** True when the text answers somebody: a customer's message is known, or it greets or closes as a letter does. */
export function answersSomebody({ customer, parts }: Draft): boolean {
  return customer !== undefined || parts.greeting !== undefined || parts.closing !== undefined;
}

/** The sentences between greeting and closing, without quotations, code and the signature. */
export function bodySentences(draft: Draft): BodySentence[] {
  const { greeting, closing } = draft.parts;
  const excluded = draft.input.excluded ?? [];
  return draft.reply.sentences.flatMap((sentence) => {
    if (closing && sentence.start >= closing.start) return [];
    if (greeting && sentence.end <= greeting.end + 1) return [];
    if (excluded.some((span) => overlaps(span, sentence))) return [];
    return [{ sentence, from: bodyStart(draft, sentence) }];
  });
}
