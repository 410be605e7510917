import type { Span } from '../language/span';
import { readLines, type Line } from './lines';
import { markerAt } from './markers';

/**
 * The parts of a reply that are not the writer's own words: inline quotations (`>`), code (fenced and between
 * backticks), lines that a mail program wrote, and the signature below `-- `. Takes the reply; gives its spans in order. Linear.
 */
export function findExcluded(reply: string): Span[] {
  if (!/[>`~]|--/.test(reply)) return [];
  const spans: Span[] = [];
  let fence: { mark: string; start: number } | undefined;
  const lines = readLines(reply, { start: 0, end: reply.length });
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line.text)?.[1];
    if (fence) {
      if (!mark?.startsWith(fence.mark)) continue;
      spans.push({ start: fence.start, end: line.end });
      fence = undefined;
    } else if (mark) fence = { mark, start: line.start };
    else if (/^-- ?$/.test(line.text)) return [...spans, { start: line.start, end: reply.length }];
    else if (/^[ \t]{0,3}>/.test(line.text)) spans.push({ start: line.start, end: line.end });
    else spans.push(...(attribution(lines, index) ?? inlineCode(line)));
  }
  return fence ? [...spans, { start: fence.start, end: reply.length }] : spans;
}

function inlineCode(line: Line): Span[] {
  return [...line.text.matchAll(/`[^`]+`/g)].map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  }));
}

/** "Op … schreef Jan:" above an inline quotation, line by line. */
function attribution(lines: readonly Line[], at: number): Span[] | undefined {
  const marker = markerAt(lines, at);
  return marker?.kind === 'attribution'
    ? lines.slice(at, marker.next).map(({ start, end }) => ({ start, end }))
    : undefined;
}
