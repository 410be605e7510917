import type { Span } from '../language/span';
import { readLines, type Line } from './lines';

/** A leaf of a mail: what it is, and its lines in the source. */
export interface MailPart {
  readonly type: string;
  readonly encoding: string;
  readonly charset: string;
  readonly attached: boolean;
  readonly lines: readonly Line[];
}

/** Takes the source of a mail apart at its boundaries, as far as is needed to find the text. Linear. */
export function readParts(source: string): MailPart[] {
  const lines = readLines(source, { start: source.startsWith('\uFEFF') ? 1 : 0, end: source.length });
  const boundaries = new Set<string>();
  const parts: MailPart[] = [];
  let at = 0;
  while (at < lines.length) {
    const head = readHead(lines, at);
    const boundary = /boundary[ \t]*=[ \t]*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(head.type);
    if (boundary) boundaries.add(`--${boundary[1] ?? boundary[2] ?? ''}`);
    let next = head.next;
    while (next < lines.length && !isBoundary(lines[next], boundaries)) next++;
    if (!boundary && head.any) parts.push(toPart(head, lines.slice(head.next, next)));
    at = next + 1;
  }
  return parts;
}

function isBoundary(line: Line | undefined, boundaries: ReadonlySet<string>): boolean {
  if (!line?.text.startsWith('--')) return false;
  const text = line.text.trimEnd();
  return boundaries.has(text) || (text.endsWith('--') && boundaries.has(text.slice(0, -2)));
}

interface Head {
  readonly type: string;
  readonly encoding: string;
  readonly disposition: string;
  readonly any: boolean;
  readonly next: number;
}

function readHead(lines: readonly Line[], from: number): Head {
  const values = new Map<string, string>();
  let name = '';
  let at = from;
  for (let line = lines[at]; line && line.text.trim() !== ''; line = lines[++at]) {
    const match = /^([!-9;-~]{1,80})[ \t]*:(.*)$/.exec(line.text);
    if (match) name = (match[1] ?? '').toLowerCase();
    if (!/^content-(?:type|transfer-encoding|disposition)$/.test(name)) continue;
    values.set(name, `${values.get(name) ?? ''} ${match ? (match[2] ?? '') : line.text}`);
  }
  const get = (key: string): string => values.get(key)?.trim() ?? '';
  return {
    type: get('content-type'),
    encoding: get('content-transfer-encoding').toLowerCase(),
    disposition: get('content-disposition').toLowerCase(),
    any: at > from || from > 0,
    next: at + 1,
  };
}

function toPart(head: Head, lines: readonly Line[]): MailPart {
  const charset = /charset[ \t]*=[ \t]*"?([\w.:-]{1,40})/i.exec(head.type)?.[1] ?? 'utf-8';
  const type = /^[\w.+-]+\/[\w.+-]+/.exec(head.type)?.[0].toLowerCase() ?? 'text/plain';
  return { type, charset, encoding: head.encoding, attached: head.disposition.startsWith('attachment'), lines };
}

/** The span of all lines of a part. */
export function partSpan({ lines }: MailPart): Span | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last && { start: first.start, end: last.end };
}
