import type { Span } from '../language/span';

/** A replacement in a document, in its own offsets. */
export interface TextChange extends Span {
  readonly newText: string;
}

/**
 * The change that sets one key of a reply file's front matter, or takes it out when the value is undefined. Without
 * front matter (`span` undefined) it makes some; the rest of the file stays as it is, comments included.
 */
export function setKey(text: string, span: Span | undefined, key: string, value: string | undefined): TextChange {
  if (!span) return { start: 0, end: 0, newText: value === undefined ? '' : `---\n${key}: ${value}\n---\n\n` };
  const matter = text.slice(span.start, span.end);
  const line = new RegExp(`^${key}[ \\t]*:.*(?:\\r?\\n)?`, 'm').exec(matter);
  const newText = value === undefined ? '' : `${key}: ${value}\n`;
  if (line) {
    const start = span.start + line.index;
    return { start, end: start + line[0].length, newText };
  }
  const fence = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n)*$/.exec(matter);
  const at = fence ? span.start + fence.index + (matter.charAt(fence.index) === '\r' ? 2 : 1) : span.end;
  return { start: at, end: at, newText };
}
