import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert';
import { closeAll, findMark, marksNow, marksOf, openDraft, openText, quickFixes, rangeOf, takeFix } from './drafts';

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`goldenReply.${command}`, ...args);
const blanks =
  'Beste Jan,\n\nUw pakket komt [morgen vóór 12.00 uur] aan in [plaats].\n\nMet vriendelijke groet,\n{{naam}}';

describe('going through marks and blanks', () => {
  afterEach(closeAll);

  it('goes to the next mark and the one before, and around', async () => {
    const editor = await openDraft('START-HERE.reply.md');
    const { document } = editor;
    await findMark(document, 'no-unfilled-placeholder');
    const starts = [...new Set(marksNow(document).map(({ range }) => document.offsetAt(range.start)))].sort(
      (a, b) => a - b,
    );
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen: number[] = [];
    for (let step = 0; step <= starts.length; step++) {
      await run('nextMark');
      seen.push(document.offsetAt(editor.selection.active));
    }
    equal(seen, [...starts, starts[0]]);
    await run('previousMark');
    equal(document.offsetAt(editor.selection.active), starts.at(-1));
  });

  it('stays where it is in a document without marks', async () => {
    const editor = await openDraft('excellent.reply.md');
    editor.selection = new vscode.Selection(3, 2, 3, 2);
    await run('nextMark');
    await run('nextBlank');
    equal(editor.selection.active, new vscode.Position(3, 2));
  });

  it('selects one blank after the other', async () => {
    const editor = await openText(blanks);
    const seen: string[] = [];
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (let step = 0; step < 4; step++) {
      await run('nextBlank');
      seen.push(editor.document.getText(editor.selection));
    }
    equal(seen, ['[morgen vóór 12.00 uur]', '[plaats]', '{{naam}}', '[morgen vóór 12.00 uur]']);
  });

  it('confirms the proposal under the cursor, and only that', async () => {
    const editor = await openText(blanks);
    const { document } = editor;
    const inside = rangeOf(document, '12.00').start;
    editor.selection = new vscode.Selection(inside, inside);
    await run('confirm');
    match(document.getText(), /komt morgen vóór 12\.00 uur aan in \[plaats\]/);
    const other = rangeOf(document, 'naam').start;
    editor.selection = new vscode.Selection(other, other);
    const before = document.getText();
    await run('confirm');
    equal(document.getText(), before);
  });

  it('offers Confirm and the way to the next blank as fixes', async () => {
    const editor = await openText(blanks);
    const { document } = editor;
    const mark = await findMark(document, 'no-unfilled-placeholder', '[morgen vóór 12.00 uur]');
    const titles = (await quickFixes(document, mark.range)).map(({ title }) => title);
    equal(titles.slice(0, 2), ['Confirm: morgen vóór 12.00 uur', 'Go to the next blank']);
    editor.selection = new vscode.Selection(mark.range.start, mark.range.end);
    await takeFix(document, mark.range, /^Go to the next blank$/);
    equal(document.getText(editor.selection), '[plaats]');
    await takeFix(document, mark.range, /^Confirm/);
    await marksOf(document, (marks) => marks.every(({ range }) => !document.getText(range).startsWith('[morgen')));
  });

  it('shows the mark that is chosen in the checklist', async () => {
    const { document } = await openDraft('START-HERE.reply.md');
    const mark = await findMark(document, 'no-vague-promise');
    await vscode.commands.executeCommand('goldenReply.goldenRules.focus');
    await run('showMark', document.uri, 'no-vague-promise', document.offsetAt(mark.range.start));
    const editor = await eventually(() => vscode.window.activeTextEditor, 'the draft');
    ok(editor.selection.isEqual(mark.range), document.getText(editor.selection));
  });
});

describe('recent replies', () => {
  afterEach(closeAll);
  before(() => run('forgetRecentReplies'));
  after(() => run('forgetRecentReplies'));

  const closing = 'Heeft u nog vragen? Dan horen wij het graag.';
  const reply = (about: string): string => `Beste Jan,\n\n${about} ${closing}\n\nMet vriendelijke groet,\nEls`;
  const copy = async (about: string): Promise<void> => {
    await openText(reply(about));
    await run('copyReply');
    await closeAll();
  };

  it('marks a closing that stands in three of the last ten, until they are forgotten', async () => {
    await copy('De bon is geprint.');
    await copy('De pas ligt klaar.');
    const second = await openText(reply('De meter is vervangen.'));
    await run('checkDocument');
    equal(
      marksNow(second.document).filter(({ code }) => JSON.stringify(code).includes('no-repeated-phrase')),
      [],
    );
    await run('copyReply');
    await closeAll();
    const { document } = await openText(reply('De sleutel is verstuurd.'));
    await findMark(document, 'no-repeated-phrase', closing.slice(0, -1));
    await run('forgetRecentReplies');
    await marksOf(document, (marks) => marks.every(({ code }) => !JSON.stringify(code).includes('no-repeated-phrase')));
  });
});
