import * as vscode from 'vscode';
import type { DocumentProblem } from '../draft/document';
import { overlaps, type Span } from '../language/span';
import type { Checked, Mark } from './checks';
import { toDiagnostic, toProblem } from './diagnostics';
import { toRange } from './ranges';
import type { Reader } from './reader';
import { moveSpan, sentenceAround, touches, type Change } from './typing';

/** How far around an offset its sentence is looked for. UTF-16 code units. */
const reach = 2000;

interface Shown {
  readonly checked: Checked;
  /** What is on the screen, where it lies in the document's current text. */
  readonly marks: readonly Mark[];
  readonly problems: readonly DocumentProblem[];
}

/** The marks on the screen. */
export interface Screen extends vscode.Disposable {
  /** The check whose marks are on the screen. */
  shown(document: vscode.TextDocument): Checked | undefined;
  /** Shows a check of the document's current text; marks in the span held back are left out. */
  show(document: vscode.TextDocument, checked: Checked, held: Span | undefined): void;
  /** Takes away at once the marks in sentences that were edited; VS Code itself moves the others. */
  edit(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void;
  remove(document: vscode.TextDocument): void;
}

/** Makes the screen, with a diagnostic collection of its own. */
export function createScreen(reader: Reader): Screen {
  const collection = vscode.languages.createDiagnosticCollection('golden-reply');
  const screens = new Map<vscode.TextDocument, Shown>();
  const publish = (document: vscode.TextDocument, { checked, marks, problems }: Shown): void => {
    collection.set(document.uri, [
      ...problems.map((problem) => toProblem(document, problem, reader)),
      ...marks.map((mark) => toDiagnostic(document, checked, mark, reader)),
    ]);
  };
  return {
    shown: (document) => screens.get(document)?.checked,
    show(document, checked, held) {
      const marks = held ? checked.marks.filter(({ span }) => !touches(span, held)) : checked.marks;
      const shown = { checked, marks, problems: checked.problems };
      screens.set(document, shown);
      publish(document, shown);
    },
    edit(document, changes) {
      const before = screens.get(document);
      if (!before) return;
      const after = changes.reduce((shown, change) => afterChange(document, shown, change), before);
      screens.set(document, after);
      const gone = after.marks.length < before.marks.length || after.problems.length < before.problems.length;
      if (gone) publish(document, after);
    },
    remove(document) {
      screens.delete(document);
      collection.delete(document.uri);
    },
    dispose: () => collection.dispose(),
  };
}

/** The sentence of the document in which the offset lies; found in the text around it, however long the document. */
export function sentenceIn(document: vscode.TextDocument, offset: number): Span {
  const start = Math.max(0, offset - reach);
  const text = document.getText(toRange(document, { start, end: offset + reach }));
  const sentence = sentenceAround(text, offset - start);
  return { start: start + sentence.start, end: start + sentence.end };
}

/** VS Code gives the changes of one event from the last in the document to the first: offsets stay right. */
function afterChange(
  document: vscode.TextDocument,
  shown: Shown,
  { rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent,
): Shown {
  const change: Change = { span: { start: rangeOffset, end: rangeOffset + rangeLength }, length: text.length };
  const edited = sentenceIn(document, rangeOffset + text.length);
  const keep = (before: Span): Span | undefined => {
    const span = moveSpan(before, change);
    return span && !overlaps(span, edited) ? span : undefined;
  };
  const marks = shown.marks.flatMap((mark) => {
    const span = keep(mark.span);
    return span ? [{ ...mark, span }] : [];
  });
  const problems = shown.problems.flatMap((problem) => {
    const span = keep(problem);
    return span ? [{ ...problem, ...span }] : [];
  });
  return { ...shown, marks, problems };
}
