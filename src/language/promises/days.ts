import { addWorkingDays } from '../dates/calendar';
import { describeDay } from '../dates/format';
import type { Language } from '../language';
import type { Clock } from './given';
import { offerMoments } from './offers';

/** So many working days ahead are named. */
const daysAhead = 3;

/**
 * The moments a writer may name from the draft's date on, soonest first: those that a promise may name ("vandaag vóór
 * 17.00 uur"), then the coming working days themselves ("morgen, woensdag 25 november"). None without a date.
 */
export function momentsToName(language: Language, clock: Clock): readonly string[] {
  const { date, calendar } = clock;
  if (!date) return [];
  const days = Array.from({ length: daysAhead }, (_, index) => addWorkingDays(date, index + 1, calendar));
  return [...new Set([...offerMoments(language, clock), ...days.map((day) => describeDay(day, date, language))])];
}
