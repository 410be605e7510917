import type { Seat } from '../language/emotion/seat';
import type { Fix, FixKind } from './fix';

/** A fix that puts a sentence in its seat in the reply: the title is the sentence, without what stands around it there. */
export function sentenceFix(kind: FixKind, seat: Seat, sentence: string): Fix {
  const { start, end, lead, tail } = seat;
  return {
    title: { nl: sentence, en: sentence },
    kind,
    edits: [{ in: 'reply', start, end, newText: lead + sentence + tail }],
  };
}
