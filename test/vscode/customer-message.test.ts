import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert';
import { closeAll, openDraft, openText, rangeOf } from './drafts';

async function lensesOf(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
}

const titlesOf = (lenses: readonly vscode.CodeLens[]): string[] =>
  lenses.map(({ command }) => (command?.title ?? '').replace(/^\$\([\w-]+\)\s/, ''));

describe('the customer’s message', () => {
  afterEach(async () => {
    await closeAll();
    await setMarks(undefined);
  });

  it('says above each question whether the reply takes it up', async () => {
    const { document } = await openDraft('two-questions.reply.md');
    const lenses = await eventually(async () => {
      const all = await lensesOf(document);
      return all.length === 2 ? all : undefined;
    }, 'two lenses');
    equal(titlesOf(lenses), [
      'Taken up in the reply: Kan ik mijn kastje meenemen?',
      'Not answered yet: wat kost een tweede sleutel voor de brievenbus?',
    ]);
    equal(document.getText(lenses[0]?.range), 'Kan ik mijn kastje meenemen?');
  });

  it('begins the answer to an open question, with a blank', async () => {
    const { document } = await openDraft('two-questions.reply.md');
    const open = (await lensesOf(document)).find(({ command }) => /Not answered/.test(command?.title ?? ''));
    ok(open?.command, 'no open question');
    await vscode.commands.executeCommand(open.command.command, ...(open.command.arguments ?? []));
    match(document.getText(), /Je vraagt: “Wat kost een tweede sleutel voor de brievenbus\?” \[Antwoord\.\]/);
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.getText(editor.selection), '[Antwoord.]');
  });

  it('is there for a reply that was only just begun', async () => {
    await vscode.env.clipboard.writeText('Hoi, wanneer komt de monteur?\nGroet, Jan');
    await vscode.commands.executeCommand('goldenReply.newReplyFromClipboard');
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'no reply');
    const [lens] = await eventually(async () => {
      const all = await lensesOf(editor.document);
      return all.length > 0 ? all : undefined;
    }, 'a lens');
    ok(lens?.command?.command, 'the lens does nothing');
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    match(editor.document.getText(), /> Groet, Jan\n\n(?:Je|U) vraagt: “Wanneer komt de monteur\?” \[Antwoord\.\]/);
  });

  it('keeps up with the reply', async () => {
    const editor = await openText('> Wanneer komt de monteur bij mij langs?\n> Jan\n\nBeste Jan,\n\n');
    const { document } = editor;
    await eventually(async () => /Not answered/.test(titlesOf(await lensesOf(document)).join()), 'an open question');
    await editor.edit((edit) =>
      edit.insert(
        document.positionAt(document.getText().length),
        'De monteur komt vrijdag 27 november om 10.00 uur.\n\nGroet,\nEls',
      ),
    );
    await eventually(async () => /Taken up/.test(titlesOf(await lensesOf(document)).join()), 'an answered question');
  });

  it('is not marked where a person does not want it', async () => {
    const { document } = await openDraft('two-questions.reply.md');
    ok((await lensesOf(document)).length > 0, 'no lenses');
    await setMarks(false);
    await eventually(async () => (await lensesOf(document)).length === 0, 'no lenses');
  });

  it('has no lens in a document that is no draft', async () => {
    const { document } = await openText('> Wanneer komt de monteur?\n\nBeste Jan,', 'markdown');
    equal(await lensesOf(document), []);
    ok(rangeOf(document, 'monteur'));
  });
});

async function setMarks(value: boolean | undefined): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('goldenReply');
  await configuration.update('customerMessage', value, vscode.ConfigurationTarget.Global);
}
