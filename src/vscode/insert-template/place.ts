import * as vscode from 'vscode';
import type { Draft } from '../../engine/draft';
import type { Span } from '../../language/span';
import type { Checked } from '../checks';
import { toRange } from '../ranges';
import { toSnippet } from '../snippet';

/** True when the reply has words of its own: more than a greeting and a closing. */
export function isBegun({ reply, parts }: Draft): boolean {
  const { greeting, closing } = parts;
  const rest = [...reply.value]
    .map((sign, at) => ([greeting, closing].some((part) => part && at >= part.start && at < part.end) ? ' ' : sign))
    .join('');
  return /[\p{L}\p{N}]/u.test(rest);
}

/** Where a template comes: in place of the whole reply, or where the cursor is in it, else behind it. */
export function placeFor(checked: Checked, cursor: number, how: 'replace' | 'insert'): Span {
  const { replySpan } = checked.document;
  if (how === 'replace') return replySpan;
  const at = cursor >= replySpan.start && cursor <= replySpan.end ? cursor : replySpan.end;
  return { start: at, end: at };
}

/** Puts a text into the document as one step, its first blank selected and the others a Tab away. */
export async function insertText(editor: vscode.TextEditor, place: Span, text: string): Promise<void> {
  const { document } = editor;
  const before = document.getText().slice(0, place.start);
  const behind = document.getText().slice(place.end);
  const own = text.trim();
  const lead =
    before.trim() === '' || /\n[ \t]*\r?\n[ \t]*$/.test(before) ? '' : /\n[ \t]*$/.test(before) ? '\n' : '\n\n';
  const tail = behind.trim() === '' ? (behind === '' ? '\n' : '') : /^\s*\n/.test(behind) ? '' : '\n\n';
  const snippet = new vscode.SnippetString(`${lead}${toSnippet(own)}${tail}`);
  await editor.insertSnippet(snippet, toRange(document, place));
}
