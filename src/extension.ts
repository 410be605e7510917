import * as vscode from 'vscode';
import { followActiveDraft } from './vscode/active-draft';
import { createChecks } from './vscode/checks';
import { createChoices } from './vscode/choices';
import { registerCommands } from './vscode/commands/register';
import { registerCompletion } from './vscode/completion';
import { markCustomerMessage } from './vscode/customer-message';
import { displayLocales } from './vscode/display-language';
import { createHover } from './vscode/hover';
import { createLive } from './vscode/live';
import { createPacks, packPage } from './vscode/packs/packs';
import { registerSnippets } from './vscode/packs/snippets';
import { registerPacksView } from './vscode/packs/view';
import { registerPages } from './vscode/pages';
import { registerQuestionLens } from './vscode/question-lens';
import { fixAllKind } from './vscode/fix-all-action';
import { createPreview } from './vscode/preview/panel';
import { createQuickFixes } from './vscode/quick-fixes';
import { readerOf } from './vscode/reader';
import { createRecentReplies } from './vscode/recent-replies';
import { rememberReplies } from './vscode/remember';
import { createLibraries } from './vscode/libraries';
import { createScreen } from './vscode/screen';
import { settingsFor } from './vscode/settings';
import { createShipped } from './vscode/shipped';
import { registerTemplateTests } from './vscode/template-tests/tests';
import { createTeamFiles } from './vscode/team-files';
import { registerAuthoring } from './vscode/templates/register';

/** Wires the adapters to VS Code; the same in the Node host and in the web host. */
export function activate({ subscriptions, workspaceState, extensionUri, extension }: vscode.ExtensionContext): void {
  const reader = readerOf(displayLocales);
  const choices = createChoices(workspaceState);
  const teamFiles = createTeamFiles(reader);
  const shipped = createShipped(extensionUri);
  const libraries = createLibraries(shipped);
  const settings = (uri: vscode.Uri) => settingsFor(uri, teamFiles);
  const preview = createPreview({ libraries, reader, settingsFor: settings });
  const packs = createPacks(shipped, reader, (extension.packageJSON as { version: string }).version);
  const recent = createRecentReplies(workspaceState);
  const checks = createChecks(choices, recent, settings, packs.current);
  const screen = createScreen(reader);
  const live = createLive(checks, choices, screen);
  subscriptions.push(
    ...[choices, teamFiles, libraries, packs, preview, screen, live],
    followActiveDraft(live, screen, reader),
    rememberReplies({ checks, choices, recent }, live, screen),
    registerCommands({ checks, choices, live, recent, libraries, packs, preview, reader }),
    registerPages(extensionUri, shipped, (id) => packPage(packs, id, reader), reader),
    registerSnippets({ packs, checks, choices, reader }),
    registerPacksView(packs, reader),
    packs.onDidChange(() => live.refresh()),
    markCustomerMessage(live, screen, reader),
    registerQuestionLens(checks, choices, live, reader),
    registerCompletion(checks, choices, reader),
    registerTemplateTests({ libraries, reader, settingsFor: settings }),
    registerAuthoring(libraries, { settingsFor: settings, onDidChange: teamFiles.onDidChange }, reader),
    vscode.languages.registerHoverProvider('*', createHover(checks, choices, reader)),
    vscode.languages.registerCodeActionsProvider('*', createQuickFixes(checks, choices, reader), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
    }),
    choices.onDidChange(() => live.refresh()),
    teamFiles.onDidChange(() => live.refresh()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('goldenReply')) live.refresh();
    }),
  );
}
