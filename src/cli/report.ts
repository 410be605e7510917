import type { DocumentProblem } from '../draft/document';
import { documentFixes, type DocumentFix } from '../draft/document-fixes';
import type { Diagnostic } from '../engine/diagnostic';
import type { Field } from '../engine/draft';
import type { Located } from '../engine/fix';
import type { Severity } from '../engine/settings';
import type { Localized, TextLanguage } from '../language/language';
import type { Span } from '../language/span';
import type { Workbench } from '../workbench';
import type { ReadInput } from './read';

/** A diagnostic whose every place is an offset (UTF-16) in the document. */
export interface Mark extends Span {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: Localized;
  /** The field it stands in; undefined for a fault of the document itself. */
  readonly in: Field | undefined;
  readonly related: readonly (Span & { readonly in: Field; readonly message: Localized })[];
  readonly fixes: readonly DocumentFix[];
}

/** One checked document with its marks, in the order of the document. */
export interface Report {
  readonly name: string;
  readonly text: string;
  readonly language: TextLanguage;
  readonly editable: boolean;
  readonly marks: readonly Mark[];
}

const loudness: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** True when a severity is as loud as the least or louder. */
export function reaches(severity: Severity, least: Severity): boolean {
  return loudness.indexOf(severity) >= loudness.indexOf(least);
}

/** Checks a document that was read; `defaults` hold for what the document does not say. */
export function makeReport(
  read: ReadInput,
  workbench: Workbench,
  defaults: Partial<ReadInput['document']['input']>,
): Report {
  const { document, text, input } = read;
  const draft = workbench.read({ ...defaults, ...document.input });
  const marks = [...document.problems.map(ofProblem), ...workbench.check(draft).map((one) => ofDiagnostic(read, one))];
  marks.sort((a, b) => a.start - b.start || a.end - b.end);
  return { name: input.name, text, language: draft.language, editable: document.editable, marks };
}

function ofProblem({ code, severity, message, start, end }: DocumentProblem): Mark {
  return { ruleId: code, severity, message, start, end, in: undefined, related: [], fixes: [] };
}

function ofDiagnostic({ document, text }: ReadInput, diagnostic: Diagnostic): Mark {
  const place = (at: Located): Span & { in: Field } => ({ ...document.toDocument(at), in: at.in });
  return {
    ...place(diagnostic),
    ruleId: diagnostic.ruleId,
    severity: diagnostic.severity,
    message: diagnostic.message,
    related: diagnostic.related.map((one) => ({ ...place(one), message: one.message })),
    fixes: documentFixes(document, text, diagnostic),
  };
}
