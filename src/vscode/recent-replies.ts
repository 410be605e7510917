import type * as vscode from 'vscode';
import { setSentencesOf } from '../engine/own-sentences';
import { hash } from '../language/fingerprint';
import type { Checked } from './checks';

/** One reply that was written here: a name for its document, and fingerprints of our own set sentences in it. */
interface Entry {
  readonly document: string;
  readonly sentences: readonly string[];
}

/** What is remembered of recent replies: fingerprints only, in the workspace's state, on this machine. */
export interface RecentReplies {
  /** Rises with everything that is remembered or forgotten. */
  readonly version: number;
  /** The replies before a document's own, the latest first. */
  before(document: vscode.TextDocument): readonly (readonly string[])[];
  /** A draft is seen: it counts from now on, in its place. */
  see(document: vscode.TextDocument, checked: Checked): void;
  /** A draft is saved or copied: it is the latest. */
  finish(document: vscode.TextDocument, checked: Checked): void;
  forget(): Thenable<void>;
}

/** So many are kept: the ten that `no-repeated-phrase` looks at, and the draft itself. */
const most = 11;
const key = 'recentReplies';

/** Makes the memory on top of the workspace's state, which is read when the first draft is checked. */
export function createRecentReplies(state: vscode.Memento): RecentReplies {
  let version = 0;
  const names = new WeakMap<vscode.TextDocument, string>();
  const nameOf = (document: vscode.TextDocument): string => {
    const name = names.get(document) ?? newName(document.uri);
    names.set(document, name);
    return name;
  };
  const entries = (): readonly Entry[] => state.get<readonly Entry[]>(key) ?? [];
  const remember = (all: readonly Entry[]): void => {
    if (JSON.stringify(all) === JSON.stringify(entries())) return;
    version++;
    void state.update(key, all.slice(0, most));
  };
  return {
    get version() {
      return version;
    },
    before(document) {
      const own = nameOf(document);
      return entries().flatMap((entry) => (entry.document === own ? [] : [entry.sentences]));
    },
    see(document, checked) {
      const entry = entryOf(nameOf(document), checked);
      const isKnown = entries().some(({ document: name }) => name === entry?.document);
      if (entry && !isKnown) remember([entry, ...entries()]);
    },
    finish(document, checked) {
      const entry = entryOf(nameOf(document), checked);
      if (entry) remember([entry, ...entries().filter(({ document: name }) => name !== entry.document)]);
    },
    forget() {
      version++;
      return state.update(key, undefined);
    },
  };
}

/** The names of unsaved documents come back for other texts, so each gets one of its own. */
function newName(uri: vscode.Uri): string {
  return hash(uri.scheme === 'untitled' ? `${uri.toString()} ${Date.now()} ${Math.random()}` : uri.toString());
}

/** A draft without a reply is none yet. */
function entryOf(document: string, { draft }: Checked): Entry | undefined {
  if (draft.input.reply.trim() === '') return undefined;
  return { document, sentences: [...new Set(setSentencesOf(draft).map((sentence) => sentence.hash))] };
}
