// Templates in the editor: their preview, and that their tests are there.
import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert';
import { closeAll, findMark, openDraft, openText, quickFixes } from './drafts';

const previews = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => [...tabs])
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('goldenReply.preview'));

describe('the preview of a template', () => {
  afterEach(closeAll);

  it('opens beside the template, and leaves the cursor there', async () => {
    const editor = await openDraft('templates/fietssleutel.nl.hbs');
    await vscode.commands.executeCommand('goldenReply.previewTemplate');
    const tab = await eventually(() => previews().find(({ label }) => /fietssleutel/.test(label)), 'the preview');
    ok(tab.group.viewColumn !== editor.viewColumn, 'it is not beside the template');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
  });

  it('opens once, whatever file of the template it is asked for', async () => {
    await openDraft('templates/fietssleutel.json');
    await vscode.commands.executeCommand('goldenReply.previewTemplate');
    await openDraft('templates/partials/afsluiting.nl.hbs');
    await vscode.commands.executeCommand('goldenReply.previewTemplate');
    await eventually(() => previews().length === 1, 'one preview');
  });

  it('opens none for a file that is no template', async () => {
    await openDraft('excellent.reply.md');
    // The warning is shown until somebody closes it, so nobody waits for it.
    await vscode.commands.executeCommand('goldenReply.previewTemplate');
    equal(previews().length, 0);
  });
});

const draft = (reply: string): string => `---
channel: email
date: 2026-11-30T10:00
---
> Goedemorgen,
>
> Mijn pakket had donderdag al bezorgd moeten zijn, en het is er nog niet. Waar blijft het?
>
> Groet,
> Noor de Wit

${reply}`;

describe('inserting a template', () => {
  afterEach(closeAll);

  /** Answers every question with Enter until the text of the document is as asked. */
  async function enterUntil(document: vscode.TextDocument, asked: RegExp): Promise<void> {
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return asked.test(document.getText());
    }, `${asked} in\n${document.getText()}`);
  }

  it('fills in what the draft knows, and leaves blanks that are marked', async () => {
    const { document } = await openText(draft(''));
    void vscode.commands.executeCommand('goldenReply.insertTemplate', { id: 'late-delivery' });
    await enterUntil(document, /Beste mevrouw of meneer|Beste .*Wit,/);
    const text = document.getText();
    match(text, /> Noor de Wit\n\nBeste Noor de Wit,\n\nUw pakket had er op/);
    match(text, /\[[^\]]+\]/);
    await findMark(document, 'no-unfilled-placeholder');
  });

  it('is undone in one step', async () => {
    const editor = await openText(draft(''));
    const before = editor.document.getText();
    void vscode.commands.executeCommand('goldenReply.insertTemplate', { id: 'refund' });
    await enterUntil(editor.document, /Noor de Wit,/);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), before);
  });

  it('changes nothing when the writer leaves it at that', async () => {
    const { document } = await openText(draft(''));
    const before = document.getText();
    const inserting = vscode.commands.executeCommand('goldenReply.insertTemplate');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await inserting;
    equal(document.getText(), before);
  });

  it('is offered where a receipt lacks what the customer wants to know', async () => {
    const reply = 'Geachte mevrouw De Wit,\n\nWij hebben uw bericht ontvangen.\n\nMet vriendelijke groet,\nSander';
    const { document } = await openText(draft(reply));
    const mark = await findMark(document, 'require-receipt-details');
    const titles = (await quickFixes(document, mark.range)).map(({ title }) => title);
    ok(titles.includes('Replace with the receipt template…'), titles.join(' | '));
  });
});
