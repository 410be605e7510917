import { addWorkingDays } from '../../language/dates/calendar';
import { describeDay, describeDeadline, formatDay, formatTime } from '../../language/dates/format';
import type { LocalMoment } from '../../language/dates/moment';
import { blankMoment, offerMoments } from '../../language/promises/offers';
import { BadArgument, type Helper, type HelperCall } from '../helper';
import { momentOf, numberOf } from './arguments';

/** "woensdag 25 november"; `near=true`: "morgen, woensdag 25 november"; `year=true` with the year. */
export const date: Helper = {
  call: (call) => {
    const moment = momentOf(call.args[0], 'date');
    return moment instanceof BadArgument ? moment : dayAs(moment, call);
  },
};

/** "14.30 uur"; "2.30pm". Takes "14:30", or a moment with its time. */
export const time: Helper = {
  call: ({ args: [value], situation }) => {
    const clock =
      typeof value === 'string' && /^\d{2}:\d{2}$/.test(value.trim()) ? `2000-01-01T${value.trim()}` : value;
    const moment = momentOf(clock, 'time');
    if (moment instanceof BadArgument) return noTime;
    return moment.minutes === undefined ? noTime : formatTime(moment.minutes, situation.language);
  },
};

/**
 * The day so many working days after the reply, by the team's calendar: "vrijdag 27 november"; `by=true` as a last
 * moment to promise: "vandaag vóór 17.00 uur", "uiterlijk vrijdag 27 november". Without a date a blank.
 */
export const workday: Helper = {
  call: (call) => {
    const { hash, situation } = call;
    const { language, calendar } = situation;
    const count = numberOf(call.args[0], 'workday');
    if (count instanceof BadArgument) return count;
    if (!Number.isInteger(count) || count > mostDays) return noCount;
    const from = hash['from'] === undefined ? situation.date : momentOf(hash['from'], 'workday');
    if (from instanceof BadArgument) return from;
    if (!from) return `[${blankMoment(language)}]`;
    if (count === 0 && hash['by'] === true) return offerMoments(language, { date: from, calendar })[0];
    const day = addWorkingDays(from, count, calendar);
    return hash['by'] === true ? describeDeadline(day, situation.date ?? from, language) : dayAs(day, call);
  },
};

/** No promise reaches further than this. */
const mostDays = 60;

function dayAs(day: LocalMoment, { hash, situation: { language, date: today } }: HelperCall): string {
  if (hash['near'] === true && today) return describeDay(day, today, language);
  return hash['year'] === true ? `${formatDay(day, language)} ${day.year}` : formatDay(day, language);
}

const noTime = new BadArgument({
  nl: '“time” heeft een tijd nodig zoals "14:30" of "2026-11-25T14:30".',
  en: '“time” takes a time such as "14:30" or "2026-11-25T14:30".',
});
const noCount = new BadArgument({
  nl: `“workday” heeft een aantal werkdagen van 0 tot ${mostDays} nodig.`,
  en: `“workday” takes a number of working days from 0 to ${mostDays}.`,
});
