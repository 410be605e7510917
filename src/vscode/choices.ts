import * as vscode from 'vscode';
import type { DraftInput, Ignored } from '../engine/draft';

/** What the writer chose for a document that cannot say it itself, since it has no front matter. */
export type Choice = Pick<DraftInput, 'channel' | 'language' | 'address'>;

/** Choices per document: kept for the session, but what is ignored in a saved file is kept in the workspace's state. */
export interface Choices {
  readonly onDidChange: vscode.Event<vscode.Uri>;
  /** True after "Check This Document": the document is a draft, and finished. */
  isChecked(uri: vscode.Uri): boolean;
  check(uri: vscode.Uri): void;
  /** The writer has changed the document and has neither saved it nor had it checked since. */
  isBeingWritten(uri: vscode.Uri): boolean;
  setBeingWritten(uri: vscode.Uri, value: 'writing' | 'finished'): void;
  of(uri: vscode.Uri): Choice;
  choose(uri: vscode.Uri, choice: Choice): void;
  ignored(uri: vscode.Uri): readonly Ignored[];
  ignore(uri: vscode.Uri, ignored: Ignored): Promise<void>;
  /** Forgets the session's part. */
  forget(uri: vscode.Uri): void;
}

/** Makes the store on top of the workspace's state. */
export function createChoices(state: vscode.Memento): Choices & vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const checked = new Set<string>();
  const writing = new Set<string>();
  const chosen = new Map<string, Choice>();
  const unsaved = new Map<string, readonly Ignored[]>();
  const keyOf = (uri: vscode.Uri): string => `ignored:${uri.toString()}`;
  const ignored = (uri: vscode.Uri): readonly Ignored[] =>
    unsaved.get(uri.toString()) ?? state.get<readonly Ignored[]>(keyOf(uri)) ?? [];
  return {
    onDidChange: changed.event,
    isChecked: (uri) => checked.has(uri.toString()),
    check(uri) {
      checked.add(uri.toString());
      changed.fire(uri);
    },
    isBeingWritten: (uri) => writing.has(uri.toString()),
    setBeingWritten(uri, value) {
      if (value === 'writing') writing.add(uri.toString());
      else writing.delete(uri.toString());
    },
    of: (uri) => chosen.get(uri.toString()) ?? {},
    choose(uri, choice) {
      chosen.set(uri.toString(), choice);
      changed.fire(uri);
    },
    ignored,
    async ignore(uri, entry) {
      const all = [...ignored(uri), entry];
      // The names of untitled documents come back for other texts.
      if (uri.scheme === 'untitled') unsaved.set(uri.toString(), all);
      else await state.update(keyOf(uri), all);
      changed.fire(uri);
    },
    forget(uri) {
      for (const store of [checked, writing, chosen, unsaved]) store.delete(uri.toString());
    },
    dispose: () => changed.dispose(),
  };
}
