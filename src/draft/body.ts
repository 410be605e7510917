import type { DraftInput } from '../engine/draft';
import { readLines, textSpan, type Line } from './lines';
import type { Span } from '../language/span';
import type { DocumentForm, DocumentProblem } from './document';
import type { LocatedField } from './front-matter-reading';
import type { Piece } from './pieces';
import { problem } from './problem';
import { readQuotedMail, type QuotedMail } from './quoted-mail';
import { readTranscript } from './transcript';
import { readWrittenDate } from './written-date';

/** What stands below the front matter, whatever its form. */
export interface Body {
  readonly form: DocumentForm;
  readonly reply: readonly Piece[];
  readonly replySpan: Span;
  readonly customer?: readonly Piece[];
  readonly customerSpan?: Span;
  /** Older messages: earlier turns of a chat, nested quotations. */
  readonly history?: readonly Piece[];
  readonly input: Partial<DraftInput>;
  readonly located: ReadonlyMap<LocatedField, readonly Piece[]>;
  readonly problems: readonly DocumentProblem[];
}

/** Reads a part of a text as a chat transcript, as a mail with the original quoted, or as a reply alone. Linear. */
export function readBody(source: string, part: Span): Body {
  const lines = readLines(source, part);
  return readChat(source, lines) ?? readMailText(source, lines) ?? readPlain(lines, part);
}

function readPlain(lines: readonly Line[], part: Span): Body {
  const span = textSpan(lines, 0) ?? { start: part.end, end: part.end };
  return { form: 'plain', reply: [span], replySpan: span, input: {}, located: new Map(), problems: [] };
}

function readChat(source: string, lines: readonly Line[]): Body | undefined {
  const chat = readTranscript(source, lines);
  if (!chat) return undefined;
  const { channel, date, received, ...parts } = chat;
  const input = { channel, ...(date && { date }), ...(received && { received }) };
  return { ...parts, form: 'chat', input, located: new Map(), problems: [] };
}

function readMailText(source: string, lines: readonly Line[]): Body | undefined {
  const mail = readQuotedMail(source, lines);
  if (!mail) return undefined;
  const { replySpan, customerSpan, customer, history, received, own } = mail;
  const sent = own?.get('sent');
  const date = sent && readWrittenDate(source.slice(sent.start, sent.end));
  return {
    form: 'quoted-mail',
    reply: [replySpan],
    replySpan,
    ...(customer && { customer }),
    ...(customerSpan && { customerSpan }),
    ...(history && { history }),
    input: { ...(date && { date }), ...(received && { received }) },
    located: headersOf(source, mail),
    problems: mail.withoutReply && customerSpan ? [withoutReply(lines)] : [],
  };
}

/** Our own headers; without a subject of our own we answer under the customer's. */
function headersOf(source: string, { own, customerSubject }: QuotedMail): Map<LocatedField, readonly Piece[]> {
  const located = new Map<LocatedField, readonly Piece[]>();
  for (const name of ['from', 'replyTo', 'cc', 'subject'] as const) {
    const span = own?.get(name);
    if (span) located.set(name, [span]);
  }
  if (located.has('subject') || !customerSubject) return located;
  const { start, end } = customerSubject;
  const answered = /^(?:re|aw|antw|antwoord)[ \t]*:/i.test(source.slice(start, end));
  return located.set('subject', answered ? [customerSubject] : [{ start, end: start, text: 'Re: ' }, customerSubject]);
}

function withoutReply(lines: readonly Line[]): DocumentProblem {
  const first = textSpan(lines, 0, lines.findIndex((line) => line.text.trim() !== '') + 1) ?? { start: 0, end: 0 };
  return problem('no-reply', 'information', first, {
    nl: 'Hier staat alleen het bericht van de klant. Zet het antwoord erboven, of eronder na een regel met ---.',
    en: 'Only the customer’s message stands here. Write the reply above it, or below it after a line with ---.',
  });
}
