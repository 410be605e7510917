import type { Diagnostic } from '../../src/engine/diagnostic';
import type { Draft, DraftInput, Field } from '../../src/engine/draft';
import { parseMoment } from '../../src/language/dates/moment';

/** A mark that an editor asks for: the shortest piece of the text that carries it, or empty for the whole reply. */
export interface Label {
  readonly rule: string;
  readonly quote: string;
  readonly field?: Field;
}

/** A draft as a line of a file has it: the fields of `--jsonl`, with `lang` for the language. */
export interface Row extends Omit<DraftInput, 'date' | 'received'> {
  readonly lang?: 'nl' | 'en';
  readonly date?: string;
  readonly received?: string;
}

/** A customer's message, a reply, and the marks that must (`labels`) and may come. */
export interface Exchange extends Row {
  readonly id: string;
  readonly lang: 'nl' | 'en';
  readonly labels: readonly Label[];
  readonly may?: readonly Label[];
}

interface Named {
  readonly rule: string;
  readonly text: string;
}

/** Labels that a mark was found for, labels that none was found for, and marks that nobody asked for. */
export interface Comparison {
  readonly found: readonly Named[];
  readonly missed: readonly Named[];
  readonly wrong: readonly Named[];
}

/** The draft input of a row. */
export function inputOf(row: Row): DraftInput {
  const { reply, language = row.lang, channel, customer, from, replyTo, cc, subject, history } = row;
  const date = row.date === undefined ? undefined : parseMoment(row.date);
  const received = row.received === undefined ? undefined : parseMoment(row.received);
  const given = { language, channel, customer, from, replyTo, cc, subject, history, date, received };
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { reply, ...known };
}

/**
 * Compares marks with labels. A mark answers a label of its rule when the two share a character, or when either is about
 * the whole reply (an empty quote; a `require-` rule, whose carrier is a convention).
 */
export function compareExchange(exchange: Exchange, draft: Draft, marks: readonly Diagnostic[]): Comparison {
  const answers = (mark: Diagnostic, label: Label): boolean => mark.ruleId === label.rule && meet(draft, mark, label);
  const name = ({ rule, quote }: Label): Named => ({ rule, text: quote });
  const isFound = (label: Label): boolean => marks.some((mark) => answers(mark, label));
  const asked = [...exchange.labels, ...(exchange.may ?? [])];
  return {
    found: exchange.labels.filter(isFound).map(name),
    missed: exchange.labels.filter((label) => !isFound(label)).map(name),
    wrong: marks
      .filter((mark) => !asked.some((label) => answers(mark, label)))
      .map(({ ruleId, in: field, start, end }) => ({
        rule: ruleId,
        text: draft.text(field)?.value.slice(start, end) ?? '',
      })),
  };
}

function meet(draft: Draft, mark: Diagnostic, { rule, quote }: Label): boolean {
  const text = draft.text(mark.in)?.value ?? '';
  if (quote === '' || (rule.startsWith('require-') && rule !== 'require-answer')) return true;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (mark.start < at + quote.length && at < mark.end) return true;
  }
  return false;
}
