import type { Span } from '../language/span';
import { knownKeys } from './front-matter-names';
import { isBlank, readLines, type Line } from './lines';

/** The fences of front matter and what stands between them. */
export interface Fences {
  /** From the first fence up to and including the line break after the last. */
  readonly span: Span;
  /** The first fence alone. */
  readonly open: Span;
  readonly content: Span;
  readonly closed: boolean;
}

const keyLine = /^["']?([A-Za-z][\w-]*)["']?[ \t]*:(?:[ \t]|$)/;
/** How far a closing fence is looked for: front matter is short. */
const farthest = 60_000;

/**
 * Finds the fences on top of a document (after a byte order mark). Where the document may be anybody's, a rule
 * `---` on top is front matter only when a key follows it.
 */
export function findFences(source: string, ownership: 'ours' | 'anybodys'): Fences | undefined {
  const top = source.startsWith('\uFEFF') ? 1 : 0;
  if (!source.startsWith('---', top)) return undefined;
  const [first, ...lines] = readLines(source, { start: top, end: Math.min(source.length, farthest) });
  if (!first || !/^---[ \t]*$/.test(first.text)) return undefined;
  const open = { start: first.start, end: first.end };
  const head = lines.find((line) => !isBlank(line) && !line.text.startsWith('#'));
  const name = head && keyLine.exec(head.text)?.[1];
  const last = lines.find((line) => /^(?:---|\.\.\.)[ \t]*$/.test(line.text));
  if (last && (ownership === 'ours' || name !== undefined || last === head)) {
    return { ...{ open, closed: true }, ...spans(first, last.start, last.next) };
  }
  return name !== undefined && knownKeys.includes(name) ? unclosed(first, lines, open) : undefined;
}

/** Without a closing fence the front matter ends before the first line that is neither a key nor part of a value. */
function unclosed(first: Line, lines: readonly Line[], open: Span): Fences {
  const after = lines.findIndex((line) => !keyLine.test(line.text) && !/^(?:[ \t]+\S|[ \t]*- |#)/.test(line.text));
  const end = (after < 0 ? lines.at(-1)?.next : lines[after]?.start) ?? first.next;
  return { ...{ open, closed: false }, ...spans(first, end, end) };
}

function spans(first: Line, contentEnd: number, end: number): { content: Span; span: Span } {
  return { content: { start: first.next, end: contentEnd }, span: { start: first.start, end } };
}
