import type { Sentence } from '../../text';
import type { Word } from '../../words';
import { isKnownWord, isListed, spellOut } from './lexicon';

/** A word as the grammar sees it: hasty spellings corrected, in the case it has inside a sentence. */
export interface Token {
  readonly text: string;
  readonly norm: string;
  readonly word: Word;
}

export type Segment = readonly Token[];

const parting = /[,;:()[\]–—…]|\s-+\s|\.\./;

/** Cuts a sentence at its inner marks; emoji and doubled marks are passed over. */
export function segmentsOf(sentence: Sentence): Segment[] {
  const segments: Token[][] = [[]];
  let end = sentence.start;
  sentence.words.forEach((word, index) => {
    const between = sentence.text.slice(end - sentence.start, word.start - sentence.start);
    if (index > 0 && parting.test(between)) segments.push([]);
    segments.at(-1)?.push(tokenOf(word, index === 0));
    end = word.end;
  });
  return segments.filter((segment) => segment.length > 0);
}

function tokenOf(word: Word, isFirst: boolean): Token {
  const spelt = spellOut(word.norm);
  const norm = spelt.toLowerCase();
  if (norm !== word.norm) return { text: spelt, norm, word };
  return { text: caseInside(word, isFirst), norm, word };
}

function caseInside(word: Word, isFirst: boolean): string {
  if (/^i(?:'|$)/.test(word.norm)) return word.norm.replace(/^i/, 'I');
  const capitals = word.text.length > 3 && word.text === word.text.toUpperCase();
  if (capitals && isKnownWord(word.norm)) return word.norm;
  if (!isFirst || isListed('times', word.norm) || !isKnownWord(word.norm)) return word.text.replace(/’/g, "'");
  return word.text === word.text.toUpperCase() && word.text.length > 1 ? word.text : word.norm;
}

/** A segment without the words that only open or end what is said: "unfortunately", "please". */
export function withoutFillers(segment: Segment): Segment {
  let from = 0;
  let to = segment.length;
  while (from < to && isListed('openers', segment[from]?.norm ?? '')) from++;
  while (to > from && isListed('endings', segment[to - 1]?.norm ?? '')) to--;
  return segment.slice(from, to);
}
