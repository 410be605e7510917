import * as vscode from 'vscode';
import { blanksOf, type Blank } from '../../engine/blanks';
import type { Span } from '../../language/span';
import type { Checked, Checks } from '../checks';
import { toRange } from '../ranges';
import type { Reader } from '../reader';
import { touches } from '../typing';

const texts = {
  noMark: { nl: 'Geen markeringen in dit document.', en: 'No marks in this document.' },
  noBlank: { nl: 'Geen open plekken meer in dit antwoord.', en: 'No blanks left in this reply.' },
  noProposal: {
    nl: 'Hier staat geen voorstel tussen haken om te bevestigen.',
    en: 'There is no proposal in brackets here to confirm.',
  },
  toFill: {
    nl: 'Deze plek is niet te bevestigen: vul hem in.',
    en: 'This blank cannot be confirmed: fill it in.',
  },
};

/** What going somewhere needs of the rest. */
export interface GoNeeds {
  readonly checks: Checks;
  readonly reader: Reader;
}

/** Puts the cursor in the next mark, or the one before; after the last comes the first. Its hover tells why. */
export async function goToMark(
  { checks, reader }: GoNeeds,
  editor: vscode.TextEditor,
  way: 'next' | 'previous',
): Promise<void> {
  const checked = await checks.current(editor.document);
  const spans = checked ? [...checked.marks.map(({ span }) => span), ...checked.problems] : [];
  const starts = [...new Set(spans.map(({ start }) => start))].sort((a, b) => a - b);
  const cursor = editor.document.offsetAt(editor.selection.active);
  const start =
    way === 'next'
      ? (starts.find((one) => one > cursor) ?? starts[0])
      : (starts.findLast((one) => one < cursor) ?? starts.at(-1));
  if (start === undefined) return say(reader, texts.noMark);
  select(editor, { start, end: start });
  await vscode.commands.executeCommand('editor.action.showHover', { focus: hoverFocus(editor.document) });
}

/** With a screen reader the hover is read only when it has the focus; Escape leads back. */
function hoverFocus(document: vscode.TextDocument): string {
  const support = vscode.workspace.getConfiguration('editor', document).get<unknown>('accessibilitySupport');
  return support === 'on' ? 'autoFocusImmediately' : 'noAutoFocus';
}

/** Shows a mark of the checklist: the one of its rule that is nearest to where it stood. */
export async function showMark({ checks }: GoNeeds, uri: vscode.Uri, rule: string, start: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const checked = await checks.current(document);
  const spans = checked?.marks.flatMap(({ diagnostic, span }) => (diagnostic.ruleId === rule ? [span] : [])) ?? [];
  const [nearest] = spans.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  await vscode.window.showTextDocument(document, nearest && { selection: toRange(document, nearest) });
}

/** Selects the next blank or proposal, so that typing fills it in; after the last comes the first. */
export async function goToBlank({ checks, reader }: GoNeeds, editor: vscode.TextEditor): Promise<void> {
  const checked = await checks.current(editor.document);
  const blanks = checked ? placedBlanks(checked) : [];
  const cursor = editor.document.offsetAt(editor.selection.end);
  const isHere = !editor.selection.isEmpty;
  const next = blanks.find(({ span }) => span.start > cursor || (span.start === cursor && !isHere)) ?? blanks[0];
  if (!next) return say(reader, texts.noBlank);
  select(editor, next.span);
}

/** Takes the brackets of the proposals at the cursors away. */
export async function confirm({ checks, reader }: GoNeeds, editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const checked = await checks.current(document);
  const cursors = editor.selections.map((selection) => ({
    start: document.offsetAt(selection.start),
    end: document.offsetAt(selection.end),
  }));
  const here = (checked ? placedBlanks(checked) : []).filter(({ span }) => cursors.some((one) => touches(one, span)));
  const proposals = here.flatMap(({ span, proposal }) => (proposal === undefined ? [] : [{ span, proposal }]));
  if (proposals.length === 0) return say(reader, here.length > 0 ? texts.toFill : texts.noProposal);
  await editor.edit((edit) => {
    for (const { span, proposal } of proposals) edit.replace(toRange(document, span), proposal);
  });
}

interface PlacedBlank extends Blank {
  readonly span: Span;
}

/** In the order of the document. */
function placedBlanks({ document, draft }: Checked): PlacedBlank[] {
  if (!document.editable) return [];
  return blanksOf(draft)
    .map((blank) => ({ ...blank, span: document.toDocument(blank) }))
    .sort((a, b) => a.span.start - b.span.start);
}

function select(editor: vscode.TextEditor, span: Span): void {
  const range = toRange(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function say(reader: Reader, text: { nl: string; en: string }): void {
  vscode.window.setStatusBarMessage(reader.say(text), 4000);
}
