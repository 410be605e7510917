import * as vscode from 'vscode';
import { isMailName } from '../draft/mail';
import type { Choices } from './choices';

/** Language id of a reply file, and of a mail as it was sent. */
export const replyLanguage = 'reply-draft';
export const mailLanguage = 'reply-mail';

/** Where documents live that somebody writes in; the output panel, diffs' left sides and the like are not among them. */
const foreign = new Set(['output', 'git', 'golden-reply', 'vscode-chat-code-block', 'comment', 'vscode-scm']);

/** Tells which documents are drafts: by language, by the command or by the setting `goldenReply.documents`. */
export function isDraft(document: vscode.TextDocument, choices: Choices): boolean {
  if (foreign.has(document.uri.scheme)) return false;
  if (document.languageId === replyLanguage || isMail(document)) return true;
  if (choices.isChecked(document.uri)) return true;
  const globs = vscode.workspace.getConfiguration('goldenReply', document.uri).get<unknown>('documents');
  if (!Array.isArray(globs)) return false;
  return globs.some((glob) => typeof glob === 'string' && vscode.languages.match({ pattern: glob }, document) > 0);
}

/** True for a mail as it was sent: its text is encoded, so it is read, never edited. */
export function isMail(document: vscode.TextDocument): boolean {
  return document.languageId === mailLanguage || isMailName(document.uri.path);
}

/** The name by which the document's form is told; an unsaved reply file has none of its own. */
export function nameOf(document: vscode.TextDocument): string {
  const { path } = document.uri;
  if (document.languageId === replyLanguage && !/\.reply(?:\.\w+)?$/i.test(path)) return `${path}.reply.md`;
  return isMail(document) && !isMailName(path) ? `${path}.eml` : path;
}

/** False where a person does not want the customer's feelings and questions marked. */
export function showsCustomerMarks({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('goldenReply', uri).get<unknown>('customerMessage') !== false;
}
