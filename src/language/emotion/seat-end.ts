import type { Language } from '../language';
import type { Text } from '../text';
import type { Word } from '../words';
import { genericWords } from './generic';
import type { Seated } from './seat';

/** How the seat of a sentence ends. */
export interface SeatEnd {
  readonly end: number;
  /** `stop`: a whole sentence with its full stop; `none`: the rest of the old sentence follows without one. */
  readonly ending: 'stop' | 'none';
  /** What comes after the sentence: the first letter of the next one, in place of a comma or "en". */
  readonly tail: string;
  /** False when the rest of the sentence leans on the phrase, so that no whole sentence can sit there. */
  readonly isFree: boolean;
}

/** Finds where the seat of a phrase ends: at the closing punctuation, before a name, or at the next main clause. */
export function seatEnd(text: Text, phrase: Seated, language: Language): SeatEnd {
  const rest = text.value.slice(phrase.end, phrase.sentence.end);
  const words = phrase.sentence.words.filter((word) => word.start >= phrase.end);
  if (words.length === 0) {
    const closing = /^[\s.!?…,;]*/.exec(rest)?.[0].trimEnd().length ?? 0;
    return { end: phrase.end + closing, ending: 'stop', tail: '', isFree: true };
  }
  if (words.length <= 2 && words.every((word) => /^\p{Lu}/u.test(word.text)))
    return { end: phrase.end, ending: 'none', tail: /^\s*,/.test(rest) ? '' : ',', isFree: true };
  const asks = phrase.sentence.text.endsWith('?');
  const leans = !asks && leaning[language].has(words[0]?.norm ?? '');
  const next = leans ? undefined : nextClause(words, rest, phrase.end, language);
  if (next) return { end: next.start + 1, ending: 'stop', tail: ` ${next.text.charAt(0).toUpperCase()}`, isFree: true };
  return { end: phrase.end, ending: 'none', tail: '', isFree: false };
}

/** The word with which a new main clause begins: after a comma, or after "en" or "and" with a subject or thanks. */
function nextClause(words: readonly Word[], rest: string, end: number, language: Language): Word | undefined {
  const { coordinators, connectors, thanks, generic } = genericWords(language);
  const [first, second] = words;
  if (!first) return undefined;
  const gap = rest.slice(0, first.start - end);
  if (gap.includes('(')) return undefined;
  if (coordinators.has(first.norm)) {
    const begins = second && (subjects[language].has(second.norm) || thanks.has(second.norm));
    if (!begins) return first.norm === 'please' ? first : undefined;
    return first.norm === 'en' || first.norm === 'and' ? second : first;
  }
  const isVocative =
    /^\p{Lu}/u.test(first.text) && !generic.has(first.norm) && /^\s*[,.!]/.test(rest.slice(first.end - end));
  return /[,;:–—]|\s-\s/.test(gap) && !isVocative && !connectors.has(first.norm) ? first : undefined;
}

const subjects: Record<Language, ReadonlySet<string>> = {
  nl: new Set('ik wij we u je jij het dit dat'.split(' ')),
  en: new Set("i we i'm we're i'll we'll i've we've i'd we'd you it this that please".split(' ')),
};

/** Words with which a clause leans on what stands before it. */
const leaning: Record<Language, ReadonlySet<string>> = {
  nl: new Set('die wat waar waardoor waarvoor waarbij zodat hoewel alsook evenals'.split(' ')),
  en: new Set('which who whom where whose as than'.split(' ')),
};
