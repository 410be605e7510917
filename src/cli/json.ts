import type { Language } from '../language/language';
import type { Span } from '../language/span';
import type { Reporter } from './check';
import { lineIndex, type LineIndex } from './lines';
import type { Mark, Report } from './report';

/** One array of files, written as the files come: offsets, lines and columns are those of the document. */
export function jsonReporter(locale: Language): Reporter {
  let written = 0;
  return {
    add: (report) => `${written++ === 0 ? '[' : ','}\n${JSON.stringify(fileOf(report, locale))}`,
    end: () => (written === 0 ? '[]\n' : '\n]\n'),
  };
}

function fileOf({ name, text, language, marks }: Report, locale: Language): object {
  const lines = lineIndex(text);
  return { file: name, language, diagnostics: marks.map((mark) => diagnosticOf(mark, text, lines, locale)) };
}

function diagnosticOf(mark: Mark, text: string, lines: LineIndex, locale: Language): object {
  return {
    ruleId: mark.ruleId,
    severity: mark.severity,
    message: mark.message[locale],
    in: mark.in ?? 'document',
    ...placeOf(mark, lines),
    text: text.slice(mark.start, mark.end),
    related: mark.related.map((one) => ({ in: one.in, ...placeOf(one, lines), message: one.message[locale] })),
    fixes: mark.fixes.map(({ title, kind, edits }) => ({ title: title[locale], kind, edits })),
  };
}

function placeOf({ start, end }: Span, lines: LineIndex): object {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
