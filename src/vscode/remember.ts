import * as vscode from 'vscode';
import type { Checks } from './checks';
import type { Choices } from './choices';
import { isDraft } from './drafts';
import type { Live } from './live';
import type { RecentReplies } from './recent-replies';
import type { Screen } from './screen';

/** Remembers replies as their files are opened and saved; an unsaved one counts when it is copied. */
export function rememberReplies(
  { checks, choices, recent }: { checks: Checks; choices: Choices; recent: RecentReplies },
  live: Live,
  screen: Screen,
): vscode.Disposable {
  return vscode.Disposable.from(
    live.onDidShow((document) => {
      const checked = screen.shown(document);
      if (checked && !document.isUntitled && !document.isDirty) recent.see(document, checked);
    }),
    vscode.workspace.onDidSaveTextDocument(async (document) => {
      if (!isDraft(document, choices)) return;
      const checked = await checks.current(document);
      if (checked) recent.finish(document, checked);
    }),
  );
}
