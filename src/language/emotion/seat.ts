import type { Language } from '../language';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import { genericWords } from './generic';

/** The place where a sentence takes the seat of a phrase, and how it must be shaped to sit there. */
export interface Seat extends Span {
  /** True when something stands before it on its line, so that it begins with a small letter. */
  readonly startsSmall: boolean;
  /** `stop`: a whole sentence with its full stop; `none`: the rest of the old sentence follows without one. */
  readonly ending: 'stop' | 'none';
  /** What comes after the sentence, in place of a comma or "en": the first letter of a new sentence. */
  readonly tail: string;
  /** False when the rest of the sentence leans on the phrase, so that no whole sentence can sit there. */
  readonly isFree: boolean;
}

/**
 * Finds the seat of a phrase in its sentence: with the interjections before it ("oh no, what a nuisance"), without the
 * greeting that ends at `bodyStart`, and up to the closing punctuation or to the next clause, which becomes a sentence.
 */
export function seatOf(text: Text, phrase: Span & { sentence: Sentence }, bodyStart: number, language: Language): Seat {
  const start = seatStart(phrase, bodyStart, language);
  const startsSmall = isSmall(text, phrase.sentence, start);
  return { start, startsSmall, ...seatEnd(text, phrase, language) };
}

/** Shapes a sentence with its full stop for a seat; what follows it there is `seat.tail`. */
export function fitSentence(seat: Seat, sentence: string): string {
  const ended = seat.ending === 'stop' ? sentence : sentence.replace(/[.!]$/, '');
  const begun = seat.startsSmall && !/^I\b/.test(ended) ? ended.charAt(0).toLowerCase() + ended.slice(1) : ended;
  return begun;
}

function seatStart(phrase: Span & { sentence: Sentence }, bodyStart: number, language: Language): number {
  const { leadIns, coordinators } = genericWords(language);
  const from = phrase.start < bodyStart ? phrase.start : bodyStart;
  const before = phrase.sentence.words.filter((word) => word.end <= phrase.start && word.start >= from);
  let start = phrase.start;
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at] as Word;
    if (!leadIns.has(word.norm) || (coordinators.has(word.norm) && at > 0)) break;
    start = word.start;
  }
  return start;
}

function isSmall(text: Text, sentence: Sentence, start: number): boolean {
  const line = text.value.slice(sentence.start, start).split('\n').at(-1) ?? '';
  if (!/[\p{L}\p{N},;–-]\s*$/u.test(line)) return false;
  const first = text.value.slice(start, start + 2);
  return !/^\p{Lu}/u.test(first) || /^I\P{L}/u.test(first);
}

type SeatEnd = Pick<Seat, 'end' | 'ending' | 'tail' | 'isFree'>;

function seatEnd(text: Text, phrase: Span & { sentence: Sentence }, language: Language): SeatEnd {
  const rest = text.value.slice(phrase.end, phrase.sentence.end);
  const words = phrase.sentence.words.filter((word) => word.start >= phrase.end);
  if (words.length === 0) {
    const closing = /^[\s.!?…,;]*/.exec(rest)?.[0].trimEnd().length ?? 0;
    return { end: phrase.end + closing, ending: 'stop', tail: '', isFree: true };
  }
  if (words.length <= 2 && words.every((word) => /^\p{Lu}/u.test(word.text)))
    return { end: phrase.end, ending: 'none', tail: '', isFree: true };
  const next = nextClause(words, rest, phrase.end, language);
  if (next) return { end: next.start + 1, ending: 'stop', tail: ` ${next.text.charAt(0).toUpperCase()}`, isFree: true };
  return { end: phrase.end, ending: 'none', tail: '', isFree: false };
}

/** The word with which a new main clause begins: after a comma, or after "en" or "and" with a subject or thanks. */
function nextClause(words: readonly Word[], rest: string, end: number, language: Language): Word | undefined {
  const { coordinators, connectors, thanks } = genericWords(language);
  const [first, second] = words;
  if (!first) return undefined;
  if (coordinators.has(first.norm)) {
    const begins = second && (subjects[language].has(second.norm) || thanks.has(second.norm));
    if (!begins) return first.norm === 'please' ? first : undefined;
    return first.norm === 'en' || first.norm === 'and' ? second : first;
  }
  const gap = rest.slice(0, first.start - end);
  return /[,;:–—]|\s-\s/.test(gap) && !connectors.has(first.norm) ? first : undefined;
}

const subjects: Record<Language, ReadonlySet<string>> = {
  nl: new Set('ik wij we u je jij het dit dat'.split(' ')),
  en: new Set("i we i'm we're i'll we'll i've we've i'd we'd you it this that please".split(' ')),
};
