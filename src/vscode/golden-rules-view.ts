import * as vscode from 'vscode';
import type { Checked } from './checks';
import { checklistOf } from './checklist';
import { itemOf, type Row, type Shown } from './checklist-items';
import { fill, type Reader } from './reader';
import { scoreOf } from './score';

/** The id of the view in package.json. */
export const viewId = 'goldenReply.goldenRules';

const texts = {
  title: { nl: 'Gouden regels', en: 'Golden rules' },
  score: {
    nl: '{clear} van de {of} gouden regels en thema’s die voor dit antwoord gelden, zijn in orde.',
    en: '{clear} of the {of} golden rules and themes that apply to this reply are clear.',
  },
};

/** The golden rules as a checklist of the draft in front of the writer. */
export interface GoldenRulesView extends vscode.Disposable {
  /** Shows what a check found, or nothing when there is no draft: then the view says how to begin. */
  show(document: vscode.TextDocument | undefined, checked: Checked | undefined): void;
}

/** Makes the view. */
export function createGoldenRulesView(reader: Reader): GoldenRulesView {
  const changed = new vscode.EventEmitter<undefined>();
  let shown: Shown | undefined;
  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => (shown ? rowsBelow(shown.checked, row) : []),
    getTreeItem: (row) => (shown ? itemOf(shown, row, reader) : new vscode.TreeItem('')),
  };
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
  return {
    show(document, checked) {
      shown = document && checked ? { document, checked } : undefined;
      view.title = reader.say(texts.title);
      view.message = checked ? scoreText(checked, reader) : '';
      changed.fire(undefined);
    },
    dispose: () => vscode.Disposable.from(view, changed).dispose(),
  };
}

function scoreText({ draft, rules, marks }: Checked, reader: Reader): string {
  const { clear, of } = scoreOf(
    draft,
    rules,
    marks.map(({ diagnostic }) => diagnostic),
  );
  return reader.say(fill(texts.score, { clear, of }));
}

function rowsBelow({ draft, rules, marks, problems }: Checked, row: Row | undefined): Row[] {
  if (row?.kind === 'line') return row.line.items.map((mark) => ({ kind: 'mark', mark }));
  if (row?.kind === 'document') return problems.map((problem) => ({ kind: 'problem', problem }));
  if (row) return [];
  const inOrder = [...marks].sort((a, b) => a.span.start - b.span.start);
  const lines = checklistOf(draft, rules, inOrder, ({ diagnostic }) => diagnostic);
  const rows: Row[] = lines.map((line) => ({ kind: 'line', line }));
  return problems.length > 0 ? [{ kind: 'document' }, ...rows] : rows;
}
