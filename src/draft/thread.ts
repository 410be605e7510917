import type { Span } from '../language/span';
import { isBlank, skipBlank, type Line } from './lines';
import { headersAt, markerAt, type Marker } from './markers';
import type { Piece } from './pieces';

/** A quoted message taken apart: the customer's words, and what was quoted inside it. */
export interface Quoted {
  readonly customer: readonly Piece[];
  readonly history: readonly Piece[];
  /** What stands above the customer's message, inside or before the quotation. */
  readonly marker?: Marker;
}

const prefix = /^[ \t]{0,3}>[ \t]?/;

/** True for a line of a quotation. */
export function isQuoted(line: Line): boolean {
  return prefix.test(line.text);
}

/**
 * Takes quoted lines apart. One level of `>` goes where every filled line has it; deeper levels, and all from a
 * further attribution on, are older history. `above` is the marker before the quotation, if any.
 */
export function readQuoted(lines: readonly Line[], above?: Marker): Quoted {
  let content = unquote(lines);
  let marker = above;
  const start = skipBlank(content, 0);
  const own =
    marker && marker.headers.size > 0 ? undefined : (headersAt(content, start, 2) ?? markerAt(content, start));
  if (own) {
    marker = own;
    content = unquote(content.slice(own.next));
  }
  const older = firstOlder(content);
  const newer = content.slice(0, older).filter((line) => !isQuoted(line));
  const nested = [...content.slice(0, older).filter(isQuoted), ...content.slice(older)];
  return {
    customer: linePieces(newer),
    history: linePieces(nested),
    ...(marker && { marker }),
  };
}

/** Takes off the levels of `>` that all filled lines share. Deep nesting is cut off: each level is one pass. */
function unquote(lines: readonly Line[]): Line[] {
  let content = [...lines];
  for (let level = 0; level < deepest; level++) {
    const filled = content.filter((line) => !isBlank(line));
    if (filled.length === 0 || !filled.every(isQuoted)) return content;
    content = content.map(stripOne);
  }
  return content;
}

const deepest = 20;

function stripOne(line: Line): Line {
  const width = prefix.exec(line.text)?.[0].length ?? 0;
  return { ...line, start: line.start + width, text: line.text.slice(width) };
}

/** The index of the marker of an older message; a deeper quotation alone is left in its place. */
function firstOlder(lines: readonly Line[]): number {
  for (let at = 0; at < lines.length; at++) if (markerAt(lines, at)) return at;
  return lines.length;
}

/** Lines as pieces, without blank ones at either end. */
export function linePieces(lines: readonly Line[]): Piece[] {
  let from = 0;
  let to = lines.length;
  while (from < to && isBlankAt(lines, from)) from++;
  while (to > from && isBlankAt(lines, to - 1)) to--;
  return lines.slice(from, to).flatMap((line, index): Span[] => {
    const words = { start: line.start, end: line.end };
    return index === to - from - 1 ? [words] : [words, { start: line.end, end: line.next }];
  });
}

function isBlankAt(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && isBlank(line);
}
