import * as vscode from 'vscode';
import { ignoreEdit } from '../draft/reply-file';
import type { Diagnostic } from '../engine/diagnostic';
import { inFixOrder } from '../engine/fix-order';
import type { Checked, Checks, Mark } from './checks';
import type { Choices } from './choices';
import { commandIds } from './command-ids';
import { isDraft, replyLanguage } from './drafts';
import { fixAllAction, fixAllKind } from './fix-all-action';
import { templateFixFor } from './insert-template/fixes';
import { complete, OfferedFix, type Place } from './offered-fix';
import { toRange, toSpan } from './ranges';
import { fill, type Reader } from './reader';
import { touches } from './typing';

/** The rule whose marks are blanks. */
const blankRule = 'no-unfilled-placeholder';

const texts = {
  nextBlank: { nl: 'Naar de volgende open plek', en: 'Go to the next blank' },
  ignore: { nl: 'Hier negeren: “{words}”', en: 'Ignore here: “{words}”' },
  turnOff: { nl: 'Regel {rule} uitzetten', en: 'Turn off rule {rule}' },
  openAsReply: { nl: 'Openen als antwoord', en: 'Open as Reply' },
};

/** Offers the fixes of the marks at the cursor, made from the document's current text. */
export function createQuickFixes(
  checks: Checks,
  choices: Choices,
  reader: Reader,
): vscode.CodeActionProvider<vscode.CodeAction> {
  return {
    resolveCodeAction: (action) => (action instanceof OfferedFix ? complete(action, checks) : action),
    async provideCodeActions(document, range, { diagnostics, only }) {
      if (!isDraft(document, choices)) return [];
      const checked = await checks.current(document);
      if (!checked) return [];
      const place: Place = { document, checked, reader, shown: diagnostics };
      if (only && vscode.CodeActionKind.Source.contains(only))
        return only.contains(fixAllKind) ? fixAllAction(place) : [];
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
  const fixes = unique(inFixOrder(marks, ({ diagnostic }) => diagnostic).flatMap((mark) => fixesOf(place, mark)));
  const preferred = fixes.find(({ fix }) => fix.kind !== 'snippet');
  if (preferred) preferred.isPreferred = true;
  const blanks = toNextBlank(place, marks);
  return [
    ...fixes,
    ...marks.flatMap((mark) => withTemplate(place, mark)),
    ...blanks,
    ...marks.map((mark) => ignoreHere(place, mark)),
    ...marks.map((mark) => turnOff(place, mark)),
  ];
}

/** Two rules may offer the same sentence for the same words: it is offered once. */
function unique(fixes: readonly OfferedFix[]): OfferedFix[] {
  const nameOf = ({ title, fix }: OfferedFix): string => `${title} ${JSON.stringify(fix.edits)}`;
  return [...new Map([...fixes].reverse().map((action) => [nameOf(action), action])).values()].reverse();
}

function fixesOf(place: Place, mark: Mark): OfferedFix[] {
  return mark.diagnostic.fixes.map((fix) => aboutMark(place, mark, new OfferedFix(place, mark, fix)));
}

function actionFor(place: Place, mark: Mark, title: string): vscode.CodeAction {
  return aboutMark(place, mark, new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix));
}

function aboutMark<Action extends vscode.CodeAction>(
  { document, shown }: Place,
  { diagnostic, span }: Mark,
  action: Action,
): Action {
  const range = toRange(document, span);
  action.diagnostics = shown.filter((one) => ruleOf(one) === diagnostic.ruleId && one.range.isEqual(range));
  return action;
}

function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** From one blank to the next, as long as there is another. */
function toNextBlank(place: Place, marks: readonly Mark[]): vscode.CodeAction[] {
  const isBlank = ({ diagnostic }: Mark): boolean => diagnostic.ruleId === blankRule;
  const mark = marks.find(isBlank);
  if (!mark || place.checked.marks.filter(isBlank).length < 2) return [];
  const action = actionFor(place, mark, place.reader.say(texts.nextBlank));
  action.command = { command: commandIds.nextBlank, title: action.title };
  return [action];
}

/** Some marks are mended by beginning with a template. */
function withTemplate(place: Place, mark: Mark): vscode.CodeAction[] {
  const found = templateFixFor(mark.diagnostic.ruleId, place.checked);
  if (!found) return [];
  const action = actionFor(place, mark, place.reader.say(found.title));
  action.command = { command: commandIds.insertTemplate, title: action.title, arguments: [found.asked] };
  return [action];
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
