import type { DocumentSource, DraftDocument } from './document';

/** Reads every form but `.eml`. Never throws: what cannot be read is a problem of the document. */
export function readDocument(source: DocumentSource): DraftDocument {
  const { text } = source;
  return {
    form: 'plain',
    input: { reply: text },
    problems: [],
    toDocument: ({ start, end }) => ({ start, end }),
    editable: true,
    replySpan: { start: 0, end: text.length },
  };
}
