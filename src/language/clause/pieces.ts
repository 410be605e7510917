import type { Sentence } from '../text';
import type { Word } from '../words';

/** A word with the sign that belongs to it ("€ 50", "20%"), and whether "&" joins it to the word before. */
export interface Signed {
  readonly word: Word;
  readonly before: string;
  readonly after: string;
  readonly isJoined: boolean;
  readonly isFirst: boolean;
}

const parting = /[,;:()[\]–—…/+=*|~<>]|\s-+\s|\.\./;
const aside = /^(?:https?:|www\.)|_/;

/**
 * The words of a sentence, parted at its inner marks. Handles, tags and links that open or end the sentence are left
 * out; undefined when one stands inside, where it may be part of what is said.
 */
export function piecesOf(sentence: Sentence): Signed[][] | undefined {
  const words = withoutAsides(sentence);
  if (!words) return undefined;
  const pieces: Signed[][] = [[]];
  words.forEach((word, index) => {
    const previous = words[index - 1];
    const gap = previous ? between(sentence, previous.end, word.start) : '';
    if (parting.test(gap)) pieces.push([]);
    const name = gap === '&' && isCapital(previous) && isCapital(word) ? pieces.at(-1)?.pop() : undefined;
    pieces.at(-1)?.push({
      word,
      before: name
        ? `${name.before}${name.word.text}&`
        : (/[€$£]\s?$/.exec(between(sentence, previous?.end ?? sentence.start, word.start))?.[0] ?? ''),
      after: /^[%°]/.exec(between(sentence, word.end, words[index + 1]?.start ?? sentence.end))?.[0] ?? '',
      isJoined: !name && /^\s*&\s*$/.test(gap),
      isFirst: index === 0,
    });
  });
  return pieces.filter((piece) => piece.length > 0);
}

/** "A&E", "C&A" are one name. */
function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}{1,2}$/u.test(word.text);
}

function between(sentence: Sentence, from: number, to: number): string {
  return sentence.text.slice(from - sentence.start, to - sentence.start);
}

function withoutAsides(sentence: Sentence): readonly Word[] | undefined {
  const { words } = sentence;
  const isAside = (word: Word): boolean =>
    aside.test(word.norm) ||
    /[@#]/.test(sentence.text.charAt(word.start - sentence.start - 1)) ||
    word.norm.includes('@');
  let from = 0;
  let to = words.length;
  for (let word = words[from]; word && isAside(word); word = words[from]) from++;
  for (let word = words[to - 1]; to > from && word && isAside(word); word = words[to - 1]) to--;
  const inner = words.slice(from, to);
  return inner.some(isAside) ? undefined : inner;
}
