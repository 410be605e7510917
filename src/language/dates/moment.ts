/** A wall-clock moment where the writer is: never converted between time zones. `month` is 1 to 12. */
export interface LocalMoment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minutes after midnight, or undefined when only the date is known. */
  readonly minutes?: number;
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads `2026-11-24`, `2026-11-24T15:10` and the like; a zone at the end is dropped, since the moment is the
 * wall clock's. Gives undefined for anything else and for dates that do not exist.
 */
export function parseMoment(text: string): LocalMoment | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || month === undefined || day === undefined || !dateExists(year, month, day)) return undefined;
  if (hour === undefined || minute === undefined) return { year, month, day };
  return hour < 24 && minute < 60 ? { year, month, day, minutes: hour * 60 + minute } : undefined;
}

/** True for a day of the (proleptic) Gregorian calendar. */
export function dateExists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A moment as it is written in a header: "2026-11-24T10:05". The opposite of `parseMoment`. */
export function writeMoment({ year, month, day, minutes }: LocalMoment): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return minutes === undefined ? date : `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
