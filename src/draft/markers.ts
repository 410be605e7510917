import { trimSpan, type Span } from '../language/span';
import type { LocalMoment } from '../language/dates/moment';
import { isBlank, skipBlank, type Line } from './lines';
import { readWrittenDate } from './written-date';

/** What a mail program writes above the message it quotes. */
export interface Marker {
  readonly kind: 'attribution' | 'headers' | 'separator';
  /** Indexes of the first line and of the one after the last. */
  readonly first: number;
  readonly next: number;
  /** The values of a header block; spans without white space. */
  readonly headers: ReadonlyMap<HeaderName, Span>;
  /** The line that tells when the quoted message was written. */
  readonly written?: string;
}

export type HeaderName = 'from' | 'to' | 'cc' | 'sent' | 'subject' | 'replyTo' | 'other';

const labels: Record<string, HeaderName> = {
  ...{ van: 'from', from: 'from', aan: 'to', to: 'to', cc: 'cc', bcc: 'other', verzonden: 'sent', sent: 'sent' },
  ...{ datum: 'sent', date: 'sent', onderwerp: 'subject', subject: 'subject', 'antwoord aan': 'replyTo' },
  ...{ 'reply-to': 'replyTo', 'beantwoorden aan': 'replyTo', bijlagen: 'other', attachments: 'other' },
  ...{ bijlage: 'other', prioriteit: 'other', urgentie: 'other', importance: 'other' },
};

const labelLine = /^[ \t]*(\*{0,2})([A-Za-z][A-Za-z -]{1,17})(?::\1|\1[ \t]?:)(?=[ \t]|$)/;
const separator =
  /^[ \t]*(?:[-_=]{3,}[ \t]*(?:oorspronkelijk(?:e)? (?:bericht|e-?mail)|original (?:message|e-?mail)|doorgestuurd bericht|forwarded message)[ \t]*[-_=]{3,}|begin doorgestuurd bericht:|begin forwarded message:)[ \t]*$/i;
/** Outlook draws a line above its header block. */
const ruleLine = /^[ \t]*[-_=]{5,}[ \t]*$/;
const opening = /^[ \t]*(?:op|on)[ \t]/i;
const wroteAtEnd = /(?:\bwrote|\bschreef(?: [^:]{1,120})?|\bgeschreven)[ \t]*:[ \t]*$/i;
const nameFirst = /^[ \t]*[^\s>][^:]{0,80} (?:schreef op|wrote on) [^\n]{6,60}:[ \t]*$/i;

/** The most lines a header block has; long address lists are wrapped. */
const longestBlock = 40;
/** The longest attribution: wrapped over three lines. */
const attributionLines = 3;
const attributionLength = 320;

/** The marker that starts at a line, or undefined. */
export function markerAt(lines: readonly Line[], at: number): Marker | undefined {
  const line = lines[at];
  if (!line || isBlank(line)) return undefined;
  if (separator.test(line.text)) return separatorAt(lines, at);
  if (ruleLine.test(line.text)) {
    const block = headersAt(lines, skipBlank(lines, at + 1), 3);
    return block && { ...block, first: at };
  }
  return headersAt(lines, at, 3) ?? attributionAt(lines, at);
}

/** "-----Oorspronkelijk bericht-----", with the header block that may follow. */
function separatorAt(lines: readonly Line[], at: number): Marker {
  const block = headersAt(lines, skipBlank(lines, at + 1), 2);
  return { kind: 'separator', first: at, next: block?.next ?? at + 1, headers: block?.headers ?? new Map() };
}

/**
 * A block of header lines of at least `least` kinds, with a sender or a subject among them.
 * A value may go on in an indented line.
 */
export function headersAt(lines: readonly Line[], at: number, least: number): Marker | undefined {
  const headers = new Map<HeaderName, Span>();
  let next = at;
  for (let line = lines[next]; line && next < at + longestBlock; line = lines[next]) {
    const match = labelLine.exec(line.text);
    const name = match && labels[(match[2] ?? '').trim().toLowerCase()];
    if (!name && !(next > at && /^[ \t]+\S/.test(line.text))) break;
    if (name && match && !headers.has(name)) headers.set(name, valueOf(line, match[0].length));
    next++;
  }
  const kinds = [...headers.keys()].filter((name) => name !== 'other');
  if (kinds.length < least || !(headers.has('from') || headers.has('subject'))) return undefined;
  return { kind: 'headers', first: at, next, headers };
}

function valueOf(line: Line, from: number): Span {
  const { start, end } = trimSpan(line.text, { start: from, end: line.text.length });
  return { start: line.start + start, end: line.start + end };
}

/** "Op 23 nov. 2026 om 14:02 schreef Jan:", "On … wrote:", on one line or wrapped. */
function attributionAt(lines: readonly Line[], at: number): Marker | undefined {
  const first = lines[at]?.text ?? '';
  if (nameFirst.test(first) && /\d/.test(first)) return attribution(lines, at, at + 1, first);
  if (!opening.test(first)) return undefined;
  let joined = '';
  for (let next = at; next < at + attributionLines; next++) {
    const line = lines[next];
    if (!line || isBlank(line)) return undefined;
    joined += ` ${line.text.trim()}`;
    if (joined.length > attributionLength) return undefined;
    if (wroteAtEnd.test(joined)) return attribution(lines, at, next + 1, joined);
  }
  return undefined;
}

/** A sentence of the reply may look alike; a date in it, or a quotation below it, tells. */
function attribution(lines: readonly Line[], first: number, next: number, written: string): Marker | undefined {
  const below = lines[skipBlank(lines, next)];
  const dated =
    /\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9}\.?)[-/., ]+\d{2,4}|\d{4}-\d{2}-\d{2}|\p{L}{3,9}\.? \d{1,2},? \d{4}/u.test(
      written,
    );
  const quoted = below !== undefined && /^[ \t]*>/.test(below.text);
  if (!quoted && !(dated && /\d[:.]\d\d|@/.test(written))) return undefined;
  return { kind: 'attribution', first, next, headers: new Map(), written };
}

/** The moment a marker gives for the message below it, where it can be read. */
export function writtenAt(source: string, marker: Marker): LocalMoment | undefined {
  const sent = marker.headers.get('sent');
  return readWrittenDate(sent ? source.slice(sent.start, sent.end) : (marker.written ?? ''));
}
