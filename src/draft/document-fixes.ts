import type { Diagnostic } from '../engine/diagnostic';
import type { Field } from '../engine/draft';
import type { Fix } from '../engine/fix';
import type { TextEdit, TextFix } from '../engine/fix-all';
import type { DraftDocument } from './document';

/** A fix whose edits are offsets in the document, each with the field that it is about. */
export interface DocumentFix extends TextFix, Pick<Fix, 'title'> {
  readonly edits: readonly (TextEdit & { readonly in: Field })[];
}

/**
 * The fixes of a diagnostic in the document of its draft, whose text is `text`; none where the document cannot be
 * edited. Fields have `\n` for every line break: what is written into the document breaks lines as the document does.
 */
export function documentFixes(document: DraftDocument, text: string, diagnostic: Diagnostic): readonly DocumentFix[] {
  if (!document.editable) return [];
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return diagnostic.fixes.map(({ title, kind, edits }) => ({
    ruleId: diagnostic.ruleId,
    title,
    kind,
    edits: edits.map((edit) => ({
      ...document.toDocument(edit),
      in: edit.in,
      newText: edit.newText.replace(/\n/g, lineBreak),
    })),
  }));
}
