import * as vscode from 'vscode';
import type { Span } from '../language/span';
import type { Checks } from './checks';
import type { Choices } from './choices';
import { isDraft } from './drafts';
import { sentenceIn, type Screen } from './screen';

/** After this pause a sentence counts as finished, even with the cursor in it. Milliseconds. */
const thinkingPause = 1500;

/** What happens in one document between keystroke and marks. */
interface Typing {
  /** Offset in the sentence that is being typed; undefined when none is. */
  at?: number | undefined;
  check?: ReturnType<typeof setTimeout>;
  pause?: ReturnType<typeof setTimeout>;
}

interface Context {
  readonly checks: Checks;
  readonly choices: Choices;
  readonly screen: Screen;
  readonly documents: Map<vscode.TextDocument, Typing>;
  readonly shown: vscode.EventEmitter<vscode.TextDocument>;
}

/** Keeps the marks up with the writer. */
export interface Live extends vscode.Disposable {
  /** Another check is on the screen, or the document is no longer a draft. */
  readonly onDidShow: vscode.Event<vscode.TextDocument>;
  /** Checks a document at once, and shows every mark. */
  checkNow(document: vscode.TextDocument): Promise<void>;
  /** Checks all open drafts anew, since settings or choices have changed. */
  refresh(): void;
}

/** Starts watching the open documents. */
export function createLive(checks: Checks, choices: Choices, screen: Screen): Live {
  const shown = new vscode.EventEmitter<vscode.TextDocument>();
  const context: Context = { checks, choices, screen, documents: new Map(), shown };
  const watching = watch(context);
  const refresh = (): void => {
    checks.clear();
    for (const document of vscode.workspace.textDocuments) void show(context, document);
  };
  refresh();
  return {
    onDidShow: shown.event,
    checkNow: (document) => showAll(context, document),
    refresh,
    dispose() {
      for (const document of [...context.documents.keys()]) forget(context, document);
      vscode.Disposable.from(...watching, shown).dispose();
    },
  };
}

function watch(context: Context): vscode.Disposable[] {
  return [
    vscode.workspace.onDidOpenTextDocument((document) => void show(context, document)),
    vscode.workspace.onDidChangeTextDocument((event) => onChange(context, event)),
    vscode.workspace.onWillSaveTextDocument((event) => onSave(context, event)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      forget(context, document);
      context.choices.forget(document.uri);
    }),
    vscode.window.onDidChangeTextEditorSelection((event) => onSelection(context, event)),
  ];
}

async function show(context: Context, document: vscode.TextDocument): Promise<void> {
  if (!isDraft(document, context.choices)) return forget(context, document);
  const typing = typingIn(context, document);
  const checked = await context.checks.current(document);
  // A newer version has its own check under way.
  if (!checked || context.documents.get(document) !== typing) return;
  context.screen.show(document, checked, heldBack(document, typing));
  context.shown.fire(document);
}

function showAll(context: Context, document: vscode.TextDocument): Promise<void> {
  const typing = context.documents.get(document);
  if (typing) rest(typing);
  return show(context, document);
}

function onChange(context: Context, event: vscode.TextDocumentChangeEvent): void {
  const { document, contentChanges, reason } = event;
  if (contentChanges.length === 0 || !isDraft(document, context.choices)) return;
  const typing = typingIn(context, document);
  const delay = delayFor(document);
  context.screen.edit(document, contentChanges);
  context.choices.setBeingWritten(document.uri, 'writing');
  rest(typing);
  // Undo and redo are no typing: the sentence is one that was finished before.
  if (reason === undefined) typing.at = endOf(contentChanges);
  typing.check = setTimeout(() => void show(context, document), delay);
  typing.pause = setTimeout(() => void showAll(context, document), Math.max(thinkingPause, delay));
}

/** Whoever saves by hand has finished; saving by itself says nothing. */
function onSave(context: Context, { document, reason }: vscode.TextDocumentWillSaveEvent): void {
  if (reason !== vscode.TextDocumentSaveReason.Manual) return;
  context.choices.setBeingWritten(document.uri, 'finished');
  void showAll(context, document);
}

function onSelection(context: Context, { textEditor, selections }: vscode.TextEditorSelectionChangeEvent): void {
  const { document } = textEditor;
  const typing = context.documents.get(document);
  const cursor = selections[0]?.active;
  if (typing?.at === undefined || !cursor) return;
  const offset = document.offsetAt(cursor);
  const { start, end } = sentenceIn(document, typing.at);
  if (offset < start || offset > end) void showAll(context, document);
}

function forget(context: Context, document: vscode.TextDocument): void {
  const typing = context.documents.get(document);
  if (!typing) return;
  rest(typing);
  context.documents.delete(document);
  context.screen.remove(document);
  context.shown.fire(document);
}

function typingIn({ documents }: Context, document: vscode.TextDocument): Typing {
  const typing = documents.get(document) ?? {};
  documents.set(document, typing);
  return typing;
}

function rest(typing: Typing): void {
  clearTimeout(typing.check);
  clearTimeout(typing.pause);
  typing.at = undefined;
}

function heldBack(document: vscode.TextDocument, { at }: Typing): Span | undefined {
  return at === undefined ? undefined : sentenceIn(document, at);
}

/** Where the writer's cursor is after the change that comes first in the document. */
function endOf(changes: readonly vscode.TextDocumentContentChangeEvent[]): number | undefined {
  const first = changes.at(-1);
  return first && first.rangeOffset + first.text.length;
}

/** The pause after which marks are looked for. Milliseconds. */
function delayFor(document: vscode.TextDocument): number {
  const delay = vscode.workspace.getConfiguration('goldenReply', document.uri).get<unknown>('delay');
  return typeof delay === 'number' && delay >= 0 ? Math.min(delay, 10_000) : 500;
}
