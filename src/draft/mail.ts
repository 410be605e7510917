import PostalMime, { type Email } from 'postal-mime';
import type { Span } from '../language/span';
import { assemble } from './assemble';
import { readBody } from './body';
import type { DocumentProblem, DocumentSource, DraftDocument } from './document';
import { htmlToText } from './html';
import { largestMail, refusal } from './limits';
import { headerInput, headerPlaces, readHeaders } from './mail-headers';
import { alignMail } from './mail-places';
import { problem } from './problem';
import { emptyDocument } from './read';

/** True for a file name (or path) of a mail as it was sent: `.eml`. */
export function isMailName(name: string): boolean {
  return /\.eml$/i.test(name);
}

/**
 * Reads a mail as it was sent (`.eml`): headers and text decoded, the quoted original taken off. Its places are those
 * of the source, exact where the text stands in it as it is, else on the right line. Never rejects.
 */
export async function readMail(source: DocumentSource): Promise<DraftDocument> {
  const refused = refusal(source.text, largestMail);
  if (refused) return emptyDocument('eml', source.text, refused);
  const headers = readHeaders(source.text);
  if (headers.size === 0) return emptyDocument('eml', source.text, unreadable(source.text));
  try {
    const mail = await PostalMime.parse(source.bytes ?? toBytes(source.text), { attachmentEncoding: 'arraybuffer' });
    return toDocument(source, mail, (mail.text ?? (await htmlToText(mail.html ?? ''))).trimEnd());
  } catch {
    return emptyDocument('eml', source.text, unreadable(source.text));
  }
}

function toDocument(source: DocumentSource, mail: Email, text: string): DraftDocument {
  const headers = readHeaders(source.text);
  const body = readBody(text, { start: 0, end: text.length });
  const { input } = headerInput(mail);
  const inner = assemble({ ...source, text }, 'eml', { ...body, form: 'eml', problems: [] });
  const inBody = alignMail(source.text, text, mail.text === undefined);
  const places = headerPlaces(source.text, headers, input);
  const spanOf = (span: Span): Span => inBody(span);
  return {
    ...inner,
    input: { channel: 'email', ...inner.input, ...input },
    editable: false,
    problems: body.problems.map((one): DocumentProblem => ({ ...one, ...spanOf(one) })),
    replySpan: spanOf(inner.replySpan),
    ...(inner.customerSpan && { customerSpan: spanOf(inner.customerSpan) }),
    toDocument: (at) => places.get(at.in)?.(at) ?? spanOf(inner.toDocument(at)),
  };
}

/**
 * Text that was read as Latin-1 goes back to the bytes it was; all other text is UTF-8. Only matters for mails that
 * are not encoded, where a door did not hand over the bytes.
 */
function toBytes(text: string): Uint8Array {
  const latin = /[\u0080-\u00ff]/.test(text) && !/[^\0-\u00ff]/.test(text) && !/charset="?utf-?8/i.test(text);
  if (!latin || !/charset="?(?:iso-8859|windows-125|latin)/i.test(text)) return new TextEncoder().encode(text);
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function unreadable(text: string): DocumentProblem {
  const end = /[\r\n]|$/.exec(text)?.index ?? 0;
  return problem(
    'unreadable-mail',
    'error',
    { start: 0, end },
    {
      nl: 'Dit bestand is niet als e-mail te lezen: bovenaan horen regels als "From: …" en "Subject: …" te staan.',
      en: 'This file cannot be read as an e-mail: lines such as "From: …" and "Subject: …" belong at the top.',
    },
  );
}
