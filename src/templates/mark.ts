import type { Span } from '../language/span';
import type { Piece } from './piece';

/** Where a mark in a rendered reply belongs. */
export interface MarkPlace extends Span {
  readonly file: string;
  /**
   * `text`: the words are the template's own and stand there in one run, so that a fix can be made; `mixed`: partly its
   * own, and the place is the longest run of them; `helper` and `value`: a helper or a value wrote them, and the place is
   * its mustache; `whole`: the mark is about the reply as a whole, and its place says little.
   */
  readonly from: 'text' | 'mixed' | 'helper' | 'value' | 'whole';
  /** Names of the values and helpers in it. */
  readonly names: readonly string[];
}

/** Lays a span of the rendered text on the file that wrote it; undefined when nothing was written there. */
export function placeMark(pieces: readonly Piece[], span: Span): MarkPlace | undefined {
  const touched = touchedBy(pieces, span);
  const others = touched.filter(({ origin }) => origin.kind === 'value' || origin.kind === 'helper');
  const names = [...new Set(others.map(({ origin }) => origin.name ?? ''))];
  const runs = runsOf(touched);
  const longest = runs.reduce<Run | undefined>((best, run) => (weight(run) > weight(best) ? run : best), undefined);
  if (longest) {
    const from = runs.length === 1 && others.length === 0 ? 'text' : 'mixed';
    return { file: longest.file, ...trimmed(longest), names, from };
  }
  const [first] = others.length > 0 ? others : touched;
  if (!first) return undefined;
  const { file, start, end } = first.origin;
  const hasHelper = others.some(({ origin }) => origin.kind === 'helper');
  return { file, start, end, names, from: others.length === 0 ? 'text' : hasHelper ? 'helper' : 'value' };
}

/** The pieces that a span touches, cut to it where they stand in their file exactly so. */
function touchedBy(pieces: readonly Piece[], { start, end }: Span): Piece[] {
  let at = 0;
  return pieces.flatMap(({ text, origin }) => {
    const from = at;
    at += text.length;
    const [cutFrom, cutTo] = [Math.max(start, from) - from, Math.min(Math.max(end, start + 1), at) - from];
    if (cutFrom >= cutTo) return [];
    const place = origin.exact ? { start: origin.start + cutFrom, end: origin.start + cutTo } : {};
    return [{ text: text.slice(cutFrom, cutTo), origin: { ...origin, ...place } }];
  });
}

interface Run extends Span {
  readonly file: string;
  /** As it was written; as long as the span, unless it does not stand in its file exactly so. */
  readonly text: string;
}

/** The runs of a template's own words: pieces that follow each other in one file are one. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const { text, origin } of pieces) {
    if (origin.kind !== 'literal') continue;
    const { file, start, end, exact } = origin;
    const last = runs.at(-1);
    if (last && exact && last.file === file && last.end === start)
      runs[runs.length - 1] = { ...last, end, text: last.text + text };
    else runs.push({ file, start, end, text });
  }
  return runs;
}

/** How many letters and figures are in a run. */
function weight(run: Run | undefined): number {
  return run?.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** A run without the white space around. */
function trimmed({ start, end, text }: Run): Span {
  if (end - start !== text.length) return { start, end };
  return { start: start + text.length - text.trimStart().length, end: end - text.length + text.trimEnd().length };
}
