import type { Span } from '../language/span';

/** A line of a document: its span without the line break, and where the next one starts. */
export interface Line extends Span {
  readonly text: string;
  readonly next: number;
}

/** The lines of a part of a text; `\n`, `\r\n` and a lone `\r` end a line. Linear. */
export function readLines(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  breaks.lastIndex = start;
  let at = start;
  for (let match = breaks.exec(text); match && match.index < end; match = breaks.exec(text)) {
    lines.push({ start: at, end: match.index, text: text.slice(at, match.index), next: breaks.lastIndex });
    at = breaks.lastIndex;
  }
  if (at < end) lines.push({ start: at, end, text: text.slice(at, end), next: end });
  return lines;
}

/** True for a line with nothing but white space. */
export function isBlank(line: Line): boolean {
  return line.text.trim() === '';
}

/** The index of the first line from `from` on that is not blank, or the number of lines. */
export function skipBlank(lines: readonly Line[], from: number): number {
  let at = from;
  for (let line = lines[at]; line && isBlank(line); line = lines[at]) at++;
  return at;
}

/** The span from the first to the last line that is not blank of `lines[from..to)`, or undefined when all are. */
export function textSpan(lines: readonly Line[], from: number, to = lines.length): Span | undefined {
  let [first, last] = [from, to - 1];
  for (let line = lines[first]; line && first <= last && isBlank(line); line = lines[first]) first++;
  for (let line = lines[last]; line && last > first && isBlank(line); line = lines[last]) last--;
  const [start, end] = [lines[first], lines[last]];
  return start && end && first <= last ? { start: start.start, end: end.end } : undefined;
}
