import { addWorkingDays, type ReactionNorm } from '../dates/calendar';
import { dayNumber } from '../dates/days';
import type { DurationReading, FoundMoment } from '../dates/found';
import { latestOf } from '../dates/resolve';
import type { Clock } from './given';
import { latestReaction } from './offers';

/** Hours that one of a unit lasts, a working day taken as a day. */
const hours: Record<DurationReading['unit'], number> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  'working-day': 24,
  week: 120,
  month: 500,
  year: 6000,
};

/** From here on "directly" is no longer true. */
const longestDirect = 1;

/** True when one of the moments lies beyond the norm; what cannot be computed is given the benefit of the doubt. */
export function isTooLate(moments: readonly FoundMoment[], norm: ReactionNorm, clock: Clock): boolean {
  if (isAppointment(moments, norm, clock)) return false;
  return moments.some((moment) =>
    moment.kind === 'duration' ? isTooLong(moment, norm) : isTooFar(moment, norm, clock),
  );
}

/** "Ik bel je morgen om 10.00 uur": a time on the next working day is an appointment, also where the norm is today. */
function isAppointment(moments: readonly FoundMoment[], norm: ReactionNorm, { date, calendar }: Clock): boolean {
  if (!date || !moments.some((moment) => moment.kind === 'time' && moment.relation === undefined)) return false;
  // A day and an hour to keep is an appointment, however far off: the wait was agreed on, not left open.
  if (moments.some((moment) => moment.kind === 'date')) return true;
  if (typeof norm === 'number') return false;
  const next = dayNumber(addWorkingDays(date, 1, calendar));
  return moments.every((moment) => {
    const latest = moment.kind === 'duration' ? undefined : latestOf(moment, date, calendar);
    return latest !== undefined && dayNumber(latest) <= next;
  });
}

function isTooLong(moment: FoundMoment & DurationReading, norm: ReactionNorm): boolean {
  if (moment.relation === 'during' || moment.relation === 'ago' || moment.relation === 'each') return false;
  const length = moment.most * hours[moment.unit];
  if (norm === 'immediately') return length > longestDirect;
  return norm === 'same-day' ? length >= 24 : length > norm * 24;
}

function isTooFar(moment: FoundMoment, norm: ReactionNorm, { date, calendar }: Clock): boolean {
  if (moment.relation === 'since' || moment.relation === 'from' || moment.relation === 'each' || moment.kind === 'time')
    return false;
  if (!date) return isFarAnyway(moment, norm);
  const latest = latestOf(moment, date, calendar);
  return latest !== undefined && dayNumber(latest) > dayNumber(latestReaction(norm, undefined, date, calendar));
}

/** Without a date only what is too far on any day of the week. */
function isFarAnyway(moment: FoundMoment, norm: ReactionNorm): boolean {
  const days = typeof norm === 'number' ? norm : 0;
  if (moment.kind === 'relative-day') return moment.days > days;
  if (moment.kind !== 'period' || moment.unit === 'day') return false;
  return moment.offset > 0 && days < 5;
}
