import { addDays, lastDayOfMonth, weekdayOf } from './days';
import type { LocalMoment } from './moment';
import type { WrongDate } from './wrong';

/** A year without 29 February, for what must be true in every year. */
const commonYear = 2023;

/** The dates that a wrong one may have meant, best first; with a date of the calendar as it should be written. */
export function likelyDates(
  { kind, reading, year }: WrongDate,
  today: LocalMoment | undefined,
): readonly LocalMoment[] {
  const { day, month, weekday } = reading;
  const base = year ?? today?.year ?? commonYear;
  if (kind === 'missing') {
    const last = lastDayOfMonth(base, month);
    const next = { year: month === 12 ? base + 1 : base, month: (month % 12) + 1, day: 1 };
    return [last, next];
  }
  const date = { year: base, month, day };
  if (kind === 'past' || weekday === undefined) return [date];
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return [date, addDays(date, ahead)];
}
