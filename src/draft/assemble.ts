import type { DraftInput, Field } from '../engine/draft';
import type { Located } from '../engine/fix';
import type { Span } from '../language/span';
import type { Body } from './body';
import type { DocumentForm, DocumentSource, DraftDocument } from './document';
import { findExcluded } from './excluded';
import type { FrontMatter } from './front-matter';
import { joinPieces, type Mapped, type Piece } from './pieces';

/** Puts front matter and body together to a document; what the front matter says comes first. */
export function assemble(source: DocumentSource, form: DocumentForm, body: Body, front?: FrontMatter): DraftDocument {
  const fields = mapFields(source.text, body, front);
  const reply = fields.get('reply')?.text ?? '';
  const excluded = findExcluded(reply);
  const { customerSpan, replySpan } = body;
  return {
    form,
    input: {
      ...(source.now && { date: source.now }),
      ...body.input,
      ...historyOf(source.text, body),
      ...front?.input,
      ...textsOf(fields),
      reply,
      ...(excluded.length > 0 && { excluded }),
      ...(source.finished !== undefined && { finished: source.finished }),
    },
    problems: [...(front?.problems ?? []), ...body.problems],
    toDocument: placeIn(fields, replySpan),
    editable: true,
    replySpan,
    ...(customerSpan && { customerSpan }),
    ...(front && { frontMatterSpan: front.span }),
  };
}

/** Fields with their words; a field without any is left out, but for the reply. */
function mapFields(text: string, body: Body, front?: FrontMatter): Map<Field, Mapped> {
  const pieces = new Map<Field, readonly Piece[]>([...body.located, ...(front?.located ?? [])]);
  if (body.customer) pieces.set('customer', body.customer);
  const fields = new Map<Field, Mapped>();
  for (const [field, parts] of pieces) {
    const mapped = joinPieces(text, parts);
    if (mapped.text.trim() !== '') fields.set(field, mapped);
  }
  return fields.set('reply', joinPieces(text, body.reply, body.replySpan.start));
}

function textsOf(fields: ReadonlyMap<Field, Mapped>): Partial<Record<Field, string>> {
  const texts: Partial<Record<Field, string>> = {};
  for (const [field, { text }] of fields) texts[field] = text;
  return texts;
}

function historyOf(text: string, { history = [] }: Body): Pick<DraftInput, 'history'> {
  const older = joinPieces(text, history).text.trim();
  return older === '' ? {} : { history: older };
}

/** A field that has no place in the document points at the start of the reply. */
function placeIn(fields: ReadonlyMap<Field, Mapped>, reply: Span): (at: Located) => Span {
  return (at) => fields.get(at.in)?.toSource(at) ?? { start: reply.start, end: reply.start };
}
