import * as vscode from 'vscode';
import type { Checked } from './checks';
import { themes } from './golden-rules';
import { viewId } from './golden-rules-view';
import { fill, type Reader } from './reader';
import { countSeverities, scoreOf, type Score } from './score';

const texts = {
  score: { nl: '{clear} van {of}', en: '{clear} of {of}' },
  one: { nl: '1 markering', en: '1 mark' },
  many: { nl: '{count} markeringen', en: '{count} marks' },
  none: { nl: 'geen markeringen', en: 'no marks' },
  intro: {
    nl: 'Gouden regels en thema’s zonder markering. Klik voor de lijst.',
    en: 'Golden rules and themes without a mark. Click for the list.',
  },
};

/** The score of the draft that is being looked at. */
export interface StatusBar extends vscode.Disposable {
  /** Shows a check, or nothing when there is no draft. */
  show(checked: Checked | undefined): void;
}

/** Makes the item; a click opens the checklist that explains it. */
export function createStatusBar(reader: Reader): StatusBar {
  const item = vscode.window.createStatusBarItem('goldenReply.score', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Golden Reply';
  item.command = `${viewId}.focus`;
  return {
    show(checked) {
      if (!checked) return item.hide();
      const diagnostics = checked.marks.map(({ diagnostic }) => diagnostic);
      const score = scoreOf(checked.draft, checked.rules, diagnostics);
      item.text = `$(${iconOf(checked)}) ${scoreText(score, reader)}`;
      item.tooltip = overview(score, diagnostics.length, reader);
      item.accessibilityInformation = {
        label: `Golden Reply: ${scoreText(score, reader)}, ${marksText(diagnostics.length, reader)}`,
      };
      item.show();
    },
    dispose: () => item.dispose(),
  };
}

function scoreText({ clear, of }: Score, reader: Reader): string {
  return reader.say(fill(texts.score, { clear, of }));
}

function marksText(count: number, reader: Reader): string {
  if (count === 0) return reader.say(texts.none);
  return reader.say(count === 1 ? texts.one : fill(texts.many, { count }));
}

function iconOf({ marks, problems }: Checked): string {
  const counts = countSeverities([...marks.map(({ diagnostic }) => diagnostic), ...problems]);
  if (counts.error > 0) return 'error';
  if (counts.warning > 0) return 'warning';
  return counts.information + counts.hint > 0 ? 'info' : 'pass';
}

function overview(score: Score, count: number, reader: Reader): vscode.MarkdownString {
  const rows = [...score.groups].map(([group, marks]) => {
    const name = reader.say(themes[group].name);
    return marks === 0 ? `$(pass) ${name}` : `$(circle-outline) ${name}: ${marksText(marks, reader)}`;
  });
  const text = [`**Golden Reply**: ${marksText(count, reader)}`, reader.say(texts.intro), rows.join('  \n')].join(
    '\n\n',
  );
  return new vscode.MarkdownString(text, true);
}
