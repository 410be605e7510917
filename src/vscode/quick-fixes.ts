import * as vscode from 'vscode';
import { ignoreEdit } from '../draft/reply-file';
import type { Diagnostic } from '../engine/diagnostic';
import type { Fix } from '../engine/fix';
import { overlaps } from '../language/span';
import type { Checked, Checks, Mark } from './checks';
import type { Choices } from './choices';
import { commandIds } from './command-ids';
import { isDraft, replyLanguage } from './drafts';
import { toRange, toSpan } from './ranges';
import { fill, type Reader } from './reader';
import { hasBlank, toSnippet } from './snippet';
import { touches } from './typing';

/** Safe fixes of the whole document, for "Fix All" and for fixing on save. */
export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('goldenReply');

const texts = {
  ignore: { nl: 'Hier negeren: “{words}”', en: 'Ignore here: “{words}”' },
  turnOff: { nl: 'Regel {rule} uitzetten', en: 'Turn off rule {rule}' },
  openAsReply: { nl: 'Openen als antwoord', en: 'Open as Reply' },
  fixAll: { nl: 'Alles verbeteren wat zeker is (Golden Reply)', en: 'Fix everything that is certain (Golden Reply)' },
};

interface Place {
  readonly document: vscode.TextDocument;
  readonly checked: Checked;
  readonly reader: Reader;
  /** What VS Code has on the screen at the cursor. */
  readonly shown: readonly vscode.Diagnostic[];
}

/** Offers the fixes of the marks at the cursor, made from the document's current text. */
export function createQuickFixes(checks: Checks, choices: Choices, reader: Reader): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, range, { diagnostics, only }) {
      if (!isDraft(document, choices)) return [];
      const checked = await checks.current(document);
      if (!checked) return [];
      const place: Place = { document, checked, reader, shown: diagnostics };
      if (only && vscode.CodeActionKind.Source.contains(only)) return only.contains(fixAllKind) ? fixAll(place) : [];
      const at = toSpan(document, range);
      return actionsFor(
        place,
        checked.marks.filter(({ span }) => touches(span, at)),
      );
    },
  };
}

function actionsFor(place: Place, marks: readonly Mark[]): vscode.CodeAction[] {
  if (!place.checked.document.editable) return marks.slice(0, 1).map((mark) => openAsReply(place, mark));
  return [
    ...marks.flatMap((mark) => fixesOf(place, mark)),
    ...marks.map((mark) => ignoreHere(place, mark)),
    ...marks.map((mark) => turnOff(place, mark)),
  ];
}

function fixesOf(place: Place, mark: Mark): vscode.CodeAction[] {
  const preferred = mark.diagnostic.fixes.find(({ kind }) => kind !== 'snippet');
  return mark.diagnostic.fixes.map((fix) => {
    const action = actionFor(place, mark, place.reader.say(fix.title).replace(/\s*\n\s*/g, ' ⏎ '));
    action.edit = editFor(place, [fix]);
    action.isPreferred = fix === preferred;
    return action;
  });
}

function actionFor({ document, shown }: Place, { diagnostic, span }: Mark, title: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const range = toRange(document, span);
  action.diagnostics = shown.filter((one) => ruleOf(one) === diagnostic.ruleId && one.range.isEqual(range));
  return action;
}

function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

function editFor({ document, checked }: Place, fixes: readonly Fix[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const changes = fixes.flatMap(({ kind, edits }) =>
    edits.map((change) => {
      const range = toRange(document, checked.document.toDocument(change));
      if (kind !== 'snippet' || !hasBlank(change.newText)) return vscode.TextEdit.replace(range, change.newText);
      return vscode.SnippetTextEdit.replace(range, new vscode.SnippetString(toSnippet(change.newText)));
    }),
  );
  edit.set(document.uri, changes as vscode.TextEdit[]);
  return edit;
}

function fixAll(place: Place): vscode.CodeAction[] {
  const fixes: Fix[] = [];
  for (const { diagnostic } of place.checked.marks) {
    const fix = diagnostic.fixes.find(({ kind }) => kind === 'safe');
    if (fix && !fixes.some((other) => collide(fix, other))) fixes.push(fix);
  }
  if (fixes.length === 0 || !place.checked.document.editable) return [];
  const action = new vscode.CodeAction(place.reader.say(texts.fixAll), fixAllKind);
  action.edit = editFor(place, fixes);
  return [action];
}

function collide(a: Fix, b: Fix): boolean {
  return a.edits.some((one) => b.edits.some((other) => one.in === other.in && overlaps(one, other)));
}

function ignoreHere(place: Place, mark: Mark): vscode.CodeAction {
  const { document, checked, reader } = place;
  const ignored = { rule: mark.diagnostic.ruleId, text: wordsOf(checked, mark.diagnostic) };
  const action = actionFor(place, mark, reader.say(fill(texts.ignore, { words: shorten(ignored.text) })));
  if (document.languageId !== replyLanguage) {
    action.command = { command: commandIds.ignoreHere, title: action.title, arguments: [document.uri, ignored] };
    return action;
  }
  const { newText, ...span } = ignoreEdit(document.getText(), ignored);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, toRange(document, span), newText);
  return action;
}

function wordsOf({ draft }: Checked, at: Diagnostic): string {
  return draft.text(at.in)?.value.slice(at.start, at.end) ?? '';
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function turnOff(place: Place, mark: Mark): vscode.CodeAction {
  const rule = mark.diagnostic.ruleId;
  const action = actionFor(place, mark, place.reader.say(fill(texts.turnOff, { rule })));
  action.command = { command: commandIds.turnOff, title: action.title, arguments: [rule, place.document.uri] };
  return action;
}

function openAsReply(place: Place, mark: Mark): vscode.CodeAction {
  const action = actionFor(place, mark, place.reader.say(texts.openAsReply));
  action.command = { command: commandIds.openAsReply, title: action.title, arguments: [place.document.uri] };
  action.isPreferred = true;
  return action;
}
