import type { Span } from '../language/span';

/** A part of a source taken over: as it stands, or with a text of its own in its place. */
export interface Piece extends Span {
  readonly text?: string;
}

/** A text made of pieces of a source, with the way back. */
export interface Mapped {
  readonly text: string;
  /** Where a span of the text lies in the source; for an empty span a place, kept within the source. */
  toSource(span: Span): Span;
}

/** `length` characters of the text from `at` stand for `sourceLength` of the source from `from`. */
interface Segment {
  readonly at: number;
  readonly from: number;
  length: number;
  sourceLength: number;
}

/**
 * Joins pieces of a source to one text in which every line break is `\n`. Characters keep their exact place; a
 * piece with its own text maps as a whole. `anchor` is the place of an empty text. Linear in the text.
 */
export function joinPieces(source: string, pieces: readonly Piece[], anchor = pieces[0]?.start ?? 0): Mapped {
  const segments: Segment[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (part: string, from: number, sourceLength: number): void => {
    if (part === '') return;
    const last = segments.at(-1);
    const exact = part.length === sourceLength;
    if (exact && last && last.length === last.sourceLength && last.from + last.length === from) {
      last.length += sourceLength;
      last.sourceLength += sourceLength;
    } else segments.push({ at: length, from, length: part.length, sourceLength });
    parts.push(part);
    length += part.length;
  };
  for (const piece of pieces) {
    if (piece.text !== undefined) add(piece.text, piece.start, piece.end - piece.start);
    else addSlice(source, piece, add);
  }
  return { text: parts.join(''), toSource: (span) => locate(segments, span, anchor) };
}

function addSlice(
  source: string,
  { start, end }: Span,
  add: (part: string, from: number, length: number) => void,
): void {
  const slice = source.slice(start, end);
  if (!slice.includes('\r')) return add(slice, start, slice.length);
  let at = 0;
  for (const { 0: lineBreak, index } of slice.matchAll(/\r\n?/g)) {
    add(slice.slice(at, index), start + at, index - at);
    add('\n', start + index, lineBreak.length);
    at = index + lineBreak.length;
  }
  add(slice.slice(at), start + at, slice.length - at);
}

function locate(segments: readonly Segment[], span: Span, anchor: number): Span {
  const first = segmentAt(segments, span.start);
  if (!first) return { start: anchor, end: anchor };
  const start = startIn(first, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = segmentAt(segments, span.end - 1) ?? first;
  const whole = last.length !== last.sourceLength;
  const end = last.from + (whole ? last.sourceLength : Math.min(span.end - last.at, last.length));
  return { start, end: Math.max(start, end) };
}

function startIn(segment: Segment, offset: number): number {
  const within = offset - segment.at;
  if (within >= segment.length) return segment.from + segment.sourceLength;
  return segment.from + (segment.length === segment.sourceLength ? within : 0);
}

/** The last segment that starts at or before the offset. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}
