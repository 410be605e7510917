import type { LocalMoment } from '../language/dates/moment';
import type { Span } from '../language/span';
import { answerBelow } from './answer-below';
import { isBlank, skipBlank, textSpan, type Line } from './lines';
import { headersAt, markerAt, writtenAt, type HeaderName, type Marker } from './markers';
import type { Piece } from './pieces';
import { isQuoted, readQuoted, type Quoted } from './thread';

/** A mail taken apart; everything but the reply may be missing. */
export interface QuotedMail {
  readonly replySpan: Span;
  readonly customerSpan?: Span;
  readonly customer?: readonly Piece[];
  readonly history?: readonly Piece[];
  readonly received?: LocalMoment;
  /** Subject of the message that is answered. */
  readonly customerSubject?: Span;
  /** Headers above our own message. */
  readonly own?: ReadonlyMap<HeaderName, Span>;
  /** True when all of it seems to be the customer's. */
  readonly withoutReply?: boolean;
}

/** Takes a mail or reply apart that quotes what it answers, above or below; undefined when nothing is quoted. */
export function readQuotedMail(source: string, all: readonly Line[]): QuotedMail | undefined {
  const lines = all.slice(0, all.findLastIndex((line) => !isBlank(line)) + 1);
  const top = skipBlank(lines, 0);
  const own = ownHeaders(source, lines, top);
  const from = own?.next ?? top;
  const body = readBelow(source, lines, from) ?? (own && wholeReply(lines, from));
  return body && { ...body, ...(own && { own: own.headers }) };
}

/** A header block on top is our own mail's, unless a quotation or a second message with a greeting follows it. */
function ownHeaders(source: string, lines: readonly Line[], top: number): Marker | undefined {
  const block = headersAt(lines, top, 2);
  if (!block) return undefined;
  const below = lines[skipBlank(lines, block.next)];
  if (below && isQuoted(below)) return undefined;
  return answerBelow(source, lines, block.next) === undefined ? block : undefined;
}

function wholeReply(lines: readonly Line[], from: number): QuotedMail {
  const end = lines.at(-1)?.end ?? 0;
  return { replySpan: textSpan(lines, from) ?? { start: end, end } };
}

function readBelow(source: string, lines: readonly Line[], from: number): QuotedMail | undefined {
  const start = skipBlank(lines, from);
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] as Line;
    const marker = markerAt(lines, at);
    if (!marker && !isQuoted(line)) continue;
    const first = skipBlank(lines, marker?.next ?? at);
    const quotation = lines[first];
    if (quotation && isQuoted(quotation)) {
      const body = aroundQuotation(source, lines, start, first, marker);
      if (body) return body;
      at = quotationEnd(lines, first) - 1;
    } else if (marker) return aroundOriginal(source, lines, start, marker);
  }
  return undefined;
}

/** The index after a quotation; blank lines between quoted lines belong to it. */
function quotationEnd(lines: readonly Line[], first: number): number {
  let end = first;
  for (let at = first; at < lines.length;) {
    const line = lines[at] as Line;
    if (isQuoted(line)) end = ++at;
    else {
      const next = skipBlank(lines, at);
      const below = lines[next];
      if (next === at || !below || !isQuoted(below)) break;
      at = next;
    }
  }
  return end;
}

/**
 * A `>` quotation. Without a line that says whose it is, it is the customer's message only at the top or the
 * bottom; elsewhere the reply quotes something itself (then undefined).
 */
function aroundQuotation(
  source: string,
  lines: readonly Line[],
  start: number,
  first: number,
  marker?: Marker,
): QuotedMail | undefined {
  const end = quotationEnd(lines, first);
  const above = textSpan(lines, start, marker?.first ?? first);
  const below = textSpan(lines, end);
  if (above && below && !marker && !isSignature(lines, end)) return undefined;
  const quoted = lines.slice(first, end);
  const base = fromQuoted(source, readQuoted(quoted, marker), textSpan(quoted, 0));
  if (above && (!below || isSignature(lines, end))) return { ...base, replySpan: above };
  const last = lines.at(-1) as Line;
  const nowhere = { start: last.next, end: last.next };
  if (!above) return { ...interleaved(base, lines, end, marker), replySpan: below ?? nowhere };
  const replySpan = { start: above.start, end: below?.end ?? above.end };
  return { ...interleaved(base, lines, end, marker), replySpan };
}

/** Below an attribution the later quotations are the customer's words as well, answered one by one. */
function interleaved(
  base: Partial<QuotedMail>,
  lines: readonly Line[],
  end: number,
  marker?: Marker,
): Partial<QuotedMail> {
  const customer = [...(base.customer ?? [])];
  for (let at = end; marker && at < lines.length; at++) {
    const line = lines[at] as Line;
    if (!isQuoted(line)) continue;
    const next = quotationEnd(lines, at);
    const more = readQuoted(lines.slice(at, next)).customer;
    if (more.length > 0) customer.push({ start: line.start, end: line.start, text: '\n\n' }, ...more);
    at = next - 1;
  }
  return { ...base, customer };
}

function isSignature(lines: readonly Line[], from: number): boolean {
  const line = lines[skipBlank(lines, from)];
  return line !== undefined && /^-- ?$/.test(line.text);
}

/** An original that is not marked line by line: from its marker to the end, or up to a clear end when on top. */
function aroundOriginal(source: string, lines: readonly Line[], start: number, marker: Marker): QuotedMail {
  const above = textSpan(lines, start, marker.first);
  const answer = above ? undefined : answerBelow(source, lines, marker.next);
  const original = lines.slice(marker.next, answer?.last ?? lines.length);
  const base = fromQuoted(source, readQuoted(original, marker), textSpan(original, 0));
  const end = lines.at(-1)?.next ?? 0;
  const below = answer && textSpan(lines, answer.next);
  const replySpan = above ?? below ?? { start: end, end };
  return { ...base, replySpan, ...(!above && !below && { withoutReply: true }) };
}

function fromQuoted(source: string, { customer, history, marker }: Quoted, span?: Span): Partial<QuotedMail> {
  const subject = marker?.headers.get('subject');
  const received = marker && writtenAt(source, marker);
  return {
    customer,
    history,
    ...(span && { customerSpan: span }),
    ...(subject && { customerSubject: subject }),
    ...(received && { received }),
  };
}
