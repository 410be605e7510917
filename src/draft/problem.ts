import type { Span } from '../language/span';
import type { DocumentProblem, ProblemCode } from './document';

/** Makes a problem of the document. */
export function problem(
  code: ProblemCode,
  severity: DocumentProblem['severity'],
  { start, end }: Span,
  message: DocumentProblem['message'],
): DocumentProblem {
  return { code, severity, start, end, message };
}
