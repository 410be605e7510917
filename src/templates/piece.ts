import type { Span } from '../language/span';

/**
 * Where a piece of output comes from: `literal` text of a template, the `value` of a variable, what a `helper` made,
 * or the `indent` of a partial on a line of its own. The span is in the file: the text itself or the mustache.
 */
export interface Origin extends Span {
  readonly kind: 'literal' | 'value' | 'helper' | 'indent';
  readonly file: string;
  /** The path or the helper's name; absent for literal text. */
  readonly name?: string;
  /** True when the piece stands in the file exactly so, character for character. */
  readonly exact: boolean;
}

/** A piece of output; all pieces in order are the rendered text. */
export interface Piece {
  readonly text: string;
  readonly origin: Origin;
}

/** The rendered text. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Puts the indent before every line, but not behind the last line break: as Handlebars does with such a partial. */
export function indented(pieces: readonly Piece[], indent: Piece): Piece[] {
  const result: Piece[] = [];
  let isAtLineStart = true;
  for (const piece of pieces.flatMap(byLine)) {
    if (isAtLineStart) result.push(indent);
    result.push(piece);
    isAtLineStart = piece.text.endsWith('\n');
  }
  return result;
}

/** Cuts a piece behind each line break; the parts of exact text keep their exact places. */
function byLine({ text, origin }: Piece): Piece[] {
  let at = 0;
  return text.split(/(?<=\n)/).flatMap((line) => {
    const start = at;
    at += line.length;
    if (line === '') return [];
    const place = origin.exact ? { start: origin.start + start, end: origin.start + at } : {};
    return [{ text: line, origin: { ...origin, ...place } }];
  });
}
