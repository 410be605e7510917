// Templates in the editor: their preview, and that their tests are there.
import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert';
import { closeAll, openDraft } from './drafts';

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
