import * as vscode from 'vscode';
import { toReplyFile } from '../../draft/reply-file';
import type { Checks } from '../checks';
import { replyLanguage } from '../drafts';

/** Opens a mail's decoded text as a reply file, in which it can be changed. */
export async function openAsReply(checks: Checks, document: vscode.TextDocument): Promise<void> {
  const checked = await checks.current(document);
  if (!checked) return;
  const content = toReplyFile(checked.document.input);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: replyLanguage, content }));
}
