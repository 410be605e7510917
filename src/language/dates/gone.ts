import { isQuoted } from '../quotation';
import { join, type Span } from '../span';
import type { Text } from '../text';
import { momentsOf } from './find';
import type { LocalMoment } from './moment';
import { tenseAround } from './tense';

/** Hours that come back every day are no promise. */
const openingHours = /\b(?:open|geopend|gesloten|bereikbaar|openingstijden|opening|closed|hours)\b/i;

/** Promises for a time of this very day that has gone by: "vandaag vóór 12.00 uur", written at a quarter past three. */
export function findGoneTimes(text: Text, now: LocalMoment): Span[] {
  const { minutes } = now;
  if (text.language === 'unknown' || minutes === undefined) return [];
  return text.sentences.flatMap((sentence) => {
    if (!/\d/.test(sentence.text) || openingHours.test(sentence.text)) return [];
    const moments = momentsOf(text, sentence);
    const today = moments.find((moment) => moment.kind === 'relative-day' && moment.days === 0 && !moment.part);
    const times = moments.filter((moment) => moment.kind === 'time');
    if (!today || times.length === 0 || moments.length !== times.length + 1) return [];
    if (times.some((time) => time.minutes >= minutes || time.relation === 'from' || time.relation === 'since'))
      return [];
    const span = times.reduce<Span>(join, today);
    const isTight = text.value.slice(span.start, span.end).split(/\s+/).length <= 8;
    if (!isTight || isQuoted(text, sentence, span)) return [];
    return tenseAround(text, sentence, span) === 'future' ? [{ start: span.start, end: span.end }] : [];
  });
}
