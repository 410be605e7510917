import type { WorkCalendar } from '../dates/calendar';
import { compareMoments } from '../dates/calendar';
import { momentsOf } from '../dates/find';
import type { FoundMoment } from '../dates/found';
import type { LocalMoment } from '../dates/moment';
import { latestOf } from '../dates/resolve';
import { contains, type Span } from '../span';
import type { Sentence, Text } from '../text';
import { promiseWords } from './words';

/** What is known of the time at which a draft is written. */
export interface Clock {
  readonly date: LocalMoment | undefined;
  readonly calendar: WorkCalendar;
}

/**
 * True when a promise has its moment: in its own sentence, in the next one, or in the one before that it refers back
 * to ("Hij belt u dan"). A weak promise ("we pakken het op") has it wherever the text names a moment to come.
 */
export function hasMoment(
  text: Text,
  sentence: Sentence,
  promise: Span,
  reach: 'near' | 'anywhere',
  clock: Clock,
): boolean {
  if (text.language === 'unknown') return true;
  if (futureMoments(text, sentence, clock).some((moment) => !isItself(promise, moment))) return true;
  const next = text.sentences[sentence.index + 1];
  if (next && givesMomentIn(text, next, clock)) return true;
  if (reach === 'anywhere') return text.sentences.some((other) => givesMomentIn(text, other, clock));
  const before = text.sentences[sentence.index - 1];
  const { followers } = promiseWords(text.language);
  const refers = sentence.words.some((word) => followers.has(word.norm));
  return refers && before !== undefined && givesMomentIn(text, before, clock);
}

/** "in de komende dagen" is itself what is vague. */
function isItself(promise: Span, moment: Span): boolean {
  return contains(moment, promise);
}

/** True for a sentence with a moment to come that is not about opening hours. */
export function givesMomentIn(text: Text, sentence: Sentence, clock: Clock): boolean {
  if (text.language === 'unknown') return false;
  const moments = futureMoments(text, sentence, clock);
  if (moments.length === 0) return false;
  const { hours, ours, asks } = promiseWords(text.language);
  if (asks.has(sentence.words[0]?.norm ?? '')) return false;
  const about = sentence.words.some((word) => hours.has(word.norm));
  return !about || sentence.words.some((word) => ours.has(word.norm.replace(/'(?:ll|re|m)$/, '')));
}

/** The moments in a sentence that are not past: no "ago", and with a date none before that day. */
export function futureMoments(text: Text, sentence: Sentence, { date, calendar }: Clock): FoundMoment[] {
  return momentsOf(text, sentence).filter((moment) => {
    if (moment.relation === 'since' || moment.relation === 'ago') return false;
    if (moment.relation === 'during' && moment.kind === 'duration') return false;
    if (moment.kind === 'relative-day' && moment.days < 0) return false;
    if (moment.kind === 'period' && moment.offset < 0) return false;
    if (!date || moment.kind === 'time' || moment.relation === 'each') return true;
    const latest = latestOf(moment, date, calendar);
    return !latest || compareMoments(latest, { ...date, minutes: 0 }) >= 0;
  });
}
