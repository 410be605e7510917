import * as vscode from 'vscode';
import { profileOf } from '../../engine/channel-profiles';
import type { Answers, Making } from '../../templates/questions';
import { makeReply } from '../../templates/questions';
import type { Reader } from '../reader';
import { nonce, previewBody, previewPage, type Shown } from './page';

/** A look at the reply that a template would make, while the writer is choosing. */
export interface Look extends vscode.Disposable {
  show(making: Making, answers: Answers): void;
}

const title = { nl: 'Voorbeeld', en: 'Preview' };

/** Opens beside the draft when there is something to show, and goes away when the choice is made. */
export function createLook(reader: Reader): Look {
  let panel: vscode.WebviewPanel | undefined;
  let body = '';
  const open = (): vscode.WebviewPanel => {
    const where = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const options = { enableScripts: true, localResourceRoots: [] };
    const made = vscode.window.createWebviewPanel('goldenReply.look', reader.say(title), where, options);
    // The page says when it can show something; before that a message is lost.
    made.webview.onDidReceiveMessage(() => made.webview.postMessage({ body }));
    made.onDidDispose(() => (panel = undefined));
    made.webview.html = previewPage(nonce(), reader);
    return made;
  };
  return {
    show(making, answers) {
      panel ??= open();
      body = previewBody(shownOf(making, answers), reader);
      void panel.webview.postMessage({ body });
    },
    dispose: () => panel?.dispose(),
  };
}

function shownOf(making: Making, answers: Answers): Shown {
  const { entry, variant, occasion } = making;
  const { locale, register, channel, settings } = occasion;
  const { text, pieces } = makeReply(making, answers);
  const testCase = { entry, variant, register, index: 0, test: { name: '', locale } };
  const outcome = { testCase, text, pieces, faults: [], marks: [] };
  return { outcome, channel, cases: [], chosen: 0, most: profileOf(channel, settings).replyLength };
}
