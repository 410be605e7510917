import * as vscode from 'vscode';
import { closingAt } from '../../templates/authoring/close-block';
import { templateLanguage } from './authoring';

/** Writes {{/if}} behind the cursor when the last brace of {{#if …}} is typed and nothing closes it. */
export function closeBlocks(): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(async ({ document, contentChanges, reason }) => {
    const editor = vscode.window.activeTextEditor;
    if (document.languageId !== templateLanguage || editor?.document !== document || reason !== undefined) return;
    const [change, ...others] = contentChanges;
    // A brace that stood there already is typed over: then it takes its own place.
    if (!change || others.length > 0 || change.text !== '}' || change.rangeLength > 1) return;
    const { version } = document;
    const at = document.positionAt(change.rangeOffset + 1);
    const closing = closingAt(document.getText(), change.rangeOffset + 1);
    const setting = vscode.workspace.getConfiguration('editor', document).get<unknown>('autoClosingBrackets');
    if (closing === undefined || setting === 'never' || document.version !== version) return;
    await editor.insertSnippet(new vscode.SnippetString('$0').appendText(closing), at);
  });
}
