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

/** "14.30 uur", with `unit=false` "14.30"; "2.30pm". Takes "14:30", or a moment with its time. */
export const time: Helper = {
  call: ({ args: [value], hash, situation }) => {
    const clock =
      typeof value === 'string' && /^\d{2}:\d{2}$/.test(value.trim()) ? `2000-01-01T${value.trim()}` : value;
    const moment = momentOf(clock, 'time');
    if (moment instanceof BadArgument) return noTime;
    if (moment.minutes === undefined) return noTime;
    const clockTime = formatTime(moment.minutes, situation.language);
    return hash['unit'] === false ? clockTime.replace(/ uur$/, '') : clockTime;
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
    const [soonest = ''] = offerMoments(language, { date: from, calendar });
    if (count === 0 && hash['by'] === true) return fitted(soonest, call);
    const day = addWorkingDays(from, count, calendar);
    const today = situation.date ?? from;
    return hash['by'] === true ? fitted(describeDeadline(day, today, language), call) : dayAs(day, call);
  },
};

/** No promise reaches further than this. */
const mostDays = 60;

/** A day between commas gets its second comma where the sentence goes on: "morgen, woensdag 25 november, …". */
function fitted(text: string, { hash }: HelperCall): string {
  return hash['inside'] === true && text.includes(', ') ? `${text},` : text;
}

function dayAs(day: LocalMoment, call: HelperCall): string {
  const { hash, situation } = call;
  const { language, date: today } = situation;
  if (hash['near'] === true && today) return fitted(describeDay(day, today, language), call);
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
