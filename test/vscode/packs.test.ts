// Packs of the workspace in the editor: their rules, snippets and faults.
import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert';
import { closeAll, findMark, marksNow, openText } from './drafts';

const manifest = { formatVersion: 1, id: 'team', version: '1.2.0', titles: { nl: 'Team' }, locales: ['nl'] };
const rule = {
  shape: 'avoid',
  severity: 'warning',
  phrases: { nl: ['ticket'] },
  messages: { nl: 'Zeg “vraag” in plaats van “{text}”.', en: 'Say “vraag”, not “{text}”.' },
  reason: { nl: 'Een klant heeft een vraag.', en: 'A customer has a question.' },
  fires: { nl: ['Uw ticket is binnen.'] },
  silent: { nl: ['Uw vraag is binnen.'] },
};
const snippets = {
  thanks: {
    prefix: 'dankteam',
    body: 'Dank voor uw ${1:[bericht]}.',
    description: 'Danken',
    situation: 'De klant schrijft.',
  },
};
const files: Readonly<Record<string, string>> = {
  'pack.json': JSON.stringify(manifest, undefined, 2),
  'rules/ticket.json': JSON.stringify(rule, undefined, 2),
  'snippets/team.nl.u.json': JSON.stringify(snippets, undefined, 2),
};
const reply =
  'Beste mevrouw De Wit,\n\nUw ticket is bij mij. Ik bel u morgen, dinsdag 1 december, om 10.00 uur.\n\nMet vriendelijke groet,\nSander';

function uriOf(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, '.golden-reply', 'packs', 'team', path);
}

async function write(path: string, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uriOf(path), { overwrite: true, contents: new TextEncoder().encode(text) });
  ok(await vscode.workspace.applyEdit(edit), path);
}

describe('packs of the workspace', () => {
  before(async () => {
    for (const [path, text] of Object.entries(files)) await write(path, text);
  });
  after(async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(vscode.Uri.joinPath(uriOf('x'), '..', '..', '..'), { recursive: true });
    await vscode.workspace.applyEdit(edit);
  });
  afterEach(closeAll);

  it('mark what their rules say, with a page that explains it', async () => {
    const { document } = await openText(reply);
    const mark = await findMark(document, 'team/ticket', 'ticket');
    const code = mark.code as { target: vscode.Uri };
    const page = await vscode.workspace.openTextDocument(code.target);
    match(page.getText(), /A customer has a question\./);
  });

  it('complete with their snippets, blanks in brackets', async () => {
    const { document } = await openText(reply);
    const at = document.positionAt(reply.indexOf('Uw ticket'));
    const list = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      return found.items.find(({ label }) => (typeof label === 'string' ? label : label.label) === 'dankteam');
    }, 'the snippet');
    equal((list.insertText as vscode.SnippetString).value, 'Dank voor uw ${1:[bericht]}.');
  });

  it('stand beside those we ship, of which the snippets are offered and no rule marks', async () => {
    const { document } = await openText(reply.replace('ticket', 'zending'));
    const at = document.positionAt(reply.indexOf('Uw ticket'));
    const found = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    ok(
      found.items.some(({ detail }) => detail?.endsWith('(core-courtesy)')),
      'a snippet of ours',
    );
    await findMark(document, 'no-wrong-date');
    ok(!marksNow(document).some(({ code }) => JSON.stringify(code).includes('parcels-retail')), 'no rule of ours');
  });

  it('are read again when one of their files is changed, and tell what is wrong in it', async () => {
    const { document } = await openText(reply);
    await findMark(document, 'team/ticket');
    const own = await vscode.workspace.openTextDocument(uriOf('rules/ticket.json'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(own.uri, new vscode.Range(0, 0, own.lineCount, 0), '{ "shape": "avoid" }');
    await vscode.workspace.applyEdit(edit);
    await eventually(() => marksNow(own).length > 0, 'the fault');
    await eventually(
      () => !marksNow(document).some(({ code }) => JSON.stringify(code).includes('team/ticket')),
      'the mark is gone',
    );
  });
});
