// What a writer does with a draft, for the tests that run in an editor.
import * as vscode from 'vscode';
import { eventually, ok } from './assert';

// The tests read English whatever the machine's language. In a browser VS Code saves by itself after a second; the sample drafts are to stay as they are.
before(async () => {
  await vscode.workspace
    .getConfiguration('goldenReply')
    .update('displayLanguage', 'en', vscode.ConfigurationTarget.Global);
  await vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global);
});

/** Opens one of the sample drafts, as from the list of files. */
export async function openDraft(name: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'no folder is open');
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** A new unsaved draft with this text; `language` is its language mode. */
export async function openText(content: string, language = 'reply-draft'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));
}

/** Closes everything without saving, and waits until it is gone. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  // The next unsaved document gets the same name, and must not be taken for the one that is closing.
  await eventually(() => vscode.workspace.textDocuments.every(({ isUntitled }) => !isUntitled), 'all closed');
}

/** Our marks on a document, without those of others. */
export function marksNow(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Golden Reply');
}

/** Waits until the marks are as asked. */
export async function marksOf(
  document: vscode.TextDocument,
  asked: (marks: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  const look = (): vscode.Diagnostic[] | undefined => {
    const marks = marksNow(document);
    return asked(marks) ? marks : undefined;
  };
  return eventually(
    look,
    `the marks asked for in\n${document.getText()}\nnow: ${marksNow(document).map(describeMark).join('; ')}`,
  );
}

/** Waits for a mark of a rule; with `words`, on exactly those. */
export async function findMark(
  document: vscode.TextDocument,
  rule: string,
  words?: string,
): Promise<vscode.Diagnostic> {
  const isIt = (mark: vscode.Diagnostic): boolean =>
    ruleOf(mark) === rule && (words === undefined || document.getText(mark.range) === words);
  const mark = (await marksOf(document, (marks) => marks.some(isIt))).find(isIt);
  ok(mark);
  return mark;
}

export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** Where words stand in the document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  ok(start >= 0, `not in the document: ${words}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** As many fixes as the tests ask to be made ready to apply. */
const mostFixes = 50;

/** What Ctrl+. offers there. */
export async function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<vscode.CodeAction[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
    mostFixes,
  );
  return all;
}

/** Takes the fix whose title matches, as a click on it does. */
export async function takeFix(document: vscode.TextDocument, range: vscode.Range, title: RegExp): Promise<void> {
  const fixes = await quickFixes(document, range);
  const fix = fixes.find((one) => title.test(one.title));
  ok(fix, `no fix ${title} among: ${fixes.map((one) => one.title).join(' | ')}`);
  if (fix.edit) await vscode.workspace.applyEdit(fix.edit);
  if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}

function describeMark(mark: vscode.Diagnostic): string {
  return `${String(ruleOf(mark))} ${mark.range.start.line + 1}:${mark.range.start.character + 1}`;
}
