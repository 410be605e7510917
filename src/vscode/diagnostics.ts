import * as vscode from 'vscode';
import type { DocumentProblem } from '../draft/document';
import type { Severity } from '../engine/settings';
import type { Checked, Mark } from './checks';
import { pageOf } from './pages';
import { toRange } from './ranges';
import type { Reader } from './reader';

/** Shown as the source of every diagnostic. */
export const source = 'Golden Reply';

/** The severities of marks as VS Code has them. */
export const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A mark as VS Code shows it: on the words, with its rule's page and the customer's words it rests on. */
export function toDiagnostic(
  document: vscode.TextDocument,
  checked: Checked,
  mark: Mark,
  reader: Reader,
): vscode.Diagnostic {
  const { ruleId, severity, message, related } = mark.diagnostic;
  const shown = new vscode.Diagnostic(toRange(document, mark.span), reader.say(message), severities[severity]);
  shown.source = source;
  shown.code = { value: ruleId, target: pageOf(ruleId) };
  shown.relatedInformation = related.map((evidence) => {
    const range = toRange(document, checked.document.toDocument(evidence));
    return new vscode.DiagnosticRelatedInformation(
      new vscode.Location(document.uri, range),
      reader.say(evidence.message),
    );
  });
  return shown;
}

/** A fault of the document itself, such as an unknown channel. */
export function toProblem(document: vscode.TextDocument, problem: DocumentProblem, reader: Reader): vscode.Diagnostic {
  const range = toRange(document, problem);
  const shown = new vscode.Diagnostic(range, reader.say(problem.message), severities[problem.severity]);
  shown.source = source;
  shown.code = problem.code;
  return shown;
}
