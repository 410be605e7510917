import { isFunctionWord } from '../../nl/grammar';
import { isAdjective, isNoun } from '../../nl/vocabulary';
import { verbForms } from '../../verbs/lexicon';
import type { Sentence } from '../../text';
import { normalise, type Word } from '../../words';
import { isListed, spellOut } from './filters';
import { nonfiniteKind } from './verb-forms';

/** A word as the grammar sees it: chat spellings written out, in the case it has inside a sentence. */
export interface Token {
  readonly text: string;
  readonly norm: string;
  readonly word: Word;
}

/** The words of a sentence between two marks that part it (comma, dash, colon, brackets). */
export type Segment = readonly Token[];

const parting = /[,;:()[\]–—…/]|\s-+\s|\.\./;

/** Cuts a sentence at its inner marks; emoji and doubled marks are passed over, empty pieces left out. */
export function segmentsOf(sentence: Sentence): Segment[] {
  const segments: Token[][] = [[]];
  let end = sentence.start;
  const shouted = isShouted(sentence.words);
  sentence.words.forEach((word, index) => {
    const between = sentence.text.slice(end - sentence.start, word.start - sentence.start);
    if (index > 0 && parting.test(between)) segments.push([]);
    segments.at(-1)?.push(...tokensOf(word, index === 0, shouted));
    end = word.end;
  });
  return segments.filter((segment) => segment.length > 0);
}

function tokensOf(word: Word, isFirst: boolean, shouted: boolean): Token[] {
  const norm = spellOut(word.norm);
  if (norm !== word.norm) return norm.split(' ').map((part) => ({ text: part, norm: part, word }));
  return [{ text: caseInside(word, isFirst, shouted), norm, word }];
}

/** The word as it is written inside a sentence: small, unless it is a name or an abbreviation. */
function caseInside(word: Word, isFirst: boolean, shouted: boolean): string {
  if (word.text === word.norm || !/^\p{Lu}/u.test(word.text)) return word.text;
  const small = word.text.slice(0, 1).toLowerCase() + word.text.slice(1);
  const capitals = word.text.length > 1 && word.text === word.text.toUpperCase();
  if (capitals && !shouted && !isFunctionWord(word.norm) && word.text.length <= 4) return word.text;
  if (capitals) return isKnownWord(word.norm) ? word.norm : word.text;
  return isFunctionWord(word.norm) || (isFirst && isKnownWord(normalise(small))) ? small : word.text;
}

function isShouted(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 1 && /\p{L}/u.test(word.text));
  return long.length > 2 && long.every((word) => word.text === word.text.toUpperCase());
}

/** True for a word of the closed classes, a noun, an adjective or a form of a verb. */
export function isKnownWord(norm: string): boolean {
  if (isFunctionWord(norm) || isNoun(norm) || isAdjective(norm)) return true;
  return verbForms(norm).length > 0 || nonfiniteKind(norm) !== undefined || /^[\d€]/.test(norm);
}

/** A segment without the words that only open or end what is said: "helaas", "nou", "hoor". */
export function withoutFillers(segment: Segment): Segment {
  let from = 0;
  let to = segment.length;
  while (from < to && isListed('openers', segment[from]?.norm ?? '')) from++;
  while (to > from && isListed('endings', segment[to - 1]?.norm ?? '')) to--;
  return segment.slice(from, to);
}
