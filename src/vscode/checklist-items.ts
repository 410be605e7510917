import * as vscode from 'vscode';
import type { DocumentProblem } from '../draft/document';
import type { Severity } from '../engine/settings';
import type { Checked, Mark } from './checks';
import type { Line } from './checklist';
import { commandIds } from './command-ids';
import { themes } from './golden-rules';
import { toRange } from './ranges';
import { fill, type Reader } from './reader';
import { countSeverities } from './score';

/** A row of the tree: a golden rule or theme, a mark, the line for faults of the document itself, or such a fault. */
export type Row =
  | { readonly kind: 'line'; readonly line: Line<Mark> }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'document' }
  | { readonly kind: 'problem'; readonly problem: DocumentProblem };

const texts = {
  one: { nl: '1 markering', en: '1 mark' },
  many: { nl: '{count} markeringen', en: '{count} marks' },
  clear: { nl: 'in orde', en: 'clear' },
  channel: { nl: 'geldt niet op dit kanaal', en: 'does not apply on this channel' },
  language: { nl: 'geldt niet in deze taal', en: 'does not apply in this language' },
  off: { nl: 'uitgezet', en: 'turned off' },
  document: { nl: 'Het document zelf', en: 'The document itself' },
};

/** The draft that the checklist shows. */
export interface Shown {
  readonly document: vscode.TextDocument;
  readonly checked: Checked;
}

/** A row as VS Code shows it, with what a screen reader says of it. */
export function itemOf(shown: Shown, row: Row, reader: Reader): vscode.TreeItem {
  switch (row.kind) {
    case 'line':
      return lineItem(row.line, reader);
    case 'mark':
      return markItem(shown, row.mark, reader);
    case 'document':
      return parentItem('document', reader.say(texts.document), shown.checked.problems, reader);
    case 'problem':
      return problemItem(shown, row.problem, reader);
  }
}

function lineItem({ group, state, items }: Line<Mark>, reader: Reader): vscode.TreeItem {
  const [name, why] = [shortName(reader.say(themes[group].name)), reader.say(themes[group].why)];
  if (state === 'marks') {
    const found = items.map(({ diagnostic }) => diagnostic);
    return Object.assign(parentItem(group, name, found, reader), { tooltip: why });
  }
  const item = new vscode.TreeItem(name);
  const said = reader.say(texts[state]);
  return Object.assign(item, {
    ...{ id: group, description: said, tooltip: why },
    iconPath: state === 'clear' ? icon('pass', 'testing.iconPassed') : icon('circle-slash', 'disabledForeground'),
    accessibilityInformation: { label: `${name}: ${said}. ${why}` },
  });
}

/** "Golden rule 2: keep your promise" under the heading "Golden rules" is "2. Keep your promise". */
function shortName(name: string): string {
  return name.replace(
    /^\p{L}+ \p{L}+ (\d): (.)/u,
    (_, number: string, first: string) => `${number}. ${first.toUpperCase()}`,
  );
}

function parentItem(
  id: string,
  name: string,
  found: readonly { readonly severity: Severity }[],
  reader: Reader,
): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  const count = found.length;
  const said = reader.say(count === 1 ? texts.one : fill(texts.many, { count }));
  const counts = countSeverities(found);
  const worst = (['error', 'warning', 'information', 'hint'] as const).find((severity) => counts[severity] > 0);
  return Object.assign(item, {
    // A name of its own for each state: what was closed without marks opens with them.
    ...{ id: `${id} marks`, description: said, iconPath: severityIcon(worst ?? 'hint') },
    accessibilityInformation: { label: `${name}: ${said}` },
  });
}

function markItem({ document, checked }: Shown, { diagnostic, span }: Mark, reader: Reader): vscode.TreeItem {
  const words = checked.draft.text(diagnostic.in)?.value.slice(diagnostic.start, diagnostic.end) ?? '';
  const message = reader.say(diagnostic.message);
  const item = new vscode.TreeItem(words.replace(/\s+/g, ' ').trim() || diagnostic.ruleId);
  return Object.assign(item, {
    ...{ description: diagnostic.ruleId, tooltip: message, contextValue: 'mark' },
    iconPath: severityIcon(diagnostic.severity),
    command: {
      ...{ command: commandIds.showMark, title: message },
      arguments: [document.uri, diagnostic.ruleId, span.start],
    },
    accessibilityInformation: { label: message },
  });
}

function problemItem({ document }: Shown, problem: DocumentProblem, reader: Reader): vscode.TreeItem {
  const message = reader.say(problem.message);
  const selection = toRange(document, problem);
  return Object.assign(new vscode.TreeItem(message), {
    ...{ description: problem.code, tooltip: message, iconPath: severityIcon(problem.severity) },
    command: { command: 'vscode.open', title: message, arguments: [document.uri, { selection }] },
  });
}

function severityIcon(severity: Severity): vscode.ThemeIcon {
  if (severity === 'error') return icon('error', 'problemsErrorIcon.foreground');
  if (severity === 'warning') return icon('warning', 'problemsWarningIcon.foreground');
  return icon('info', 'problemsInfoIcon.foreground');
}

function icon(name: string, colour: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name, new vscode.ThemeColor(colour));
}
