import * as vscode from 'vscode';
import { createChecks } from './vscode/checks';
import { createChoices } from './vscode/choices';
import { createLive } from './vscode/live';
import { registerPages } from './vscode/pages';
import { createQuickFixes, fixAllKind } from './vscode/quick-fixes';
import { readerOf } from './vscode/reader';
import { createScreen } from './vscode/screen';
import { explicitSettings, joinSettings } from './vscode/settings';

/** Wires the adapters to VS Code; the same in the Node host and in the web host. */
export function activate({ subscriptions, workspaceState, extensionUri }: vscode.ExtensionContext): void {
  const reader = readerOf(vscode.env.language);
  const choices = createChoices(workspaceState);
  const checks = createChecks(choices, async (uri) => joinSettings(explicitSettings(uri)));
  const screen = createScreen(reader);
  const live = createLive(checks, choices, screen);
  subscriptions.push(
    choices,
    screen,
    live,
    registerPages(extensionUri, reader),
    vscode.languages.registerCodeActionsProvider('*', createQuickFixes(checks, choices, reader), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
    }),
    choices.onDidChange(() => live.refresh()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('goldenReply')) live.refresh();
    }),
  );
}
