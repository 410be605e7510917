import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { closeAll, findMark, openDraft, openText, rangeOf } from './drafts';

async function completionsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  trigger?: string,
): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    trigger,
  );
  return items.filter(({ detail }) => /customer’s message|date of this reply/.test(detail ?? ''));
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

describe('completion', () => {
  afterEach(closeAll);

  it('offers the customer’s own words and computed moments in the reply', async () => {
    const { document } = await openDraft('START-HERE.reply.md');
    await findMark(document, 'no-vague-promise');
    const items = await completionsAt(document, rangeOf(document, 'We gaan').start);
    const labels = items.map(labelOf);
    for (const words of ['Marieke Postma', 'speaker', 'kabel', 'vandaag vóór 17.00 uur']) {
      ok(labels.includes(words), `${words} is not among: ${labels.join(' | ')}`);
    }
    equal(items.find((item) => labelOf(item) === 'speaker')?.detail, 'from the customer’s message');
  });

  it('keeps still in the front matter and in the customer’s message', async () => {
    const { document } = await openDraft('START-HERE.reply.md');
    await findMark(document, 'no-vague-promise');
    equal(await completionsAt(document, rangeOf(document, 'email').end), []);
    equal(await completionsAt(document, rangeOf(document, 'Ik heb al').start), []);
  });

  it('keeps still while ordinary words are typed', async () => {
    const editor = await openText('> Mijn speaker is stuk.\n> Groet, Kim Bos\n\nBeste Kim,\n\nW');
    const { document } = editor;
    const end = document.positionAt(document.getText().length);
    equal(await completionsAt(document, end, 'W'), []);
  });

  it('takes the place of a whole blank', async () => {
    const { document } = await openText('> Mijn speaker is stuk.\n> Groet, Kim Bos\n\nBeste [naam],\n\nTot zo.\n\nEls');
    await findMark(document, 'no-unfilled-placeholder');
    const [first] = await completionsAt(document, rangeOf(document, '[naam]').end);
    ok(first, 'nothing is offered');
    equal(labelOf(first), 'Kim Bos');
    const range = first.range instanceof vscode.Range ? first.range : first.range?.replacing;
    ok(range, 'no range');
    equal(document.getText(range), '[naam]');
  });
});
