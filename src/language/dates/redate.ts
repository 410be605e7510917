import { weekdayOf } from './days';
import type { DateReading } from './found';
import { monthNames, weekdayNames } from './format';
import type { LocalMoment } from './moment';
import type { Language } from '../language';

/**
 * A written date with another day in it, in the writing it has: "dinsdag 25 november 2026" becomes "woensdag 25
 * november 2026", "Thursday, February 12th" "Friday, February 12th", "di 31-11" "ma 30-11".
 */
export function redate(written: string, reading: DateReading, date: LocalMoment, language: Language): string {
  const withDay = reading.weekday === undefined ? written : replaceWeekday(written, date, language);
  if (date.day === reading.day && date.month === reading.month) return withDay;
  const head = /^\p{L}+\.?,?\s+/u.exec(withDay)?.[0] ?? '';
  const isLed = reading.weekday !== undefined;
  const rest = isLed ? withDay.slice(head.length) : withDay;
  return (isLed ? head : '') + replaceDayMonth(rest, reading, date, language);
}

function replaceWeekday(written: string, date: LocalMoment, language: Language): string {
  const name = weekdayNames(language)[weekdayOf(date) - 1] ?? '';
  return written.replace(/^\p{L}+/u, (old) => {
    const short = old.length <= 3 ? name.slice(0, language === 'nl' ? 2 : 3) : name;
    return /^\p{Lu}/u.test(old) ? short.charAt(0).toUpperCase() + short.slice(1) : short;
  });
}

function replaceDayMonth(written: string, reading: DateReading, date: LocalMoment, language: Language): string {
  if (/^[\d/.-]+$/.test(written)) return replaceFigures(written, date);
  const month = monthNames(language)[date.month - 1] ?? '';
  const named = date.month === reading.month ? written : written.replace(/\p{L}{3,}\.?(?=\s|$|,)/u, month);
  const day = named.replace(/\b\d{1,2}(?:st|nd|rd|th|e|de|ste)?\b/, (old) => {
    const suffix = /\D+$/.exec(old)?.[0] ?? '';
    return `${date.day}${language === 'en' && suffix ? ordinal(date.day) : suffix}`;
  });
  return reading.year === undefined ? day : day.replace(/\d{4}/, String(date.year));
}

function replaceFigures(written: string, date: LocalMoment): string {
  const separator = /\D/.exec(written)?.[0] ?? '-';
  const parts = written.split(separator);
  const pad = (value: number, like: string | undefined): string => String(value).padStart(like?.length ?? 1, '0');
  if (parts[0]?.length === 4) return [date.year, pad(date.month, parts[1]), pad(date.day, parts[2])].join(separator);
  const year = parts[2] === undefined ? [] : [String(date.year).slice(-parts[2].length)];
  return [pad(date.day, parts[0]), pad(date.month, parts[1]), ...year].join(separator);
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[day % 10] ?? 'th';
}
