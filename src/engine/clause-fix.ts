import { fitSentence, seatOf } from '../language/emotion/seat';
import type { Span } from '../language/span';
import type { Sentence } from '../language/text';
import { bodyStart } from './body';
import type { Draft } from './draft';
import type { Fix, FixKind } from './fix';
import { sentenceFix } from './sentence-fix';

/** The clause of its sentence that holds the span: between commas and the like, without the greeting. */
export function clauseAround(draft: Draft, span: Span, sentence: Sentence): Span {
  const { value } = draft.reply;
  const from = Math.min(span.start, bodyStart(draft, sentence));
  const before = value.slice(from, span.start);
  const after = value.slice(span.end, sentence.end);
  const lead = Math.max(
    ...[...before.matchAll(/[,;:–—]\s+|\s-\s|\s(?:maar|want|but)\s/g)].map((m) => m.index + m[0].length),
    0,
  );
  const tail = /[,;:–—]|\s-\s|\s(?:en|maar|want|dus|and|but|so)\s|[.!?…]+["”’)]*$/.exec(after)?.index ?? after.length;
  return { start: from + lead, end: span.end + tail };
}

/** Fixes that say a clause anew, for as far as whole sentences can take its seat. */
export function clauseFixes(
  draft: Draft,
  clause: Span & { readonly sentence: Sentence },
  texts: readonly string[],
  kind: FixKind = 'snippet',
): readonly Fix[] {
  if (draft.language === 'unknown') return [];
  const seat = seatOf(draft.reply, clause, bodyStart(draft, clause.sentence), draft.language);
  if (!seat.isFree) return [];
  return texts.map((text) => sentenceFix(kind, seat, fitSentence(seat, text)));
}
