import { findMoments } from '../language/dates/find';
import { latestOf } from '../language/dates/resolve';
import type { WorkCalendar } from '../language/dates/calendar';
import { parseMoment, writeMoment, type LocalMoment } from '../language/dates/moment';
import type { Language, Localized } from '../language/language';
import { readText } from '../language/text';
import type { Variable } from './info';
import { isOpen } from './value';

/** What a written answer rests on: in which language, when, and by which calendar. */
export interface Asking {
  readonly language: Language;
  readonly now: LocalMoment;
  readonly calendar: WorkCalendar;
}

/** A value as templates take it, or why the answer is none. */
export type Answer = { readonly value: unknown } | { readonly problem: Localized };

/**
 * Reads what a writer answers to the question for a variable: "morgen" and "3 december" for a date, "half drie" for a
 * time, "12,50" for an amount, parts with commas for a list. An answer in brackets is a blank and stays one.
 */
export function readAnswer({ type }: Pick<Variable, 'type'>, written: string, asking: Asking): Answer {
  const text = written.trim();
  if (isOpen(text)) return { value: text };
  switch (type) {
    case 'text':
      return { value: text };
    case 'number':
      return /^\d{1,12}$/.test(text) ? { value: Number(text) } : { problem: problems.number };
    case 'amount':
      return readAmount(text);
    case 'date':
      return readDate(text, asking);
    case 'time':
      return readTime(text, asking);
    case 'list':
      return { value: text.split(/\s*[,;\n]\s*/).filter((part) => part !== '') };
    case 'yes-no':
      return readYesNo(text);
  }
}

/** "12,50", "€ 1.250,50", "1,250.50", "30". */
function readAmount(text: string): Answer {
  const figures = text.replace(/^[€£$]\s*/, '').replace(/,-$/, '');
  const [, whole, cents] = /^(\d{1,3}(?:[.,]\d{3})+|\d{1,9})(?:[.,](\d{2}))?$/.exec(figures) ?? [];
  if (whole === undefined) return { problem: problems.amount };
  const units = whole.replace(/[.,]/g, '');
  return { value: Number(cents === undefined ? units : `${units}.${cents}`) };
}

function readDate(text: string, { language, now, calendar }: Asking): Answer {
  const exact = parseMoment(text) ?? parseMoment(text.replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, iso));
  const named = findMoments(readText(text, language)).find(({ kind }) => kind !== 'time' && kind !== 'duration');
  const moment = exact ?? (named && latestOf(named, now, calendar));
  if (!moment) return { problem: problems.date };
  const { year, month, day } = moment;
  return { value: writeMoment({ year, month, day }) };
}

function iso(_whole: string, day: string, month: string, year: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function readTime(text: string, { language }: Asking): Answer {
  const exact = /^(\d{1,2})[:.](\d{2})$/.exec(text);
  const named = findMoments(readText(text, language)).find(({ kind }) => kind === 'time');
  const minutes = exact ? Number(exact[1]) * 60 + Number(exact[2]) : named?.kind === 'time' ? named.minutes : undefined;
  if (minutes === undefined || minutes >= 24 * 60) return { problem: problems.time };
  const two = (value: number): string => String(value).padStart(2, '0');
  return { value: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}

function readYesNo(text: string): Answer {
  if (/^(?:ja|yes|true)$/i.test(text)) return { value: true };
  return /^(?:nee|no|false)$/i.test(text) ? { value: false } : { problem: problems.yesNo };
}

const problems = {
  number: { nl: 'Dit is geen getal. Schrijf bijvoorbeeld 3.', en: 'This is not a number. Write, for example, 3.' },
  amount: {
    nl: 'Dit is geen bedrag. Schrijf bijvoorbeeld 12,50.',
    en: 'This is not an amount. Write, for example, 12.50.',
  },
  date: {
    nl: 'Dit is geen datum. Schrijf bijvoorbeeld 3 december, morgen of 2026-12-03.',
    en: 'This is not a date. Write, for example, 3 December, tomorrow or 2026-12-03.',
  },
  time: {
    nl: 'Dit is geen tijd. Schrijf bijvoorbeeld 14.30.',
    en: 'This is not a time. Write, for example, 2.30pm or 14:30.',
  },
  yesNo: { nl: 'Antwoord met ja of nee.', en: 'Answer yes or no.' },
} satisfies Record<string, Localized>;
