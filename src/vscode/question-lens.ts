import * as vscode from 'vscode';
import { customerQuestions } from '../engine/customer-questions';
import type { Fix } from '../engine/fix';
import { takeUpFix } from '../engine/take-up';
import type { Localized } from '../language/language';
import type { Verdict } from '../language/questions/judge';
import type { Checked, Checks } from './checks';
import type { Choices } from './choices';
import { commandIds } from './command-ids';
import { isDraft, showsCustomerMarks } from './drafts';
import type { Live } from './live';
import { editFor } from './offered-fix';
import { toRange } from './ranges';
import type { Reader } from './reader';
import { toSnippet } from './snippet';

/** What the reply does with a question, as a writer reads it. */
export const verdictTexts: Readonly<Record<Verdict, Localized>> = {
  answered: { nl: 'Komt terug in het antwoord', en: 'Taken up in the reply' },
  'asked-on': { nl: 'Doorgevraagd', en: 'Asked on' },
  promised: { nl: 'Antwoord beloofd', en: 'Answer promised' },
  moved: { nl: 'Verder in een privébericht', en: 'Goes on in a private message' },
  open: { nl: 'Nog niet beantwoord', en: 'Not answered yet' },
};

const takeUp = {
  nl: 'Zet een regel in het antwoord die deze vraag opneemt, met een open plek voor het antwoord',
  en: 'Put a line into the reply that takes this question up, with a blank for the answer',
};

/** Says above each question of the customer whether the reply takes it up; a click on an open one begins its answer. */
export function registerQuestionLens(checks: Checks, choices: Choices, live: Live, reader: Reader): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document) {
      if (!isDraft(document, choices) || !showsCustomerMarks(document)) return [];
      const checked = await checks.current(document);
      if (!checked?.document.editable) return [];
      return customerQuestions(checked.draft).map((question) => {
        const { start, end, verdict } = question;
        const text = checked.draft.customer?.value.slice(start, end).replace(/\s+/g, ' ') ?? '';
        const range = toRange(document, checked.document.toDocument({ in: 'customer', start, end }));
        const said = reader.say(verdictTexts[verdict]);
        const icon = verdict === 'open' ? '$(circle-outline)' : '$(pass)';
        const title = `${icon}\u00a0${said}: ${shorten(text)}`;
        if (verdict !== 'open' || !takeUpFix(checked.draft, question)) {
          return new vscode.CodeLens(range, { title, command: '' });
        }
        const command = { title, command: commandIds.takeUp, tooltip: reader.say(takeUp) };
        return new vscode.CodeLens(range, { ...command, arguments: [document.uri, start] });
      });
    },
  };
  return vscode.Disposable.from(
    changed,
    live.onDidShow(() => changed.fire()),
    vscode.languages.registerCodeLensProvider('*', provider),
  );
}

/** Puts the line into the reply, its blank selected. `start` is where the question stands in the customer's message. */
export async function takeUpQuestion(checks: Checks, uri: vscode.Uri, start: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const checked = await checks.current(document);
  const asked = checked && customerQuestions(checked.draft).find((question) => question.start === start);
  const fix = checked && asked && takeUpFix(checked.draft, asked);
  if (!checked || !fix) return;
  const isBegun = checked.draft.input.reply.trim() !== '';
  await vscode.workspace.applyEdit(isBegun ? editFor({ document, checked }, fix) : beginWith(document, checked, fix));
}

/** A reply that was not begun begins with the line, a blank line below what stands before it. */
function beginWith(document: vscode.TextDocument, { document: draft }: Checked, fix: Fix): vscode.WorkspaceEdit {
  const at = draft.replySpan.end;
  const before = document.getText().slice(0, at);
  const space = /^\s*$|\n\r?\n$/.test(before) ? '' : /\n$/.test(before) ? '\n' : '\n\n';
  const line = fix.edits.map(({ newText }) => newText.trim()).join(' ');
  const position = document.positionAt(at);
  const snippet = new vscode.SnippetString(toSnippet(space + line));
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, [new vscode.SnippetTextEdit(new vscode.Range(position, position), snippet)]);
  return edit;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
