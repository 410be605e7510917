import type { Draft } from '../engine/draft';
import { textFix, type Fix, type Located } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { addWorkingDays } from '../language/dates/calendar';
import { weekdayOf } from '../language/dates/days';
import { formatDay, weekdayNames } from '../language/dates/format';
import { redate } from '../language/dates/redate';
import { findGoneTimes } from '../language/dates/gone';
import { likelyDates } from '../language/dates/likely';
import { findMisnamedDays, type MisnamedDay } from '../language/dates/misnamed';
import { findWrongDates, type WrongDate } from '../language/dates/wrong';
import { offerMoments } from '../language/promises/offers';
import { overlaps } from '../language/span';

/** Flags dates that cannot be right: another weekday, no day of the calendar, or a promise that has gone by. */
export default defineRule({
  id: 'no-wrong-date',
  group: 'promise',
  severity: 'error',
  anyLanguage: true,
  messages: {
    weekday: {
      nl: '“{text}” klopt niet: die dag is een {right}. Een van de twee is een vergissing; de klant weet niet welke.',
      en: '“{text}” is not right: that day is a {right}. One of the two is a slip; the customer cannot know which.',
    },
    missing: {
      nl: '“{text}” bestaat niet: die dag staat in geen kalender. Welke dag bedoelt u?',
      en: '“{text}” does not exist: no calendar has that day. Which day do you mean?',
    },
    past: {
      nl: '“{text}” is al voorbij, en hier belooft u er nog iets voor. Noem een dag die nog komt.',
      en: '“{text}” has gone by, and here you still promise something for it. Name a day that is yet to come.',
    },
    misnamed: {
      nl: '“{text}” is een andere dag dan het woord ervoor zegt. Een van de twee is een vergissing; de klant weet niet welke.',
      en: '“{text}” is another day than the word before it says. One of the two is a slip; the customer cannot know which.',
    },
  },
  *check(draft) {
    const misnamed = draft.date ? findMisnamedDays(draft.reply, draft.date) : [];
    for (const wrong of findWrongDates(draft.reply, draft.date)) {
      if (misnamed.some((other) => overlaps(other, wrong))) continue;
      const text = draft.reply.value.slice(wrong.start, wrong.end);
      const { year, reading } = wrong;
      const index = weekdayOf({ year: year ?? 2024, month: reading.month, day: reading.day }) - 1;
      yield {
        at: { in: 'reply', start: wrong.start, end: wrong.end },
        messageId: wrong.kind,
        data: { text, right: { nl: weekdayNames('nl')[index] ?? '', en: weekdayNames('en')[index] ?? '' } },
        fixes: () => fixes(draft, wrong, text),
      };
    }
    if (!draft.date) return;
    for (const day of misnamed) {
      const at: Located = { in: 'reply', start: day.start, end: day.end };
      const text = draft.reply.value.slice(day.start, day.end);
      yield { at, messageId: 'misnamed', data: { text }, fixes: () => rename(draft, at, day) };
    }
    for (const gone of findGoneTimes(draft.reply, draft.date)) {
      const at: Located = { in: 'reply', start: gone.start, end: gone.end };
      const text = draft.reply.value.slice(gone.start, gone.end);
      yield { at, messageId: 'past', data: { text }, fixes: () => offerToday(draft, at) };
    }
  },
});

/** The day that "morgen" or "today" means, in the writing the date has. */
function rename({ language }: Draft, at: Located, { meant }: MisnamedDay): Fix[] {
  return language === 'unknown' ? [] : [textFix('review', at, formatDay(meant, language))];
}

function offerToday(draft: Draft, at: Located): Fix[] {
  if (draft.language === 'unknown') return [];
  const moments = offerMoments(draft.language, { date: draft.date, calendar: draft.settings.calendar });
  return moments.map((moment) => textFix('snippet', at, `[${moment}]`));
}

function fixes(draft: Draft, wrong: WrongDate, text: string): Fix[] {
  if (draft.language === 'unknown') return [];
  const { language, date: today } = draft;
  const at: Located = { in: 'reply', start: wrong.start, end: wrong.end };
  if (wrong.kind === 'past') return today ? offer(draft, at) : [];
  // Without a year nobody knows the weekday of a day that is not in the calendar.
  if (wrong.kind === 'missing' && wrong.year === undefined && wrong.reading.weekday !== undefined) return [];
  const dates = likelyDates(wrong, today).map((date) => redate(text, wrong.reading, date, language));
  return [...new Set(dates)].map((date) => textFix('review', at, date));
}

/** The next working days, to be confirmed: only the writer knows what can be kept. */
function offer({ date, settings, language }: Draft, at: Located): Fix[] {
  if (!date || language === 'unknown') return [];
  return [0, 1, 2].map((count) => {
    const day = addWorkingDays(date, count, settings.calendar);
    return textFix('snippet', at, `[${formatDay(day, language)}]`);
  });
}
