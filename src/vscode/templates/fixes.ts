import * as vscode from 'vscode';
import { fixesOf, type AuthoringFix } from '../../templates/authoring/fixes';
import { overlaps } from '../../language/span';
import { source } from '../diagnostics';
import { rangeIn, toSpan } from '../ranges';
import type { Reader } from '../reader';
import { touches } from '../typing';
import { textsAndDescriptions, type Authoring, type AuthoringPlace } from './authoring';

/** Offers what mends the problems at the cursor. */
export function registerFixes(authoring: Authoring, reader: Reader): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { diagnostics }) {
      const place = await authoring.placeOf(document);
      if (place?.editor.origin !== 'workspace') return [];
      const at = toSpan(document, range);
      const problems = place.analysis.problems.filter(
        (one) => one.file === place.file && (touches(one, at) || overlaps(one, at)),
      );
      return problems.flatMap((problem) => {
        const shown = diagnostics.filter((one) => one.source === source && one.code === problem.code);
        return fixesOf(place.library, place.textOf, problem).map((fix) => toAction(place, fix, shown, reader));
      });
    },
  };
  const providedCodeActionKinds = [vscode.CodeActionKind.QuickFix];
  return vscode.languages.registerCodeActionsProvider(textsAndDescriptions, provider, { providedCodeActionKinds });
}

function toAction(
  { editor, textOf }: AuthoringPlace,
  { title, edits, create }: AuthoringFix,
  diagnostics: vscode.Diagnostic[],
  reader: Reader,
): vscode.CodeAction {
  const action = new vscode.CodeAction(reader.say(title), vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnostics;
  action.edit = new vscode.WorkspaceEdit();
  if (create !== undefined) action.edit.createFile(editor.uriOf(create), { ignoreIfExists: true });
  for (const { file, newText, ...span } of edits)
    action.edit.replace(editor.uriOf(file), rangeIn(textOf(file), span), newText);
  return action;
}
