import type { Severity } from '../engine/settings';
import type { Language, Localized } from '../language/language';
import type { Span } from '../language/span';
import type { Reporter } from './check';
import { lineIndex, type LineIndex } from './lines';
import type { DocumentFix } from '../draft/document-fixes';
import type { Mark, Report } from './report';
import { cellsOf, columnsOf } from './width';

/** What each severity is called, and its colour. */
export const severities: Readonly<Record<Severity, Localized & { readonly colour: number }>> = {
  error: { nl: 'fout', en: 'error', colour: 31 },
  warning: { nl: 'waarschuwing', en: 'warning', colour: 33 },
  information: { nl: 'suggestie', en: 'information', colour: 36 },
  hint: { nl: 'tip', en: 'hint', colour: 90 },
};

/** For people: the line with the words underlined, and what to write instead. */
export function prettyReporter(locale: Language, colour: boolean): Reporter {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const counts = new Map<Severity, number>();
  let files = 0;
  return {
    add(report) {
      files++;
      const lines = lineIndex(report.text);
      for (const { severity } of report.marks) counts.set(severity, (counts.get(severity) ?? 0) + 1);
      return report.marks.map((mark) => show(report, mark, lines, locale, paint)).join('');
    },
    end: () => `${summary(files, counts, locale)}\n`,
  };
}

type Paint = (code: number, text: string) => string;

function show(report: Report, mark: Mark, lines: LineIndex, locale: Language, paint: Paint): string {
  const { line, column } = lines.positionAt(mark.start);
  const { colour, ...names } = severities[mark.severity];
  const gutter = ' '.repeat(String(line).length + 2);
  const [shown, under] = underline(mark, lines);
  const place = (at: number): string => {
    const position = lines.positionAt(at);
    return `${report.name}:${position.line}:${position.column}`;
  };
  return [
    `${paint(1, `${report.name}:${line}:${column}`)} ${paint(colour, names[locale])} ${mark.message[locale]} ${paint(90, mark.ruleId)}`,
    `${paint(90, ` ${line} |`)} ${shown}`,
    `${gutter}${paint(90, '|')} ${paint(colour, under)}`,
    ...mark.related.map((one) => `${gutter}${paint(90, '=')} ${place(one.start)}: ${one.message[locale]}`),
    ...mark.fixes.map((fix) => `${gutter}${paint(32, '→')} ${fixText(fix, locale)}`),
    '',
    '',
  ].join('\n');
}

/** Columns of a long line that are shown before and after the marked words. */
const context = { before: 60, after: 60 };

/** A line may be a whole file: no more than this many code units on either side of a mark's start are looked at. */
const reach = 400;

/** The line of a mark and its carets below; a long line is cut around the words, a mark over lines ends with its first. */
export function underline(mark: Span, lines: LineIndex): [string, string] {
  const { line } = lines.positionAt(mark.start);
  const whole = lines.lineAt(line);
  const at = mark.start - whole.start;
  const cut = Math.max(0, at - reach);
  const text = whole.text.slice(cut, at + reach);
  const [from, to] = [at - cut, Math.max(mark.start + 1, mark.end) - whole.start - cut];
  const cells = cellsOf(text);
  const before = cells.filter((cell) => cell.start < from);
  const marked = cells.filter((cell) => cell.start >= from && cell.start < to);
  const after = cells.filter((cell) => cell.start >= to);
  const lead = before.length > context.before ? before.slice(-context.before + 10) : before;
  const tail = after.length > context.after ? after.slice(0, context.after - 10) : after;
  const opening = lead.length < before.length || cut > 0 ? '…' : '';
  const shown = [...lead, ...marked, ...tail].map((cell) => cell.text).join('');
  const closing = tail.length < after.length || cut + text.length < whole.text.length ? '…' : '';
  const pad = ' '.repeat(opening.length + columnsOf(lead));
  return [opening + shown + closing, pad + '^'.repeat(Math.max(1, columnsOf(marked)))];
}

function fixText({ title, kind }: DocumentFix, locale: Language): string {
  const note: Readonly<Record<DocumentFix['kind'], Localized>> = {
    safe: { nl: ' (zeker)', en: ' (safe)' },
    review: { nl: '', en: '' },
    snippet: { nl: ' (nog in te vullen)', en: ' (to be filled in)' },
  };
  return title[locale].replace(/\s*\n\s*/g, ' ') + note[kind][locale];
}

function summary(files: number, counts: ReadonlyMap<Severity, number>, locale: Language): string {
  const plural: Readonly<Record<Severity, Localized>> = {
    error: { nl: 'fouten', en: 'errors' },
    warning: { nl: 'waarschuwingen', en: 'warnings' },
    information: { nl: 'suggesties', en: 'suggestions' },
    hint: { nl: 'tips', en: 'hints' },
  };
  const single: Localized = { nl: 'suggestie', en: 'suggestion' };
  const parts = (Object.keys(plural) as Severity[]).flatMap((severity) => {
    const count = counts.get(severity) ?? 0;
    if (count === 0) return [];
    const one = severity === 'information' ? single : severities[severity];
    return [`${count} ${(count === 1 ? one : plural[severity])[locale]}`];
  });
  const found = parts.length > 0 ? parts.join(', ') : { nl: 'niets aan te merken', en: 'nothing to mark' }[locale];
  const checked = {
    nl: files === 1 ? '1 concept nagekeken' : `${files} concepten nagekeken`,
    en: files === 1 ? '1 draft checked' : `${files} drafts checked`,
  };
  return `${checked[locale]}: ${found}.`;
}
