import type { DocumentSource, DraftDocument } from './document';
import { readDocument } from './read';

/** True for a file name (or path) of a mail as it was sent: `.eml`. */
export function isMailName(name: string): boolean {
  return /\.eml$/i.test(name);
}

/** Reads a mail as it was sent (`.eml`). Never rejects: a broken mail is a problem of the document. */
export function readMail(source: DocumentSource): Promise<DraftDocument> {
  return Promise.resolve(readDocument(source));
}
