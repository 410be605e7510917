import * as vscode from 'vscode';
import type { Ignored } from '../../engine/draft';
import type { Checks } from '../checks';
import type { Choices } from '../choices';
import { commandIds } from '../command-ids';
import type { Live } from '../live';
import { readAsked } from '../insert-template/asked';
import { insertTemplate } from '../insert-template/command';
import type { Libraries } from '../libraries';
import type { EditorPacks } from '../packs/packs';
import { insertSnippet } from '../packs/snippets';
import type { Preview } from '../preview/panel';
import { takeUpQuestion } from '../question-lens';
import { fill, type Reader } from '../reader';
import type { RecentReplies } from '../recent-replies';
import { addressQuestion, changeDraft, channelQuestion, languageQuestion, type Question } from './change-draft';
import { copyReply } from './copy-reply';
import { confirm, goToBlank, goToMark, showMark } from './go-to';
import { newReplyFromClipboard } from './new-reply';
import { openAsReply } from './open-as-reply';
import { explainRule, turnOff } from './rules';

/** What the commands work with. */
export interface CommandNeeds {
  readonly checks: Checks;
  readonly choices: Choices;
  readonly live: Live;
  readonly recent: RecentReplies;
  readonly libraries: Libraries;
  readonly packs: EditorPacks;
  readonly preview: Preview;
  readonly reader: Reader;
}

const texts = {
  noDocument: { nl: 'Open eerst een document.', en: 'Open a document first.' },
  checked: { nl: 'Nagekeken: {count} markeringen.', en: 'Checked: {count} marks.' },
  checkedOne: { nl: 'Nagekeken: 1 markering.', en: 'Checked: 1 mark.' },
  forgotten: {
    nl: 'Wat van recente antwoorden onthouden was, is gewist.',
    en: 'What was remembered of recent replies has been erased.',
  },
  clear: { nl: 'Nagekeken: niets te markeren.', en: 'Checked: nothing to mark.' },
};

/** Registers every command. */
export function registerCommands(needs: CommandNeeds): vscode.Disposable {
  const { checks, choices, preview, reader } = needs;
  const change = (question: Question) =>
    onDocument(needs, (document, answer) => changeDraft(needs, question, document, answer));
  const handlers: Record<string, (...args: unknown[]) => unknown> = {
    [commandIds.newReply]: () => newReplyFromClipboard(reader),
    [commandIds.checkDocument]: onDocument(needs, (document) => checkDocument(needs, document)),
    [commandIds.copyReply]: onDocument(needs, (document) => copyReply(needs, document)),
    [commandIds.explainRule]: (rule) => explainRule(checks, reader, rule),
    [commandIds.openAsReply]: onDocument(needs, (document) => openAsReply(checks, document)),
    [commandIds.changeChannel]: change(channelQuestion),
    [commandIds.changeLanguage]: change(languageQuestion),
    [commandIds.changeAddress]: change(addressQuestion),
    [commandIds.nextMark]: inEditor(needs, (editor) => goToMark(needs, editor, 'next')),
    [commandIds.previousMark]: inEditor(needs, (editor) => goToMark(needs, editor, 'previous')),
    [commandIds.nextBlank]: inEditor(needs, (editor) => goToBlank(needs, editor)),
    [commandIds.confirm]: inEditor(needs, (editor) => confirm(needs, editor)),
    [commandIds.insertSnippet]: inEditor(needs, (editor) => insertSnippet(needs, editor)),
    [commandIds.insertTemplate]: inEditor(needs, (editor, asked) => insertTemplate(needs, editor, readAsked(asked))),
    [commandIds.previewTemplate]: onDocument(needs, ({ uri }) => preview.open(uri)),
    [commandIds.forgetRecent]: () => forgetRecent(needs),
    [commandIds.showMark]: (uri, rule, start) => showMark(needs, uri as vscode.Uri, rule as string, start as number),
    [commandIds.takeUp]: (uri, start) => takeUpQuestion(checks, uri as vscode.Uri, start as number),
    [commandIds.ignoreHere]: (uri, ignored) => choices.ignore(uri as vscode.Uri, ignored as Ignored),
    [commandIds.turnOff]: (rule, uri) => turnOff(reader, rule as string, uri as vscode.Uri),
  };
  return vscode.Disposable.from(
    ...Object.entries(handlers).map(([id, handler]) => vscode.commands.registerCommand(id, handler)),
  );
}

/** A command about the document in front of the writer; buttons and quick fixes name theirs. */
function onDocument(
  { reader }: CommandNeeds,
  handle: (document: vscode.TextDocument, argument: unknown) => Promise<void>,
): (...args: unknown[]) => Promise<void> {
  return async (argument) => {
    const document =
      argument instanceof vscode.Uri
        ? await vscode.workspace.openTextDocument(argument)
        : vscode.window.activeTextEditor?.document;
    if (document) return handle(document, argument);
    void vscode.window.showWarningMessage(reader.say(texts.noDocument));
  };
}

/** A command that moves the cursor, or works where it stands. */
function inEditor(
  { reader }: CommandNeeds,
  handle: (editor: vscode.TextEditor, argument: unknown) => Promise<void>,
): (argument: unknown) => Promise<void> {
  return async (argument) => {
    const editor = vscode.window.activeTextEditor;
    if (editor) return handle(editor, argument);
    void vscode.window.showWarningMessage(reader.say(texts.noDocument));
  };
}

async function forgetRecent({ live, recent, reader }: CommandNeeds): Promise<void> {
  await recent.forget();
  live.refresh();
  vscode.window.setStatusBarMessage(reader.say(texts.forgotten), 4000);
}

/** From here on the document is a draft, and a finished one. */
async function checkDocument(
  { checks, choices, live, reader }: CommandNeeds,
  document: vscode.TextDocument,
): Promise<void> {
  choices.check(document.uri);
  await live.checkNow(document);
  const count = (await checks.current(document))?.marks.length ?? 0;
  const text = count === 0 ? texts.clear : count === 1 ? texts.checkedOne : fill(texts.checked, { count });
  vscode.window.setStatusBarMessage(reader.say(text), 4000);
}
