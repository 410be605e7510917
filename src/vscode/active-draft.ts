import * as vscode from 'vscode';
import type { Checked } from './checks';
import { createGoldenRulesView } from './golden-rules-view';
import { createLanguageStatus } from './language-status';
import type { Live } from './live';
import type { Reader } from './reader';
import type { Screen } from './screen';
import { createStatusBar } from './status-bar';

/** Shows what is known of the draft in front of the writer: score, checklist, channel, language, u or je. */
export function followActiveDraft(live: Live, screen: Screen, reader: Reader): vscode.Disposable {
  const statusBar = createStatusBar(reader);
  const languageStatus = createLanguageStatus(reader);
  const view = createGoldenRulesView(reader);
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const checked: Checked | undefined = document && screen.shown(document);
    statusBar.show(checked);
    languageStatus.show(document, checked);
    view.show(document, checked);
    void vscode.commands.executeCommand('setContext', 'goldenReply.isDraft', checked !== undefined);
  };
  show();
  return vscode.Disposable.from(
    statusBar,
    languageStatus,
    view,
    live.onDidShow(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
}
