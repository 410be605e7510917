import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { closeAll, findMark, marksOf, openDraft, openText, quickFixes, rangeOf, takeFix } from './drafts';

describe('marks and quick fixes', () => {
  afterEach(closeAll);

  it('marks the blank in the sample draft, on its words, with the page of its rule', async () => {
    const { document } = await openDraft('START-HERE.reply.md');
    const mark = await findMark(document, 'no-unfilled-placeholder');
    equal(document.getText(mark.range), '{{medewerker}}');
    equal(mark.source, 'Golden Reply');
    equal(mark.severity, vscode.DiagnosticSeverity.Error);
    equal(String((mark.code as { target: vscode.Uri }).target), 'golden-reply:/rules/no-unfilled-placeholder.md');
  });

  it('marks an untitled draft and offers "Ignore here" and "Turn off rule" last', async () => {
    const { document } = await openText('Beste Jan,\n\nHet pakket ligt {{plaats}} klaar.\n\nGroet,\nEls');
    const mark = await findMark(document, 'no-unfilled-placeholder');
    const titles = (await quickFixes(document, mark.range)).map(({ title }) => title);
    equal(titles.slice(-2), ['Ignore here: “{{plaats}}”', 'Turn off rule no-unfilled-placeholder']);
  });

  it('takes the mark away with "Ignore here", and undo brings it back', async () => {
    const { document } = await openText('Beste Jan,\n\nHet pakket ligt {{plaats}} klaar.\n\nGroet,\nEls');
    await findMark(document, 'no-unfilled-placeholder');
    await takeFix(document, rangeOf(document, '{{plaats}}'), /^Ignore here/);
    await marksOf(document, (marks) => marks.length === 0);
    ok(document.getText().includes('ignore:'), document.getText());
    await vscode.commands.executeCommand('undo');
    await findMark(document, 'no-unfilled-placeholder');
  });

  it('keeps its places with \\r\\n, emoji and accents', async () => {
    const { document } = await openText(
      'Beste Zoë,\r\n\r\nFijn! 🎉🎉 Cafe\u0301 {{naam}} is open.\r\n\r\nGroet,\r\nEls',
    );
    equal(document.eol, vscode.EndOfLine.CRLF);
    await findMark(document, 'no-unfilled-placeholder', '{{naam}}');
    await takeFix(document, rangeOf(document, '{{naam}}'), /^Ignore here/);
    await marksOf(document, (marks) => marks.length === 0);
    ok(!/[^\r]\n/.test(document.getText()), 'a line break changed');
  });

  it('has a place for a fault of the document itself', async () => {
    const { document } = await openText('---\nchannel: telegram\n---\n\nBeste Jan,\n\nTot zo.\n\nEls');
    await findMark(document, 'unknown-channel', 'telegram');
  });
});
