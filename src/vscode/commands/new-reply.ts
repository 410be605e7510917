import * as vscode from 'vscode';
import { toReplyFile } from '../../draft/reply-file';
import { replyLanguage } from '../drafts';
import type { Reader } from '../reader';

const texts = {
  empty: {
    nl: 'Het klembord is leeg. Kopieer eerst het bericht van de klant.',
    en: 'The clipboard is empty. Copy the customer’s message first.',
  },
};

/** Starts a reply to the message on the clipboard: front matter, the message quoted, the cursor below it. */
export async function newReplyFromClipboard(reader: Reader): Promise<void> {
  const customer = (await vscode.env.clipboard.readText()).replace(/\r\n?/g, '\n').trim();
  if (customer === '') {
    void vscode.window.showWarningMessage(reader.say(texts.empty));
    return;
  }
  await openReply(toReplyFile({ channel: 'email', customer, reply: '' }));
}

/** Shows the text of a reply file as a new document, the cursor at its end. */
export async function openReply(text: string): Promise<void> {
  const content = `${text.trimEnd()}\n\n`;
  const document = await vscode.workspace.openTextDocument({ language: replyLanguage, content });
  const end = document.positionAt(content.length);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
}
