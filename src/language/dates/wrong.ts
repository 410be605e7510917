import { isQuoted } from '../quotation';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import { dayNumber, weekdayOf } from './days';
import { missingInFigures } from './figures';
import { momentsOf } from './find';
import type { DateReading, FoundMoment } from './found';
import { dateExists, type LocalMoment } from './moment';
import { tenseAround, type Tense } from './tense';

/**
 * A date that cannot be right. `weekday`: its day of the week is another one; `missing`: the calendar has no such day;
 * `past`: it is promised, and has gone by.
 */
export interface WrongDate extends Span {
  readonly kind: 'weekday' | 'missing' | 'past';
  readonly reading: DateReading;
  /** The year it is in, written or the nearest; undefined when neither text nor `today` tells. */
  readonly year: number | undefined;
}

type FoundDate = FoundMoment & DateReading;

/**
 * The dates in a text that are certainly wrong, seen from the day it is written. Without that day only what is certain
 * without it: a day that no year has, and a weekday beside a full date. Past facts and quotations are left alone.
 */
export function findWrongDates(text: Text, today: LocalMoment | undefined): WrongDate[] {
  if (text.language === 'unknown') return missingInFigures(text.value);
  return text.sentences.flatMap((sentence) => {
    if (!/\d/.test(sentence.text)) return [];
    const moments = momentsOf(text, sentence);
    return moments.flatMap((moment) =>
      moment.kind === 'date' ? (judge(text, sentence, moment, moments, today) ?? []) : [],
    );
  });
}

function judge(
  text: Text,
  sentence: Sentence,
  date: FoundDate,
  moments: readonly FoundMoment[],
  today: LocalMoment | undefined,
): WrongDate | undefined {
  if (isQuoted(text, sentence, date)) return undefined;
  const { kind, day, month, weekday } = date;
  const reading = {
    kind,
    day,
    month,
    ...(date.year !== undefined && { year: date.year }),
    ...(weekday && { weekday }),
  };
  const year = date.year ?? (today && nearestYear(date, today));
  const make = (what: WrongDate['kind']): WrongDate => ({ ...date.core, kind: what, reading, year });
  if (!hasDay(date, today)) return make('missing');
  if (year === undefined || !dateExists(year, month, day)) return undefined;
  const tense = tenseAround(text, sentence, date);
  if (today && isBehind({ year, month, day }, today))
    return isPromise(text, date, tense, moments, today) ? make('past') : undefined;
  if (!weekday || tense === 'past' || date.relation === 'ago') return undefined;
  if (date.relation === 'since' && tense !== 'future') return undefined;
  return fitsSomeYear(date, year, today) ? undefined : make('weekday');
}

/** 31 November is in no year; 29 February of a year that is written, or that is near. */
function hasDay({ day, month, year }: DateReading, today: LocalMoment | undefined): boolean {
  if (!dateExists(2024, month, day)) return false;
  if (day !== 29 || month !== 2) return true;
  if (year !== undefined) return dateExists(year, 2, 29);
  return !today || [today.year - 1, today.year, today.year + 1].some((near) => dateExists(near, 2, 29));
}

/** The year that brings a date without one nearest. */
function nearestYear({ day, month }: DateReading, today: LocalMoment): number {
  const years = [today.year - 1, today.year, today.year + 1];
  const distance = (year: number): number => Math.abs(dayNumber({ year, month, day }) - dayNumber(today));
  return years.sort((a, b) => distance(a) - distance(b))[0] ?? today.year;
}

/** Further away than this from today nobody leaves out the year. */
const farthest = 300;

/** True when the weekday is right in the written year, or without one in a year that is near enough to be meant. */
function fitsSomeYear(
  { day, month, weekday, year }: DateReading,
  nearest: number,
  today: LocalMoment | undefined,
): boolean {
  const years = year === undefined ? [nearest - 1, nearest, nearest + 1] : [year];
  return years.some((candidate) => {
    const date = { year: candidate, month, day };
    if (!dateExists(candidate, month, day) || weekdayOf(date) !== weekday) return false;
    return year !== undefined || !today || Math.abs(dayNumber(date) - dayNumber(today)) <= farthest;
  });
}

function isBehind(date: LocalMoment, today: LocalMoment): boolean {
  return dayNumber(date) < dayNumber(today);
}

/** Further back than this a date without a year may be next year's. */
const recent = 60;

/** A promise names its date as a moment to come, and no other moment to come stands beside it. */
function isPromise(
  { value }: Text,
  date: FoundDate,
  tense: Tense,
  moments: readonly FoundMoment[],
  today: LocalMoment,
): boolean {
  // "Uiterlijk 20 november op uw rekening." needs no verb.
  const isDeadline = /uiterlijk|vóór|\bby\b|before|no later/i.test(value.slice(date.start, date.core.start));
  if (
    (tense !== 'future' && !(tense === 'unknown' && isDeadline)) ||
    date.relation === 'since' ||
    date.relation === 'from' ||
    date.relation === 'ago'
  )
    return false;
  // "Uw verzoek d.d. 3 februari": the date of a letter.
  if (/\b(?:d\.d\.?|dd\.?|dated|gedateerd) ?$/i.test(value.slice(Math.max(0, date.start - 12), date.start)))
    return false;
  // "On 11 and 14 February": two days together tell what was.
  if (/\d(?:st|nd|rd|th)? (?:and|en|&) $/.test(value.slice(Math.max(0, date.core.start - 12), date.core.start)))
    return false;
  const year = date.year ?? nearestYear(date, today);
  const ago = dayNumber(today) - dayNumber({ year, month: date.month, day: date.day });
  if (ago > (date.year === undefined ? recent : 400)) return false;
  return moments.every((other) => other === date || other.kind === 'time' || other.kind === 'duration');
}
