import { describeRemaining } from '../dates/duration';
import { findMoments, momentsOf } from '../dates/find';
import type { FoundMoment } from '../dates/found';
import type { Language } from '../language';
import { numberValue } from '../numbers';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';

/** A sentence that says until when we are open, in answer to a customer who asked when we close. */
export interface OpenUntil extends Span {
  readonly sentence: Sentence;
  /** The customer's word: "sluiten", "close". */
  readonly asked: Span;
  /** The sentence with the customer's word, without its full stop: "We sluiten om acht uur". */
  readonly mirrored: string;
  /** The closing time in minutes after midnight as written; from one to twelve it may be morning or evening. */
  readonly minutes: number;
  readonly exact: boolean;
}

const asks: Record<Language, RegExp> = {
  nl: /(?<!\p{L})(?:sluit|sluiten|sluitingstijd|dichtgaan|gaan [^.?!]{0,30} dicht)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:close|closes|closing|shut|shuts)(?!\p{L})/iu,
};

const time: Record<Language, string> = {
  nl: "(?<time>half [a-zé]+(?: uur)?|(?:\\d{1,2}(?:[.:]\\d{2})?|[a-zé]+)(?: (?:uur|u))(?: ['’]s (?:middags|avonds))?|\\d{1,2}[.:]\\d{2})",
  en: "(?<time>\\d{1,2}(?:[.:]\\d{2})?(?: ?[ap]m)?|[a-z]+ o['’]clock|\\d{1,2}[.:]\\d{2})",
};

const adverbs = '(?: (?:vandaag|vanavond|gewoon|nog|dan|elke dag))*';
const sentences: Record<Language, readonly RegExp[]> = {
  nl: [
    new RegExp(
      `^(?<front>.*?)(?<subject>(?:we|wij|onze winkel|de winkel|de balie)) (?<verb>zijn|is)(?<adverb>${adverbs}) (?:open|geopend) tot ${time.nl}(?<rest>.*)$`,
      'isu',
    ),
    new RegExp(
      `^(?<front>.*?)(?<subject>(?:we|wij|onze winkel|de winkel|de balie)) (?<verb>zijn|is)(?<adverb>${adverbs}) tot ${time.nl} (?:open|geopend)(?<rest>.*)$`,
      'isu',
    ),
    new RegExp(
      `^(?<front>(?:vandaag|vanavond) )(?<verb>zijn|is) (?<subject>we|wij|onze winkel|de winkel) (?<adverb>)(?:open |geopend )?tot ${time.nl}(?: open| geopend)?(?<rest>.*)$`,
      'isu',
    ),
  ],
  en: [
    new RegExp(
      `^(?<front>.*?)(?<subject>we|our (?:shop|store|branch|office)|the (?:shop|store|branch|office))(?: are| is|['’]re|['’]s)(?<adverb>) open (?:until|till|til) ${time.en}(?<rest>.*)$`,
      'isu',
    ),
  ],
};

/**
 * Finds the sentence of a reply that says "open until" to a customer who asks about closing, unless the reply takes up
 * closing somewhere. Mirroring goes first, then the turn to what is possible.
 */
export function findOpenUntil(reply: Text, customer: Text): OpenUntil | undefined {
  const { language } = reply;
  if (language === 'unknown' || customer.language !== language || asks[language].test(reply.value)) return undefined;
  const question = customer.sentences.find(({ text }) => text.includes('?') && asks[language].test(text));
  const word = question && asks[language].exec(question.text);
  // What is left of today says nothing about another day.
  if (!question || !word || [...momentsOf(customer, question), ...findMoments(reply)].some(isOtherDay))
    return undefined;
  const asked = { start: question.start + word.index, end: question.start + word.index + word[0].length };
  for (const sentence of reply.sentences) {
    const found = readSentence(sentence, language);
    if (found) return { ...found, sentence, asked };
  }
  return undefined;
}

function isOtherDay(moment: FoundMoment): boolean {
  return moment.kind === 'weekday' || moment.kind === 'date' || (moment.kind === 'relative-day' && moment.days !== 0);
}

function readSentence(sentence: Sentence, language: Language): Omit<OpenUntil, 'sentence' | 'asked'> | undefined {
  const text = sentence.text.replace(/[.!]+$/, '');
  for (const pattern of sentences[language]) {
    const groups = pattern.exec(text)?.groups;
    const moment = groups && minutesOf(groups.time ?? '', language);
    if (!groups || !moment || /\p{L}/u.test(groups.rest ?? '')) continue;
    const open = /(?:open|geopend)/i.exec(sentence.text);
    const start = sentence.start + Math.min(open?.index ?? 0, sentence.text.search(/(?<!\p{L})tot /u) >>> 0);
    return { start, end: sentence.start + text.length, mirrored: mirror(groups, language), ...moment };
  }
  return undefined;
}

function mirror(groups: Record<string, string>, language: Language): string {
  const { front = '', subject = '', verb = '', adverb = '', time: at = '' } = groups;
  if (language === 'en') return `${front}${subject} ${/^we$/i.test(subject) ? 'close' : 'closes'} at ${at}`;
  const sluit = verb.toLowerCase() === 'zijn' ? 'sluiten' : 'sluit';
  const inverted = /^(?:vandaag|vanavond) $/i.test(front);
  return inverted
    ? `${front}${sluit} ${subject} om ${at}`
    : `${front}${subject} ${sluit}${adverb.replace(/ nog| gewoon/, '')} om ${at}`;
}

function minutesOf(written: string, language: Language): { minutes: number; exact: boolean } | undefined {
  const lower = written.toLowerCase();
  const clock = /^(\d{1,2})(?:[.:](\d{2}))?/.exec(lower);
  const spoken = /^(half )?(\p{L}+) /u.exec(`${lower} `);
  const hour = clock ? Number(clock[1]) : numberValue(spoken?.[2] ?? '', language);
  if (hour === undefined || hour > 24) return undefined;
  const half = /^half /.test(lower) ? -30 : 0;
  const evening = /pm|avonds|middags/.test(lower) && hour < 12 ? 720 : 0;
  return { minutes: hour * 60 + Number(clock?.[2] ?? 0) + half + evening, exact: evening > 0 || hour > 12 };
}

/** How long it is from a time of day until closing, in words; undefined when that cannot be told for certain. */
export function timeLeft({ minutes, exact }: OpenUntil, now: number, language: Language): string | undefined {
  const closing = exact || (minutes > now && minutes >= 720) ? minutes : minutes + 720;
  // "open until nine", asked at eight in the morning: either nine.
  if (!exact && minutes > now && minutes < 720 && minutes >= 480) return undefined;
  return closing > now && closing <= 1440 ? describeRemaining(closing - now, language) : undefined;
}
