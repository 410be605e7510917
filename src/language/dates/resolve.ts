import { addWorkingDays, closesAt, type WorkCalendar } from './calendar';
import { addDays, addMinutes, dayNumber, lastDayOfMonth, weekdayOf } from './days';
import type { DateReading, DayPart, DurationReading, FoundMoment, PeriodReading, WeekdayReading } from './found';
import { dateExists, type LocalMoment } from './moment';

/** Until when a part of the day lasts, in minutes after midnight. */
const partEnds: Record<DayPart, number> = { morning: 720, afternoon: 1080, evening: 1320, night: 1440 };

/**
 * The latest moment that a found moment allows, seen from a date: "deze week" is its last working day, "3 tot 5
 * werkdagen" five of them. Undefined for a date that does not exist and for a past one ("2 dagen geleden").
 */
export function latestOf(found: FoundMoment, from: LocalMoment, calendar: WorkCalendar): LocalMoment | undefined {
  if (found.relation === 'ago' || found.relation === 'each') return undefined;
  switch (found.kind) {
    case 'date':
      return dateNear(found, from);
    case 'weekday':
      return withPart(weekdayFrom(found, from), found.part);
    case 'relative-day':
      return withPart(addDays(from, found.days), found.part);
    case 'time':
      return { ...from, minutes: found.minutes };
    case 'period':
      return endOfPeriod(found, from, calendar);
    case 'duration':
      return after(found, from, calendar);
  }
}

function withPart(date: LocalMoment, part: DayPart | undefined): LocalMoment {
  return part ? { ...date, minutes: partEnds[part] } : date;
}

/** Without a year, the one that brings the date nearest: up to half a year back, else ahead. */
function dateNear({ day, month, year }: DateReading, from: LocalMoment): LocalMoment | undefined {
  if (year !== undefined) return dateExists(year, month, day) ? { year, month, day } : undefined;
  const years = [from.year - 1, from.year, from.year + 1].filter((candidate) => dateExists(candidate, month, day));
  const distance = (candidate: number): number =>
    Math.abs(dayNumber({ year: candidate, month, day }) - dayNumber(from));
  const nearest = years.sort((a, b) => distance(a) - distance(b))[0];
  return nearest === undefined ? undefined : { year: nearest, month, day };
}

function weekdayFrom({ weekday, weeks }: WeekdayReading, from: LocalMoment): LocalMoment {
  const ahead = weekday - weekdayOf(from);
  if (weeks !== undefined) return addDays(from, ahead + weeks * 7);
  return addDays(from, ahead > 0 ? ahead : ahead + 7);
}

const partWeekdays = { begin: 2, middle: 4, end: 5 } as const;

function endOfPeriod(
  { unit, offset, part, month }: PeriodReading,
  from: LocalMoment,
  calendar: WorkCalendar,
): LocalMoment {
  if (unit === 'day') return { ...addDays(from, offset), minutes: closesAt(calendar) };
  const monday = addDays(from, 1 - weekdayOf(from) + offset * 7);
  if (unit === 'weekend') return addDays(monday, 6);
  if (unit === 'week') return addDays(monday, (part ? partWeekdays[part] : 5) - 1);
  if (unit === 'year') return { year: from.year + offset, month: 12, day: 31 };
  const named = month === undefined ? from.month + offset : month + (month < from.month ? 12 : 0);
  const start = {
    year: from.year + Math.floor((named - 1) / 12),
    month: ((((named - 1) % 12) + 12) % 12) + 1,
    day: 10,
  };
  if (part === 'begin') return start;
  return part === 'middle' ? { ...start, day: 20 } : lastDayOfMonth(start.year, start.month);
}

const unitDays = { day: 1, week: 7, month: 30, year: 365 } as const;

function after({ most, unit }: DurationReading, from: LocalMoment, calendar: WorkCalendar): LocalMoment {
  if (unit === 'minute' || unit === 'hour') return addMinutes(from, most * (unit === 'hour' ? 60 : 1));
  if (unit === 'working-day') return addWorkingDays(from, Math.ceil(most), calendar);
  return addDays(from, Math.ceil(most * unitDays[unit]));
}
