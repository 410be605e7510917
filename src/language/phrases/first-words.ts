import type { Part } from './notation';

/**
 * The first parts a phrase may begin with, when they are plain words or stems and none may be left out: enough to file a
 * phrase without reading it. Undefined for any other phrase.
 */
export function firstWords(phrase: string): readonly Part[] | undefined {
  const isChoice = phrase.startsWith('[');
  const end = phrase.indexOf(isChoice ? ']' : ' ');
  const body = phrase.slice(isChoice ? 1 : 0, end < 0 ? undefined : end);
  if (isChoice && (end < 0 || (end + 1 < phrase.length && phrase.charCodeAt(end + 1) !== 32))) return undefined;
  const words = isChoice ? body.split('|').map(firstOf) : [body];
  return words.every(isPlain) ? words.map(plainPart) : undefined;
}

function firstOf(option: string): string {
  const end = option.indexOf(' ');
  return end < 0 ? option : option.slice(0, end);
}

/** True for a word of plain small letters, or its stem; such words are written as they are compared. */
export function isPlain(word: string): boolean {
  const length = word.endsWith('~') ? word.length - 1 : word.length;
  for (let at = 0; at < length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return length > 0;
}

/** The part such a word stands for. */
export function plainPart(word: string): Part {
  return word.endsWith('~') ? { kind: 'stem', text: word.slice(0, -1) } : { kind: 'word', text: word };
}
