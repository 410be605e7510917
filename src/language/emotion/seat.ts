import type { Language } from '../language';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import { genericWords } from './generic';
import { seatEnd, type SeatEnd } from './seat-end';

/** The place where a sentence takes the seat of a phrase, and how it must be shaped to sit there. */
export interface Seat extends SeatEnd {
  readonly start: number;
  /** What closes the words before it: ". " where a comma or "en" stood. */
  readonly lead: string;
  /** True when a greeting or a name stands before it on its line, so that it begins with a small letter. */
  readonly startsSmall: boolean;
}

/** A phrase with the sentence it stands in. */
export type Seated = Span & { readonly sentence: Sentence };

/**
 * Finds the seat of a phrase in its sentence: with the interjections before it ("oh no, what a nuisance"), without the
 * greeting that ends at `bodyStart`, and up to the closing punctuation or to the next clause, which becomes a sentence.
 */
export function seatOf(text: Text, phrase: Seated, bodyStart: number, language: Language): Seat {
  return { ...seatStart(text, phrase, bodyStart, language), ...seatEnd(text, phrase, language) };
}

/** Shapes a sentence with its full stop for a seat; around it there stand `seat.lead` and `seat.tail`. */
export function fitSentence(seat: Seat, sentence: string): string {
  const ended = seat.ending === 'stop' ? sentence : sentence.replace(/[.!]$/, '');
  return seat.startsSmall && !/^I\b/.test(ended) ? ended.charAt(0).toLowerCase() + ended.slice(1) : ended;
}

/**
 * Thanks before the phrase stay, as a sentence of their own, and so does a name; everything else before it named
 * nothing and goes.
 */
function seatStart(
  text: Text,
  phrase: Seated,
  bodyStart: number,
  language: Language,
): Pick<Seat, 'start' | 'lead' | 'startsSmall'> {
  const { leadIns, thanks } = genericWords(language);
  const from = phrase.start < bodyStart ? phrase.start : bodyStart;
  const before = phrase.sentence.words.filter((word) => word.end <= phrase.start && word.start >= from);
  if (before.some((word) => thanks.has(word.norm))) {
    const kept = before.findLastIndex((word) => !leadIns.has(word.norm));
    return { start: before[kept]?.end ?? phrase.start, lead: '. ', startsSmall: false };
  }
  const names = before.findIndex((word) => !isName(word, language));
  const start = (names < 0 ? undefined : before[names]?.start) ?? phrase.start;
  return { start, lead: '', startsSmall: isSmall(text, phrase.sentence, start) };
}

function isName(word: Word, language: Language): boolean {
  const { generic, leadIns } = genericWords(language);
  return /^\p{Lu}/u.test(word.text) && !generic.has(word.norm) && !leadIns.has(word.norm);
}

function isSmall(text: Text, sentence: Sentence, start: number): boolean {
  const line = text.value.slice(sentence.start, start).split('\n').at(-1) ?? '';
  if (!/[\p{L}\p{N},;–-]\s*$/u.test(line)) return false;
  const first = text.value.slice(start, start + 2);
  return !/^\p{Lu}/u.test(first) || /^I\P{L}/u.test(first);
}
