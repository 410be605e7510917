import type { Span } from '../language/span';
import { decodePart } from './mail-decode';
import { partSpan, readParts } from './mail-parts';

/** A word of the text with its place in the decoded part. */
interface Anchor {
  readonly at: number;
  readonly end: number;
  readonly place: number;
}

/** How far ahead a word is looked for: markup and boundaries between two words are short, style sheets are not. */
const window = 3000;

/**
 * Gives the way from a mail's decoded text to its source. Text and part are aligned word by word, in order: the
 * parser joins flowed lines and turns HTML into text, so they are not the same letter for letter.
 */
export function alignMail(source: string, text: string, isHtml: boolean): (span: Span) => Span {
  const type = isHtml ? 'text/html' : 'text/plain';
  const parts = readParts(source).filter((part) => !part.attached);
  const part = parts.find((one) => one.type === type) ?? parts[0];
  const whole = part && partSpan(part);
  if (!part || !whole) return () => ({ start: 0, end: 0 });
  const decoded = decodePart(source, part);
  let anchors: Anchor[] | undefined;
  return (span) => {
    anchors ??= align(text, decoded.text, isHtml);
    const from = placeOf(anchors, span.start);
    const to = span.end > span.start ? placeOf(anchors, span.end - 1) + 1 : from;
    return decoded.toSource({ start: from, end: Math.max(from, Math.min(to, decoded.text.length)) });
  };
}

function align(text: string, decoded: string, isHtml: boolean): Anchor[] {
  const anchors: Anchor[] = [];
  let cursor = isHtml ? Math.max(0, decoded.search(/<body[\s>]/i)) : 0;
  for (const match of text.matchAll(/[^\s<>&]+/g)) {
    const [word] = match;
    const found = find(decoded, word, cursor);
    if (found < 0) continue;
    anchors.push({ at: match.index, end: match.index + word.length, place: found });
    cursor = found + word.length;
  }
  return anchors;
}

/** Looks near by first: most words follow the one before. */
function find(decoded: string, word: string, cursor: number): number {
  const near = decoded.slice(cursor, cursor + 80).indexOf(word);
  if (near >= 0) return cursor + near;
  const far = decoded.slice(cursor, cursor + window).indexOf(word);
  return far < 0 ? -1 : cursor + far;
}

/** Inside a word its exact place, between words the end of the one before. */
function placeOf(anchors: readonly Anchor[], offset: number): number {
  let low = 0;
  let high = anchors.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((anchors[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const anchor = anchors[low];
  if (!anchor) return 0;
  if (offset < anchor.at) return anchor.place;
  return anchor.place + Math.min(offset - anchor.at, anchor.end - anchor.at);
}
