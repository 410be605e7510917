import { easter } from 'date-easter';
import { addDays, dayNumber, weekdayOf } from './days';
import type { LocalMoment } from './moment';

/** Days from Easter Sunday: Easter itself and its Monday, Ascension Day, Whit Sunday and its Monday. */
const movable = [0, 1, 39, 49, 50];

const byYear = new Map<number, ReadonlySet<number>>();

/**
 * True on a Dutch national holiday: New Year's Day, Easter, King's Day, Liberation Day, Ascension Day, Whitsun and
 * Christmas. King's Day is 27 April, or the 26th when the 27th is a Sunday. Liberation Day counts in lustrum years
 * only (2025, 2030), when most employers give it; a team that has it every year names it among its own holidays.
 */
export function isNationalHoliday(date: LocalMoment): boolean {
  return holidaysOf(date.year).has(dayNumber(date));
}

function holidaysOf(year: number): ReadonlySet<number> {
  const known = byYear.get(year);
  if (known) return known;
  const sunday = easter(year);
  const kings = { year, month: 4, day: 27 };
  const days = [
    { year, month: 1, day: 1 },
    ...movable.map((days) => addDays(sunday, days)),
    weekdayOf(kings) === 7 ? addDays(kings, -1) : kings,
    ...(year % 5 === 0 ? [{ year, month: 5, day: 5 }] : []),
    { year, month: 12, day: 25 },
    { year, month: 12, day: 26 },
  ];
  const numbers = new Set(days.map(dayNumber));
  byYear.set(year, numbers);
  return numbers;
}
