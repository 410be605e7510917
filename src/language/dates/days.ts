import type { LocalMoment } from './moment';

const dayMs = 86_400_000;

/** Days since 1 January 1970 of a moment's date; for comparing and counting. */
export function dayNumber({ year, month, day }: LocalMoment): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayMs);
}

/** The date with this day number, without a time. */
export function dateOf(number: number): LocalMoment {
  const date = new Date(number * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The date so many calendar days later (or earlier), without a time. */
export function addDays(from: LocalMoment, days: number): LocalMoment {
  return dateOf(dayNumber(from) + days);
}

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(moment: LocalMoment): number {
  return ((((dayNumber(moment) + 3) % 7) + 7) % 7) + 1;
}

/** Last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): LocalMoment {
  return dateOf(dayNumber({ year: month === 12 ? year + 1 : year, month: month === 12 ? 1 : month + 1, day: 1 }) - 1);
}

/** The moment so many minutes later. A moment without a time counts from midnight. */
export function addMinutes(from: LocalMoment, minutes: number): LocalMoment {
  const total = (from.minutes ?? 0) + Math.round(minutes);
  return { ...addDays(from, Math.floor(total / 1440)), minutes: ((total % 1440) + 1440) % 1440 };
}
