import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert';
import { closeAll, findMark, marksOf, openDraft, openText, quickFixes, rangeOf, ruleOf, takeFix } from './drafts';

const reply = 'Beste Jan,\n\nHet pakket ligt {{plaats}} klaar.\n\nMet vriendelijke groet,\nEls';
const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`goldenReply.${command}`, ...args);

describe('commands', () => {
  afterEach(closeAll);

  it('starts a reply to the message on the clipboard, with the cursor below it', async () => {
    await vscode.env.clipboard.writeText('Hallo,\r\n\r\nWaar blijft mijn pakket?\r\nGroet, Jan');
    await run('newReplyFromClipboard');
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    equal(editor.document.languageId, 'reply-draft');
    match(
      editor.document.getText(),
      /^---\nchannel: email\n---\n\n> Hallo,\n>\n> Waar blijft mijn pakket\?\n> Groet, Jan\n\n$/,
    );
    equal(editor.selection.active, editor.document.positionAt(editor.document.getText().length));
  });

  it('says so when the clipboard is empty', async () => {
    await vscode.env.clipboard.writeText(' ');
    await run('newReplyFromClipboard');
    equal(vscode.window.activeTextEditor, undefined);
  });

  it('copies the reply alone', async () => {
    const { document } = await openDraft('excellent.reply.md');
    await run('copyReply');
    const copied = await vscode.env.clipboard.readText();
    match(copied, /^Beste mevrouw Jansen,/);
    match(copied, /Ilse Vermeer\r?\nFietspunt$/);
    ok(document.getText().includes('> Groet, Femke Jansen') && !copied.includes('Femke'));
  });

  it('does not copy unasked while an error remains', async () => {
    const { document } = await openText(reply);
    await findMark(document, 'no-unfilled-placeholder');
    await vscode.env.clipboard.writeText('before');
    // In a test run the editor refuses to show a dialog, and says so.
    const said = await Promise.resolve(run('copyReply')).then(
      () => '',
      (error: unknown) => String(error),
    );
    match(said, /refused to show dialog in tests[\s\S]*error/);
    equal(await vscode.env.clipboard.readText(), 'before');
  });

  it('checks any document after the command, and remembers "Ignore here" for it', async () => {
    const { document } = await openText(reply, 'plaintext');
    equal(vscode.languages.getDiagnostics(document.uri), []);
    await run('checkDocument');
    await findMark(document, 'no-unfilled-placeholder');
    await takeFix(document, rangeOf(document, '{{plaats}}'), /^Ignore here/);
    await marksOf(document, (marks) => marks.every((mark) => ruleOf(mark) !== 'no-unfilled-placeholder'));
    equal(document.getText(), reply);
  });

  it('writes channel, language and form of address into the front matter', async () => {
    const { document } = await openText(reply);
    await run('changeChannel', 'chat');
    match(document.getText(), /^---\nchannel: chat\n---\n\nBeste Jan,/);
    await run('changeAddress', 'je');
    await run('changeChannel', 'review');
    await run('changeLanguage', 'nl');
    match(document.getText(), /^---\nchannel: review\naddress: je\nlanguage: nl\n---\n\nBeste Jan,/);
  });

  it('opens the page of a rule rendered', async () => {
    await run('explainRule', 'no-unfilled-placeholder');
    const tab = await eventually(() => vscode.window.tabGroups.activeTabGroup.activeTab, 'the page');
    ok(tab.input instanceof vscode.TabInputCustom, 'the page is not rendered');
    equal(tab.input.viewType, 'vscode.markdown.preview.editor');
    equal(tab.input.uri.toString(), 'golden-reply:/rules/no-unfilled-placeholder.md');
  });

  it('opens the page of a mark rendered, as a click on its rule does', async () => {
    await vscode.commands.executeCommand(
      'vscode.open',
      vscode.Uri.parse('golden-reply:/rules/prefer-positive-framing.md'),
    );
    const tab = await eventually(() => vscode.window.tabGroups.activeTabGroup.activeTab, 'the page');
    ok(tab.input instanceof vscode.TabInputCustom, 'the page is not rendered');
    const document = await vscode.workspace.openTextDocument(tab.input.uri);
    match(document.getText(), /^# prefer-positive-framing/);
  });

  it('offers only "Open as Reply" in a mail, and opens its decoded text', async () => {
    const { document } = await openDraft('mailbox.eml');
    equal(document.languageId, 'reply-mail');
    const [mark] = await marksOf(document, (marks) => marks.length > 0);
    ok(mark);
    const titles = (await quickFixes(document, mark.range)).map(({ title }) => title);
    equal(titles, ['Open as Reply']);
    await takeFix(document, mark.range, /^Open as Reply$/);
    const opened = await eventually(() => vscode.window.activeTextEditor?.document, 'the reply');
    equal(opened.languageId, 'reply-draft');
    match(opened.getText(), /> De koffiemachine lekt/);
    match(opened.getText(), /u hoort binnenkort van ons/);
    match(opened.getText(), /Café Zuid/);
  });
});
