import { normAt, nextNorm, type Cursor, type ReadResult } from './cursor';
import type { DayPart } from './found';

/** Reads a day by name: "dinsdag", "komende vrijdag", "volgende week dinsdag"; "next Tuesday", "Friday afternoon". */
export function readWeekday(cursor: Cursor, at: number): ReadResult | undefined {
  const { weekdays, periodDays } = cursor.vocabulary;
  const lead = weekLead(cursor, at);
  const norm = lead.next === at ? normAt(cursor, at) : nextNorm(cursor, lead.next);
  const named = periodDays.get(norm);
  const weekday = named?.[0] ?? weekdays.get(norm);
  if (weekday === undefined || (cursor.language === 'en' && !isCapital(cursor, lead.next))) return undefined;
  const part = named?.[1] ?? cursor.vocabulary.dayParts.get(nextNorm(cursor, lead.next + 1));
  const after = lead.next + (part && !named ? 2 : 1);
  const trail = lead.next === at ? weekLead(cursor, after) : { weeks: undefined, next: after };
  const weeks = trail.next - after === 2 ? trail.weeks : lead.weeks;
  const next = trail.next - after === 2 ? trail.next : after;
  return { reading: { kind: 'weekday', weekday, ...(weeks !== undefined && { weeks }), ...(part && { part }) }, next };
}

function isCapital(cursor: Cursor, at: number): boolean {
  return /^\p{Lu}/u.test(cursor.words[at]?.text ?? '');
}

/**
 * "komende", "this" (the first to come), "afgelopen" (last week), "volgende week" (two words: next week). The
 * English "next Tuesday" is read as the first one to come, which is the kindest reading of a promise.
 */
function weekLead(cursor: Cursor, at: number): { weeks: number | undefined; next: number } {
  const { periodOffsets, periods } = cursor.vocabulary;
  const offset = periodOffsets.get(normAt(cursor, at));
  if (offset === undefined || (normAt(cursor, at) === 'the' && normAt(cursor, at + 1) !== 'coming'))
    return { weeks: undefined, next: at };
  if (periods.get(nextNorm(cursor, at + 1)) === 'week') return { weeks: offset, next: at + 2 };
  return { weeks: offset < 0 ? offset : undefined, next: at + 1 };
}

/** Reads "vandaag", "morgenmiddag", "tomorrow morning", "this afternoon", "the day after tomorrow". */
export function readRelativeDay(cursor: Cursor, at: number): ReadResult | undefined {
  const { relativeDays, dayParts } = cursor.vocabulary;
  const norm = normAt(cursor, at);
  if (norm === 'the' && nextNorm(cursor, at + 1) === 'day' && nextNorm(cursor, at + 2) === 'after')
    return nextNorm(cursor, at + 3) === 'tomorrow'
      ? { reading: { kind: 'relative-day', days: 2 }, next: at + 4 }
      : undefined;
  const thisPart = norm === 'this' ? dayParts.get(nextNorm(cursor, at + 1)) : undefined;
  if (thisPart) return { reading: { kind: 'relative-day', days: 0, part: thisPart }, next: at + 2 };
  const entry = relativeDays.get(norm);
  // "Goede morgen" is a greeting.
  if (!entry || /^goei?en?$|^goede$/.test(normAt(cursor, at - 1))) return undefined;
  const [days, own] = entry;
  const part: DayPart | undefined = own ?? dayParts.get(nextNorm(cursor, at + 1));
  const next = at + (part && !own ? 2 : 1);
  return { reading: { kind: 'relative-day', days, ...(part && { part }) }, next };
}

/** Reads "deze week", "eind volgende week", "begin december", "the end of the day", "in november". */
export function readPeriod(cursor: Cursor, at: number, led: boolean): ReadResult | undefined {
  const { periodParts, periodOffsets, periods, months, articles } = cursor.vocabulary;
  const part = periodParts.get(normAt(cursor, at));
  let index = part ? at + 1 : at;
  while (part && articles.has(nextNorm(cursor, index)) && !periodOffsets.has(nextNorm(cursor, index + 1))) {
    if (periods.has(nextNorm(cursor, index + 1))) break;
    index++;
  }
  if (part && articles.has(normAt(cursor, index)) && periodOffsets.has(nextNorm(cursor, index + 1))) index++;
  const month = months.get(normAt(cursor, index));
  if (month !== undefined && (part || led) && isMonthName(cursor, index))
    return { reading: { kind: 'period', unit: 'month', offset: 0, month, ...(part && { part }) }, next: index + 1 };
  const article = articles.has(normAt(cursor, index));
  const offset = article && part ? 0 : periodOffsets.get(normAt(cursor, index));
  const bare = part !== undefined && periods.get(normAt(cursor, index)) === 'day';
  if (offset === undefined && !bare) return undefined;
  const unit = periods.get(bare ? normAt(cursor, index) : nextNorm(cursor, index + 1));
  if (!unit || (!part && (article || unit === 'day' || normAt(cursor, index) === 'the'))) return undefined;
  const next = index + (bare ? 1 : 2);
  return { reading: { kind: 'period', unit, offset: offset ?? 0, ...(part && { part }) }, next };
}

/** "may" and "march" are also verbs: the English month has a capital. */
function isMonthName(cursor: Cursor, at: number): boolean {
  return cursor.language === 'nl' || /^\p{Lu}/u.test(cursor.words[at]?.text ?? '');
}
