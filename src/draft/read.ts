import { assemble } from './assemble';
import { readBody } from './body';
import type { DocumentForm, DocumentProblem, DocumentSource, DraftDocument } from './document';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { largestDocument, refusal } from './limits';

/** Reads every form but `.eml`. Never throws: what cannot be read is a problem of the document. */
export function readDocument(source: DocumentSource): DraftDocument {
  const { text, name = '' } = source;
  const refused = refusal(text, largestDocument);
  if (refused) return emptyDocument('plain', text, refused);
  const named = isReplyName(name);
  const front = readFrontMatter(text, named ? 'ours' : 'anybodys');
  const start = front?.span.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const body = readBody(text, { start, end: text.length });
  const form = named || (front && isOurs(front)) ? 'reply' : body.form;
  return assemble(source, form, body, front);
}

/** True for the name of a reply file. */
export function isReplyName(name: string): boolean {
  return /\.reply(?:\.md|\.txt)?$/i.test(name);
}

/** A document that is not read, with the reason why. */
export function emptyDocument(form: DocumentForm, text: string, reason: DocumentProblem): DraftDocument {
  return {
    form,
    input: { reply: '' },
    problems: [reason],
    toDocument: () => ({ start: reason.start, end: reason.end }),
    editable: form !== 'eml',
    replySpan: { start: text.length, end: text.length },
  };
}

/** Front matter with keys that only our reply files have makes a reply file of any document. */
function isOurs({ input }: FrontMatter): boolean {
  return Boolean(input.channel ?? input.replyTo ?? input.received ?? input.address ?? input.ignore ?? input.history);
}
