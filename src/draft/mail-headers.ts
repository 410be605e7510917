import { decodeWords, type Address, type Email } from 'postal-mime';
import type { DraftInput, Field } from '../engine/draft';
import { trimSpan, type Span } from '../language/span';
import { isBlank, readLines } from './lines';
import { joinPieces } from './pieces';
import { readWrittenDate } from './written-date';

/** Headers by their small-letter names: where the value stands in the source, folded lines included. */
export type HeaderSpans = ReadonlyMap<string, Span>;

/** The headers above the first blank line; none when the text does not start with one. The first of a name counts. */
export function readHeaders(source: string): HeaderSpans {
  const spans = new Map<string, Span>();
  let name: string | undefined;
  const top = source.startsWith('\uFEFF') ? 1 : 0;
  for (const line of readLines(source, { start: top, end: Math.min(source.length, farthest) })) {
    if (isBlank(line)) break;
    const span = name === undefined ? undefined : spans.get(name);
    if (/^[ \t]/.test(line.text)) {
      if (name !== undefined && span) spans.set(name, { start: span.start, end: line.end });
      continue;
    }
    const [whole, label] = /^([!-9;-~]+)[ \t]*:[ \t]*/.exec(line.text) ?? [];
    if (whole === undefined || label === undefined) {
      if (spans.size === 0 && !line.text.startsWith('From ')) return spans;
      name = undefined;
      continue;
    }
    name = spans.has(label.toLowerCase()) ? undefined : label.toLowerCase();
    if (name) spans.set(name, trimSpan(source, { start: line.start + whole.length, end: line.end }));
  }
  return spans;
}

/** Headers end long before this. */
const farthest = 200_000;

/** What the headers of a decoded mail say of the draft. */
export function headerInput(mail: Email): { input: Partial<DraftInput> } {
  const header = (name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value;
  const date = readWrittenDate(header('date') ?? '');
  const { subject } = mail;
  const from = mail.from && written([mail.from]);
  const replyTo = written(mail.replyTo);
  const cc = written(mail.cc);
  return {
    input: {
      ...(from && { from }),
      ...(replyTo && { replyTo }),
      ...(cc && { cc }),
      ...(subject && { subject: decodeWords(subject) }),
      ...(date && { date }),
    },
  };
}

function written(addresses: readonly Address[] = []): string {
  return addresses
    .map((one) => {
      if (one.address === undefined) return `${one.name}: ${written(one.group)};`;
      return one.name ? `${one.name} <${one.address}>` : one.address;
    })
    .join(', ');
}

/** For each header field the way from its decoded value to the source: word by word where it stands there. */
export function headerPlaces(
  source: string,
  headers: HeaderSpans,
  input: Partial<DraftInput>,
): Map<Field, (span: Span) => Span> {
  const places = new Map<Field, (span: Span) => Span>();
  for (const [field, name] of [
    ['from', 'from'],
    ['replyTo', 'reply-to'],
    ['cc', 'cc'],
    ['subject', 'subject'],
  ] as const) {
    const value = input[field];
    const span = headers.get(name);
    if (value === undefined || !span) continue;
    const raw = source.slice(span.start, span.end);
    const found = raw.indexOf(value);
    const exact = { start: span.start + found, end: span.start + found + value.length };
    const mapped = joinPieces(source, [found < 0 ? { ...span, text: value } : exact]);
    places.set(field, (part) => insideOf(raw, value, part, span) ?? mapped.toSource(part));
  }
  return places;
}

/** A part that stands once in the raw value is there, however the rest is encoded. */
function insideOf(raw: string, value: string, part: Span, span: Span): Span | undefined {
  const words = value.slice(part.start, part.end);
  const at = words.length < 3 ? -1 : raw.indexOf(words);
  if (at < 0 || raw.indexOf(words, at + 1) >= 0) return undefined;
  return { start: span.start + at, end: span.start + at + words.length };
}
