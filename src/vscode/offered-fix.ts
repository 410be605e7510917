import * as vscode from 'vscode';
import type { Fix } from '../engine/fix';
import type { Span } from '../language/span';
import type { Checked, Checks, Mark } from './checks';
import { toRange } from './ranges';
import type { Reader } from './reader';
import { hasBlank, toSnippet } from './snippet';

const changed = {
  nl: 'De tekst is intussen veranderd. Open het lampje opnieuw voor de verbetering die nu past.',
  en: 'The text has changed since. Open the light bulb again for the fix that fits it now.',
};

/** Where fixes are asked for. */
export interface Place {
  readonly document: vscode.TextDocument;
  readonly checked: Checked;
  readonly reader: Reader;
  /** What VS Code has on the screen at the cursor. */
  readonly shown: readonly vscode.Diagnostic[];
}

/** The fix of a rule, whose edit is made when it is taken: from the text as it stands then. */
export class OfferedFix extends vscode.CodeAction {
  constructor(
    readonly place: Place,
    readonly mark: Mark,
    readonly fix: Fix,
  ) {
    super(place.reader.say(fix.title).replace(/\s*\n\s*/g, ' ⏎ '), vscode.CodeActionKind.QuickFix);
  }
}

/** Gives a fix that is taken its edit; none where it no longer fits, which the writer is told. */
export async function complete(action: OfferedFix, checks: Checks): Promise<vscode.CodeAction> {
  const { place } = action;
  const checked = await checks.current(place.document);
  const fix = checked && currentFix(checked, action);
  if (checked && fix) action.edit = editFor({ ...place, checked }, fix);
  else vscode.window.setStatusBarMessage(place.reader.say(changed), 6000);
  return action;
}

/** The same fix for the text as it stands: the very same one, or where the text has changed since, the one made anew. */
function currentFix(checked: Checked, { place, mark, fix }: OfferedFix): Fix | undefined {
  if (checked === place.checked) return fix;
  const titled = checked.marks
    .filter(({ diagnostic }) => diagnostic.ruleId === mark.diagnostic.ruleId)
    .flatMap(({ span, diagnostic }) => diagnostic.fixes.map((other) => ({ span, other })))
    .filter(({ other }) => other.kind === fix.kind && other.title.nl === fix.title.nl);
  const distance = (span: Span): number => Math.abs(span.start - mark.span.start);
  return titled.sort((a, b) => distance(a.span) - distance(b.span))[0]?.other;
}

/** The change that a fix makes, its blanks as tab stops. */
export function editFor(
  { document, checked }: Pick<Place, 'document' | 'checked'>,
  { kind, edits }: Fix,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const changes = edits.map((change) => {
    const range = toRange(document, checked.document.toDocument(change));
    if (kind !== 'snippet' || !hasBlank(change.newText)) return vscode.TextEdit.replace(range, change.newText);
    return vscode.SnippetTextEdit.replace(range, new vscode.SnippetString(toSnippet(change.newText)));
  });
  edit.set(document.uri, changes as vscode.TextEdit[]);
  return edit;
}
