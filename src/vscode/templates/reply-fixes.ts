import * as vscode from 'vscode';
import { isBetter, literalFixes } from '../../templates/authoring/reply-fix';
import { rangeIn, toSpan } from '../ranges';
import type { Reader } from '../reader';
import { touches } from '../typing';
import { texts, type Authoring, type AuthoringPlace } from './authoring';
import type { FileReport, Replies } from './replies';

/**
 * Offers the better sentence of a mark where it is the text's own, after making every reply of every template that uses
 * the text once more: one that brings another mark anywhere is not offered.
 */
export function registerReplyFixes(authoring: Authoring, replies: Replies, reader: Reader): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { diagnostics }, token) {
      const place = await authoring.placeOf(document);
      if (place?.editor.origin !== 'workspace') return [];
      const found = await replies.reportOn(place, () => !token.isCancellationRequested);
      return found ? actionsFor(place, found, document, range, diagnostics, reader) : [];
    },
  };
  const providedCodeActionKinds = [vscode.CodeActionKind.QuickFix];
  return vscode.languages.registerCodeActionsProvider(texts, provider, { providedCodeActionKinds });
}

function actionsFor(
  { editor, file, textOf }: AuthoringPlace,
  { report, users, checker }: FileReport,
  document: vscode.TextDocument,
  range: vscode.Range,
  shown: readonly vscode.Diagnostic[],
  reader: Reader,
): vscode.CodeAction[] {
  const at = toSpan(document, range);
  const files = [...editor.texts].map(([path, text]) => ({ path, text }));
  const marks = report.marks.filter((mark) => mark.file === file && mark.from === 'text' && touches(mark, at));
  return marks.flatMap((mark) => {
    const better = literalFixes(mark, checker).filter(({ edits }) => isBetter(files, users, edits, checker));
    return better.map(({ fix, edits }) => {
      const action = new vscode.CodeAction(reader.say(fix.title), vscode.CodeActionKind.QuickFix);
      const ruleOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);
      action.diagnostics = shown.filter((one) => ruleOf(one) === mark.ruleId);
      action.edit = new vscode.WorkspaceEdit();
      for (const { file: changed, newText, ...span } of edits)
        action.edit.replace(editor.uriOf(changed), rangeIn(textOf(changed), span), newText);
      return action;
    });
  });
}
