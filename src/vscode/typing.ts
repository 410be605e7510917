import { findSentences } from '../language/sentences';
import type { Span } from '../language/span';

/** One change of a document: what stood at `span` (offsets before the change) became `length` code units. */
export interface Change {
  readonly span: Span;
  readonly length: number;
}

/**
 * The sentence in which the offset lies, its end included, since that is where one types. Between sentences: an
 * empty span at the offset. Line breaks may be `\r\n`.
 */
export function sentenceAround(text: string, offset: number): Span {
  const start = paragraphStart(text, offset);
  const end = paragraphEnd(text, offset);
  for (const sentence of findSentences(text.slice(start, end))) {
    const span = { start: start + sentence.start, end: start + sentence.end };
    if (span.start <= offset && offset <= span.end) return span;
  }
  return { start: offset, end: offset };
}

/** Where a span lies after a change, or undefined when the change touched it. */
export function moveSpan(span: Span, change: Change): Span | undefined {
  if (span.end <= change.span.start) return span;
  if (span.start < change.span.end) return undefined;
  const moved = change.length - (change.span.end - change.span.start);
  return { start: span.start + moved, end: span.end + moved };
}

/** True when the spans share a code unit or touch; an empty span counts where it lies. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function paragraphStart(text: string, offset: number): number {
  const before = [...text.slice(0, offset).matchAll(/\n[ \t]*\r?\n/g)].at(-1);
  return before ? before.index + before[0].length : 0;
}

function paragraphEnd(text: string, offset: number): number {
  const after = text.slice(offset).search(/\r?\n[ \t]*\r?\n/);
  return after < 0 ? text.length : offset + after;
}
