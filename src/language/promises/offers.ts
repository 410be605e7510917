import {
  addWorkingDays,
  closesAt,
  compareMoments,
  isWorkingDay,
  latestWithin,
  type ReactionNorm,
  type WorkCalendar,
} from '../dates/calendar';
import { dayNumber } from '../dates/days';
import { describeDeadline } from '../dates/format';
import type { LocalMoment } from '../dates/moment';
import type { Language } from '../language';
import type { Clock } from './given';

/** Less than this many minutes before closing time nothing more is promised for today. */
const roomNeeded = 60;

/**
 * The moments a promise may name, soonest first: today before closing time while there is room, the next working
 * day, the one after. With a norm for reactions only those within it. Without a date one blank.
 */
export function offerMoments(language: Language, { date, calendar }: Clock, norm?: ReactionNorm): readonly string[] {
  if (!date) return [blankMoment(language)];
  const days = [1, 2].map((count) => addWorkingDays(date, count, calendar));
  const limit = norm === undefined ? undefined : latestReaction(norm, undefined, date, calendar);
  const allowed = days.filter((day) => !limit || dayNumber(day) <= dayNumber(limit));
  const moments = [...(hasRoom(date, calendar) ? [{ ...date, minutes: closesAt(calendar) }] : []), ...allowed];
  return moments.map((moment) => describeDeadline(moment, date, language));
}

/** The latest moment within a norm for reactions, and today where that comes sooner. Without a date one blank. */
export function offerReactions(
  language: Language,
  { date, calendar }: Clock,
  norm: ReactionNorm,
  received: LocalMoment | undefined,
): readonly string[] {
  if (!date) return [blankMoment(language)];
  const latest = latestReaction(norm, received, date, calendar);
  const sooner = hasRoom(date, calendar) && dayNumber(latest) > dayNumber(date);
  const moments = [latest, ...(sooner ? [{ ...date, minutes: closesAt(calendar) }] : [])];
  return moments.map((moment) => describeDeadline(moment, date, language));
}

/** What stands for a moment that cannot be computed. */
export function blankMoment(language: Language): string {
  return language === 'nl' ? 'datum en tijd' : 'day and time';
}

function hasRoom(date: LocalMoment, calendar: WorkCalendar): boolean {
  return date.minutes !== undefined && isWorkingDay(date, calendar) && closesAt(calendar) - date.minutes >= roomNeeded;
}

/**
 * The latest moment that a reply written at `date` can name for a reaction within the norm: the norm's own, counted
 * from the customer's message, while that can still be kept, else the one counted from now.
 */
export function latestReaction(
  norm: ReactionNorm,
  received: LocalMoment | undefined,
  date: LocalMoment,
  calendar: WorkCalendar,
): LocalMoment {
  const day = norm === 'immediately' ? 'same-day' : norm;
  const now = { ...date, minutes: date.minutes ?? 0 };
  const options = [received, now].map((from) => from && latestWithin(day, from, calendar));
  const kept = options.find(
    (moment) => moment && compareMoments(moment, { ...now, minutes: now.minutes + roomNeeded }) >= 0,
  );
  return kept ?? { ...addWorkingDays(date, 1, calendar), minutes: closesAt(calendar) };
}
