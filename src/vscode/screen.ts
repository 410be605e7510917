import * as vscode from 'vscode';
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
  /** The marks on the screen, where they lie in the document's current text. */
  readonly marks: readonly Mark[];
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
  const publish = (document: vscode.TextDocument, { checked, marks }: Shown): void => {
    const problems = checked.version === document.version ? checked.problems : [];
    collection.set(document.uri, [
      ...problems.map((problem) => toProblem(document, problem, reader)),
      ...marks.map((mark) => toDiagnostic(document, checked, mark, reader)),
    ]);
  };
  return {
    shown: (document) => screens.get(document)?.checked,
    show(document, checked, held) {
      const marks = held ? checked.marks.filter(({ span }) => !touches(span, held)) : checked.marks;
      screens.set(document, { checked, marks });
      publish(document, { checked, marks });
    },
    edit(document, changes) {
      const before = screens.get(document);
      if (!before) return;
      const marks = changes.reduce((left, change) => afterChange(document, left, change), before.marks);
      screens.set(document, { ...before, marks });
      if (marks.length < before.marks.length) publish(document, { ...before, marks });
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
  marks: readonly Mark[],
  { rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent,
): readonly Mark[] {
  const change: Change = { span: { start: rangeOffset, end: rangeOffset + rangeLength }, length: text.length };
  const edited = sentenceIn(document, rangeOffset + text.length);
  return marks.flatMap((mark) => {
    const span = moveSpan(mark.span, change);
    return span && !overlaps(span, edited) ? [{ ...mark, span }] : [];
  });
}
