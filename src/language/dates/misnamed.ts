import { isQuoted } from '../quotation';
import type { Span } from '../span';
import type { Text } from '../text';
import { addDays, dayNumber } from './days';
import { momentsOf } from './find';
import type { LocalMoment } from './moment';

/** A date beside "morgen" or "today" that is another day, and the day that word means. */
export interface MisnamedDay extends Span {
  readonly meant: LocalMoment;
}

/** "Morgen, donderdag 26 november", written on the 24th: the word and the date do not name the same day. */
export function findMisnamedDays(text: Text, today: LocalMoment): MisnamedDay[] {
  if (text.language === 'unknown') return [];
  return text.sentences.flatMap((sentence) => {
    if (!/\d/.test(sentence.text)) return [];
    const moments = momentsOf(text, sentence);
    return moments.flatMap((date, index) => {
      const named = moments[index - 1];
      if (date.kind !== 'date' || named?.kind !== 'relative-day') return [];
      const isApposition = /^(?:,?\s*\(?|,\s*)$/.test(text.value.slice(named.end, date.start));
      const meant = addDays(today, named.days);
      const isSame = date.day === meant.day && date.month === meant.month && (date.year ?? meant.year) === meant.year;
      if (!isApposition || isSame || isQuoted(text, sentence, date) || isFar(date, meant)) return [];
      return [{ ...date.core, meant }];
    });
  });
}

/** Weeks apart the word was not meant for that date. */
function isFar({ day, month }: { readonly day: number; readonly month: number }, meant: LocalMoment): boolean {
  const years = [meant.year - 1, meant.year, meant.year + 1];
  return years.every((year) => Math.abs(dayNumber({ year, month, day }) - dayNumber(meant)) > 40);
}
