import * as vscode from 'vscode';
import { equal, match, ok } from './assert';
import { closeAll, findMark, marksOf, openDraft, openText, quickFixes, rangeOf, ruleOf, takeFix } from './drafts';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('goldenReply');

describe('fixes', () => {
  afterEach(async () => {
    await closeAll();
    await setReplyAddress(undefined);
  });

  it('writes the better sentence in the customer’s words, and undo takes it back', async () => {
    const { document } = await openDraft('START-HERE.reply.md');
    const mark = await findMark(document, 'prefer-specific-empathy', 'Dat is vervelend');
    const before = document.getText();
    const [first] = await quickFixes(document, mark.range);
    equal(first?.title, 'Dat uw speaker niet oplaadt, daar zou ik ook van balen.');
    equal(first?.isPreferred, true);
    await takeFix(document, mark.range, /^Dat uw speaker niet oplaadt, daar zou ik ook van balen\.$/);
    ok(document.getText().includes('\n\nDat uw speaker niet oplaadt, daar zou ik ook van balen. We gaan'));
    await marksOf(document, (marks) => marks.length > 0 && marks.every((one) => ruleOf(one) !== ruleOf(mark)));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
    await findMark(document, 'prefer-specific-empathy', 'Dat is vervelend');
  });

  it('points at the customer’s words that a mark rests on', async () => {
    const { document } = await openDraft('START-HERE.reply.md');
    const mark = await findMark(document, 'prefer-specific-empathy');
    const evidence = mark.relatedInformation?.map(({ location }) => document.getText(location.range)) ?? [];
    ok(evidence.includes('Mijn speaker laadt niet op'), evidence.join(' | '));
    equal(mark.relatedInformation?.[0]?.location.uri.toString(), document.uri.toString());
  });

  it('makes a tab stop of each blank, and keeps its brackets', async () => {
    const editor = await openDraft('START-HERE.reply.md');
    const { document } = editor;
    const mark = await findMark(document, 'no-vague-promise', 'zo spoedig mogelijk');
    await takeFix(document, mark.range, /^\[vandaag vóór 17\.00 uur\]$/);
    match(document.getText(), /We gaan er \[vandaag vóór 17\.00 uur\] mee aan de slag\./);
    equal(document.getText(editor.selection), '[vandaag vóór 17.00 uur]');
    await findMark(document, 'no-unfilled-placeholder', '[vandaag vóór 17.00 uur]');
    await marksOf(document, (marks) => marks.every((one) => ruleOf(one) !== 'no-vague-promise'));
  });

  it('fixes all that is safe, and nothing else', async () => {
    await setReplyAddress('help@klankwinkel.example');
    const { document } = await openDraft('speaker-no-reply.reply.md');
    await findMark(document, 'no-no-reply-address', 'no-reply@klankwinkel.example');
    const [action] = await quickFixes(document, rangeOf(document, document.getText()), fixAll);
    ok(action?.edit, 'nothing to fix');
    await vscode.workspace.applyEdit(action.edit);
    match(document.getText(), /^from: Klantenservice Klankwinkel <help@klankwinkel\.example>$/m);
    ok(document.getText().includes('Wat vervelend om te horen'), 'more was changed than is safe');
  });

  it('fixes from the text as it stands, not from the text that was marked', async () => {
    const editor = await openText('Beste Jan,\n\nGeen probleem, je fiets staat klaar.\n\nGroet,\nEls');
    const { document } = editor;
    await findMark(document, 'prefer-positive-framing');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Hallo!\n\n'));
    await takeFix(document, rangeOf(document, 'Geen probleem'), /^Natuurlijk/);
    ok(document.getText().includes('\n\nNatuurlijk, je fiets staat klaar.\n\n'), document.getText());
  });

  it('leaves nothing safe behind, also where one fix makes room for another', async () => {
    await setReplyAddress('help@klankwinkel.example');
    const front = '---\nchannel: email\nfrom: no-reply@winkel.example\nreply-to: noreply@winkel.example\n---\n\n';
    const { document } = await openText(`${front}Beste Jan,\n\nU vindt ons op no-reply@winkel.example.\n\nGroet,\nEls`);
    await findMark(document, 'no-no-reply-address');
    const [action] = await quickFixes(document, rangeOf(document, document.getText()), fixAll);
    ok(action?.edit, 'nothing to fix');
    await vscode.workspace.applyEdit(action.edit);
    equal(await quickFixes(document, rangeOf(document, document.getText()), fixAll), []);
    match(document.getText(), /^from: help@klankwinkel\.example\nreply-to: help@klankwinkel\.example$/m);
  });

  it('prefers one fix, and offers the larger of two that overlap first', async () => {
    const { document } = await openDraft('START-HERE.reply.md');
    const mark = await findMark(document, 'prefer-specific-empathy');
    const fixes = await quickFixes(document, mark.range);
    equal(fixes.filter(({ isPreferred }) => isPreferred === true).length, 1);
  });

  it('explains in the hover, with the sentence before and after', async () => {
    const { document } = await openDraft('START-HERE.reply.md');
    const mark = await findMark(document, 'prefer-specific-empathy');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      mark.range.start,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
      .join('\n');
    match(text, /Golden rule 6: be sincerely involved/);
    match(text, /\*Now:\* Dat\s?(?:&nbsp;)?\s?is/);
    match(text, /\*Better:\* Dat/);
    match(text, /\*The customer writes:\* “[^”]*speaker[^”]*”/);
    match(text, /command:goldenReply\.explainRule/);
  });

  it('shows nothing at all in an excellent reply', async () => {
    const { document } = await openDraft('excellent.reply.md');
    await vscode.commands.executeCommand('goldenReply.checkDocument');
    equal(vscode.languages.getDiagnostics(document.uri), []);
    equal(await quickFixes(document, rangeOf(document, 'balen')), []);
  });
});

async function setReplyAddress(address: string | undefined): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('goldenReply');
  if (configuration.get('replyAddress') === (address ?? '')) return;
  await configuration.update('replyAddress', address, vscode.ConfigurationTarget.Global);
}
