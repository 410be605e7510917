import * as vscode from 'vscode';
import { documentFixes, type DocumentFix } from '../draft/document-fixes';
import type { DocumentProblem, DocumentSource, DraftDocument } from '../draft/document';
import { readMail } from '../draft/mail';
import { readDocument } from '../draft/read';
import type { Diagnostic } from '../engine/diagnostic';
import type { Draft, DraftInput } from '../engine/draft';
import type { Rule } from '../engine/rule';
import type { Settings } from '../engine/settings';
import type { Span } from '../language/span';
import type { Packs } from '../packs/layers';
import { createWorkbench } from '../workbench';
import type { Choices } from './choices';
import { isMail, nameOf } from './drafts';
import { now } from './now';
import type { RecentReplies } from './recent-replies';

/** A diagnostic of a rule with its place in the document. */
export interface Mark {
  readonly diagnostic: Diagnostic;
  readonly span: Span;
}

/** All that is known about one version of a document. */
export interface Checked {
  readonly version: number;
  readonly document: DraftDocument;
  readonly draft: Draft;
  readonly rules: readonly Rule[];
  readonly marks: readonly Mark[];
  readonly problems: readonly DocumentProblem[];
  /** The fixes that the document would have with another text, those of one diagnostic in one list. */
  fixesWith(text: string): readonly (readonly DocumentFix[])[];
}

/** Checks documents, each version once. */
export interface Checks {
  /** The check of the document as it stands when the promise resolves; undefined when it was closed meanwhile. */
  current(document: vscode.TextDocument): Promise<Checked | undefined>;
  /** Settings or choices have changed: what is known no longer holds. */
  clear(): void;
}

/** What a check needs besides the document. */
interface Sources {
  readonly choices: Choices;
  readonly recent: RecentReplies;
  readonly settingsFor: (uri: vscode.Uri) => Promise<Settings>;
  readonly packs: () => Promise<Packs | undefined>;
}

/** `settingsFor` gives the settings that hold for a document, `packs` those of the workspace. */
export function createChecks(
  choices: Choices,
  recent: RecentReplies,
  settingsFor: (uri: vscode.Uri) => Promise<Settings>,
  packs: () => Promise<Packs | undefined>,
): Checks {
  const sources: Sources = { choices, recent, settingsFor, packs };
  let known = new WeakMap<vscode.TextDocument, { key: string; checked: Promise<Checked> }>();
  const start = (document: vscode.TextDocument): Promise<Checked> => {
    const checked = checkDocument(document, sources);
    known.set(document, { key: keyOf(document, sources), checked });
    return checked;
  };
  const current = async (document: vscode.TextDocument): Promise<Checked | undefined> => {
    const kept = known.get(document);
    const checked = await (kept?.key === keyOf(document, sources) ? kept.checked : start(document));
    if (document.isClosed) return undefined;
    return checked.version === document.version ? checked : current(document);
  };
  return {
    current,
    clear() {
      known = new WeakMap();
    },
  };
}

/** A save changes no text, but tells that the writer has finished. */
function keyOf(document: vscode.TextDocument, { choices, recent }: Sources): string {
  return `${document.version} ${isFinished(document, choices)} ${recent.version}`;
}

/** Rules about the whole reply wait for the closing, for a save by hand or for the command. */
function isFinished({ uri, isUntitled }: vscode.TextDocument, choices: Choices): boolean {
  return choices.isChecked(uri) || (!isUntitled && !choices.isBeingWritten(uri));
}

async function checkDocument(
  document: vscode.TextDocument,
  { choices, recent, settingsFor, packs }: Sources,
): Promise<Checked> {
  const { uri, version } = document;
  const source = { text: document.getText(), name: nameOf(document), now: now() };
  const finished = isFinished(document, choices);
  const workbench = createWorkbench(await settingsFor(uri), await packs());
  const read = isMail(document) ? await readMail(await withBytes(document, source)) : readDocument(source);
  const complete = ({ input }: DraftDocument): DraftInput => ({
    ...input,
    ...choices.of(uri),
    ignore: [...(input.ignore ?? []), ...choices.ignored(uri)],
    recent: recent.before(document),
  });
  const draftOf = (one: DraftDocument): Draft => {
    const whole = workbench.read(complete(one));
    return finished || whole.parts.closing ? whole : workbench.read({ ...complete(one), finished: false });
  };
  const draft = draftOf(read);
  const marks = workbench.check(draft).map((diagnostic) => ({ diagnostic, span: read.toDocument(diagnostic) }));
  const fixesWith = (text: string): readonly (readonly DocumentFix[])[] => {
    const other = readDocument({ ...source, text });
    return workbench.check(draftOf(other)).map((diagnostic) => documentFixes(other, text, diagnostic));
  };
  return { version, document: read, draft, rules: workbench.rules, marks, problems: read.problems, fixesWith };
}

/** A mail in an old charset can only be read from its bytes; an edited one has no other bytes than its text. */
async function withBytes(document: vscode.TextDocument, source: DocumentSource): Promise<DocumentSource> {
  if (document.isDirty || document.isUntitled) return source;
  try {
    return { ...source, bytes: await vscode.workspace.fs.readFile(document.uri) };
  } catch (error) {
    // Deleted since it was opened: its text is still there.
    if (error instanceof vscode.FileSystemError) return source;
    throw error;
  }
}
