import type { Draft } from '../engine/draft';
import { textFix, type Fix, type Located } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { addWorkingDays } from '../language/dates/calendar';
import { weekdayOf } from '../language/dates/days';
import { formatDay, weekdayNames } from '../language/dates/format';
import { redate } from '../language/dates/redate';
import { findGoneTimes } from '../language/dates/gone';
import { findWrongDates, likelyDates, type WrongDate } from '../language/dates/wrong';
import { offerMoments } from '../language/promises/offers';

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
  },
  *check(draft) {
    for (const wrong of findWrongDates(draft.reply, draft.date)) {
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
    for (const gone of findGoneTimes(draft.reply, draft.date)) {
      const at: Located = { in: 'reply', start: gone.start, end: gone.end };
      const text = draft.reply.value.slice(gone.start, gone.end);
      yield { at, messageId: 'past', data: { text }, fixes: () => offerToday(draft, at) };
    }
  },
});

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
