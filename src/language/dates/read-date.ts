import { normAt, nextNorm, type Cursor, type ReadResult } from './cursor';
import type { DateReading, Relation } from './found';
import { dateExists } from './moment';

/**
 * Reads a date at a word: "25 november 2026", "dinsdag 25 nov", "November 25th", "25-11-2026", "2026-11-25", and,
 * after a word such as "op" or "by", "25-11" and "25/11".
 */
export function readDate(cursor: Cursor, at: number, relation: Relation | undefined): ReadResult | undefined {
  const weekday = weekdayAt(cursor, at);
  const the = weekday !== undefined && /^(?:the|de)$/.test(nextNorm(cursor, at + 1)) ? 1 : 0;
  const start = weekday === undefined ? at : at + 1 + the;
  const led = weekday !== undefined || relation !== undefined;
  const read = readDayMonth(cursor, start) ?? readMonthDay(cursor, start) ?? readFigures(cursor, start, led);
  if (!read) return undefined;
  return weekday === undefined ? read : { ...read, reading: { ...(read.reading as DateReading), weekday } };
}

/** A weekday's name, or its abbreviation when a figure follows: "wo 25 nov". */
function weekdayAt(cursor: Cursor, at: number): number | undefined {
  const norm = normAt(cursor, at);
  const { weekdays, shortWeekdays } = cursor.vocabulary;
  const next = normAt(cursor, at + 1);
  const isLed = /^\d/.test(next) || (cursor.language === 'en' && cursor.vocabulary.months.has(next));
  return weekdays.get(norm) ?? (isLed ? shortWeekdays.get(norm) : undefined);
}

function readDayMonth(cursor: Cursor, at: number): ReadResult | undefined {
  const day = dayOf(normAt(cursor, at));
  if (day === undefined) return undefined;
  const of = nextNorm(cursor, at + 1) === 'of' ? 1 : 0;
  const month = cursor.vocabulary.months.get(nextNorm(cursor, at + 1 + of));
  return month === undefined ? undefined : finish(cursor, day, month, at + 2 + of);
}

function readMonthDay(cursor: Cursor, at: number): ReadResult | undefined {
  if (cursor.language !== 'en') return undefined;
  const month = cursor.vocabulary.months.get(normAt(cursor, at));
  if (month === undefined || !/^\p{Lu}/u.test(cursor.words[at]?.text ?? '')) return undefined;
  const the = nextNorm(cursor, at + 1) === 'the' ? 1 : 0;
  const day = dayOf(nextNorm(cursor, at + 1 + the));
  return day === undefined ? undefined : finish(cursor, day, month, at + 2 + the);
}

function finish(cursor: Cursor, day: number, month: number, next: number): ReadResult | undefined {
  const year = /^(?:19|20)\d{2}$/.test(normAt(cursor, next)) ? Number(normAt(cursor, next)) : undefined;
  return date(day, month, year, year === undefined ? next : next + 1);
}

function dayOf(norm: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|e|de|ste)?$/.exec(norm);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

function readFigures(cursor: Cursor, at: number, led: boolean): ReadResult | undefined {
  const norm = normAt(cursor, at);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(norm);
  if (iso) return date(Number(iso[3]), Number(iso[2]), Number(iso[1]), at + 1);
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(norm);
  if (full) return dayFirst(Number(full[1]), Number(full[3]), yearOf(full[4] ?? ''), at + 1);
  const short = led ? /^(\d{1,2})[-/](\d{1,2})$/.exec(norm) : null;
  if (!short || isUnit(cursor, at + 1) || norm === '24/7') return undefined;
  return dayFirst(Number(short[1]), Number(short[2]), undefined, at + 1);
}

/** "2-3 werkdagen" is no date. */
function isUnit(cursor: Cursor, at: number): boolean {
  const { units, unitPrefixes } = cursor.vocabulary;
  return units.has(normAt(cursor, at)) || unitPrefixes.has(normAt(cursor, at));
}

/** The day comes first, as in Dutch and British English, unless only the other order is a date. */
function dayFirst(first: number, second: number, year: number | undefined, next: number): ReadResult | undefined {
  return second > 12 ? date(second, first, year, next) : date(first, second, year, next);
}

function yearOf(figures: string): number {
  return figures.length === 2 ? 2000 + Number(figures) : Number(figures);
}

/** A date with a month that exists; the day may be one that does not (31 november), so that a rule can say so. */
function date(day: number, month: number, year: number | undefined, next: number): ReadResult | undefined {
  if (month < 1 || month > 12 || day < 1 || !dateExists(2024, 1, day)) return undefined;
  return { reading: { kind: 'date', day, month, ...(year !== undefined && { year }) }, next };
}
