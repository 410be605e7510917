import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { closeAll, findMark, marksNow, marksOf, openText, rangeOf, ruleOf } from './drafts';

const rule = 'no-unfilled-placeholder';
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', { text });

function putCursor(editor: vscode.TextEditor, words: string): void {
  const { end } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(end, end);
}

describe('while typing', () => {
  afterEach(closeAll);

  it('takes away the marks of the edited sentence at once, and leaves the others', async () => {
    const editor = await openText('Hallo {{naam}}, welkom.\n\nUw {{pakket}} is er.\n\nGroet,\nEls');
    const { document } = editor;
    await marksOf(document, (marks) => marks.filter((mark) => ruleOf(mark) === rule).length === 2);
    putCursor(editor, 'welkom');
    await type('!');
    await pause(100);
    const words = marksNow(document).map((mark) => document.getText(mark.range));
    ok(!words.includes('{{naam}}') && words.includes('{{pakket}}'), words.join(' '));
  });

  it('holds back the marks of the sentence under the cursor until the cursor leaves it', async () => {
    const editor = await openText('Hallo Jan.\n\nGroet,\nEls');
    const { document } = editor;
    putCursor(editor, 'Hallo Jan');
    await type(' {{x}}');
    await pause(900);
    equal(
      marksNow(document).filter((mark) => ruleOf(mark) === rule),
      [],
    );
    putCursor(editor, 'Els');
    await pause(200);
    equal(marksNow(document).filter((mark) => ruleOf(mark) === rule).length, 1);
  });

  it('shows them after a longer pause as well', async () => {
    const editor = await openText('Hallo Jan.\n\nGroet,\nEls');
    putCursor(editor, 'Hallo Jan');
    await type(' {{x}}');
    await findMark(editor.document, rule, '{{x}}');
  });

  it('keeps marks on their words in a document that grows above them', async () => {
    const editor = await openText('Hallo Jan.\n\nUw {{pakket}} is er.\n\nGroet,\nEls');
    const { document } = editor;
    await findMark(document, rule, '{{pakket}}');
    putCursor(editor, 'Hallo');
    await type(' lieve\n\nbeste');
    await findMark(document, rule, '{{pakket}}');
  });
});
