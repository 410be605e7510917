import * as vscode from 'vscode';
import { editsBetween, fixAll } from '../engine/fix-all';
import type { Place } from './offered-fix';
import { toRange } from './ranges';

/** Safe fixes of the whole document, for "Fix All" and for fixing on save. */
export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('goldenReply');

const title = {
  nl: 'Alles verbeteren wat zeker is (Golden Reply)',
  en: 'Fix everything that is certain (Golden Reply)',
};

/** The action that leaves no safe fix untaken; none where there is none. */
export function fixAllAction({ document, checked, reader }: Place): vscode.CodeAction[] {
  if (!checked.document.editable) return [];
  const before = document.getText();
  const edits = editsBetween(before, fixAll(before, checked.fixesWith));
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(reader.say(title), fixAllKind);
  action.edit = new vscode.WorkspaceEdit();
  for (const edit of edits) action.edit.replace(document.uri, toRange(document, edit), edit.newText);
  return [action];
}
