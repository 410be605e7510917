import { addDays, dayNumber, weekdayOf } from './days';
import { isNationalHoliday } from './holidays';
import type { LocalMoment } from './moment';

/** A team's working time; what is missing is Monday to Friday, nine to five, on Dutch working days. */
export interface WorkCalendar {
  /** 1 (Monday) to 7. */
  readonly workingDays?: readonly number[];
  /** "09:00" and "17:00". */
  readonly hours?: { readonly from: string; readonly to: string };
  /** What arrives after this time counts as received the next working day; closing time unless said otherwise. */
  readonly cutOff?: string;
  /** Days off besides the national holidays: "2026-12-24". */
  readonly holidays?: readonly string[];
}

/** How soon a customer must hear: directly, the same working day, or within so many working days. */
export type ReactionNorm = 'immediately' | 'same-day' | number;

const officeHours = { from: 9 * 60, to: 17 * 60 };

/** Minutes after midnight at which the team opens. */
export function opensAt(calendar: WorkCalendar): number {
  return minutesOf(calendar.hours?.from) ?? officeHours.from;
}

/** Minutes after midnight at which the team closes. */
export function closesAt(calendar: WorkCalendar): number {
  return minutesOf(calendar.hours?.to) ?? officeHours.to;
}

function minutesOf(text: string | undefined): number | undefined {
  const match = /^(\d{1,2})[:.](\d{2})$/.exec(text ?? '');
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** True when the team works on this date. */
export function isWorkingDay(date: LocalMoment, calendar: WorkCalendar): boolean {
  const { workingDays = [1, 2, 3, 4, 5], holidays = [] } = calendar;
  if (!workingDays.includes(weekdayOf(date)) || isNationalHoliday(date)) return false;
  const iso = [date.year, String(date.month).padStart(2, '0'), String(date.day).padStart(2, '0')].join('-');
  return !holidays.includes(iso);
}

/** No calendar is closed longer than this; it keeps a calendar without working days from looping. */
const longestBreak = 60;

/** The date `count` working days after a date (0: the date itself or the first working day after it), without a time. */
export function addWorkingDays(from: LocalMoment, count: number, calendar: WorkCalendar): LocalMoment {
  let date = addDays(from, 0);
  let left = count;
  let searched = 0;
  while (searched < longestBreak && (left > 0 || !isWorkingDay(date, calendar))) {
    date = addDays(date, 1);
    searched++;
    if (!isWorkingDay(date, calendar)) continue;
    searched = 0;
    if (left > 0) left--;
  }
  return date;
}

/**
 * The latest moment at which a customer who wrote at `received` hears within the norm: closing time of the last
 * day, or for "immediately" the moment itself. What came in after the cut-off counts from the next working day.
 */
export function latestWithin(norm: ReactionNorm, received: LocalMoment, calendar: WorkCalendar): LocalMoment {
  if (norm === 'immediately') return received;
  const cutOff = minutesOf(calendar.cutOff) ?? closesAt(calendar);
  const late = isWorkingDay(received, calendar) && (received.minutes ?? 0) > cutOff;
  const first = addWorkingDays(received, late ? 1 : 0, calendar);
  const last = addWorkingDays(first, norm === 'same-day' ? 0 : norm, calendar);
  return { ...last, minutes: closesAt(calendar) };
}

/** Negative when `a` is earlier; a moment without a time stands at the end of its day. */
export function compareMoments(a: LocalMoment, b: LocalMoment): number {
  return dayNumber(a) - dayNumber(b) || (a.minutes ?? 1440) - (b.minutes ?? 1440);
}
