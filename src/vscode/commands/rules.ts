import * as vscode from 'vscode';
import type { Row } from '../checklist-items';
import type { Checks } from '../checks';
import { themes } from '../golden-rules';
import { openPage } from '../pages';
import { fill, type Reader } from '../reader';
import { touches } from '../typing';
import { rules } from '../../rules/index';

const texts = {
  choose: { nl: 'Welke regel wilt u uitgelegd zien?', en: 'Which rule shall be explained?' },
  off: { nl: 'De regel {rule} staat uit.', en: 'The rule {rule} is off.' },
  undo: { nl: 'Ongedaan maken', en: 'Undo' },
};

/** Opens the page of a rule: the one named, by its id or by its mark in the checklist, else the one at the cursor, else the one that the writer chooses. */
export async function explainRule(checks: Checks, reader: Reader, asked: unknown): Promise<void> {
  const named = isMarkRow(asked) ? asked.mark.diagnostic.ruleId : asked;
  if (typeof named === 'string' && rules.some(({ id }) => id === named)) return openPage(named);
  const here = await rulesAtCursor(checks);
  const [only] = here;
  if (only !== undefined && here.length === 1) return openPage(only);
  const items = rules.map(({ id, group }) => ({ label: id, description: reader.say(themes[group].name) }));
  const first = items.filter(({ label }) => here.includes(label));
  const rest = items.filter((item) => !first.includes(item));
  const chosen = await vscode.window.showQuickPick([...first, ...rest], {
    placeHolder: reader.say(texts.choose),
    matchOnDescription: true,
  });
  if (chosen) await openPage(chosen.label);
}

/** The checklist hands over its own row. */
function isMarkRow(value: unknown): value is Extract<Row, { kind: 'mark' }> {
  return typeof value === 'object' && value !== null && (value as Partial<Row>).kind === 'mark';
}

async function rulesAtCursor(checks: Checks): Promise<string[]> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return [];
  const offset = editor.document.offsetAt(editor.selection.active);
  const checked = await checks.current(editor.document);
  const marks = checked?.marks.filter(({ span }) => touches(span, { start: offset, end: offset })) ?? [];
  return [...new Set(marks.map(({ diagnostic }) => diagnostic.ruleId))];
}

/** Turns a rule off for this person; in the workspace only where the workspace itself speaks of the rule. */
export async function turnOff(reader: Reader, rule: string, uri: vscode.Uri): Promise<void> {
  const before = await setRule(rule, uri, 'off');
  const undo = reader.say(texts.undo);
  const said = vscode.window.showInformationMessage(reader.say(fill(texts.off, { rule })), undo);
  void said.then((answer) => (answer === undo ? setRule(rule, uri, before) : undefined));
}

type Entries = Record<string, string>;

/** Writes one entry, or takes it out; gives what stood there. */
async function setRule(rule: string, uri: vscode.Uri, severity: string | undefined): Promise<string | undefined> {
  const configuration = vscode.workspace.getConfiguration('goldenReply', uri);
  const { globalValue, workspaceValue, workspaceFolderValue } = configuration.inspect<Entries>('rules') ?? {};
  const [value, target] = workspaceFolderValue?.[rule]
    ? [workspaceFolderValue, vscode.ConfigurationTarget.WorkspaceFolder]
    : workspaceValue?.[rule]
      ? [workspaceValue, vscode.ConfigurationTarget.Workspace]
      : [globalValue, vscode.ConfigurationTarget.Global];
  const { [rule]: before, ...others } = value ?? {};
  await configuration.update('rules', severity === undefined ? others : { ...others, [rule]: severity }, target);
  return before;
}
