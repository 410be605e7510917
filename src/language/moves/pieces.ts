import type { LetterParts } from '../letter';
import type { Language } from '../language';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import { replyWords } from './words';

/** A main or subordinate clause, roughly: what stands between commas and the like, or behind "en" with a subject. */
export interface RawPiece extends Span {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly norms: readonly string[];
}

/** The pieces of what a reply says between its greeting and its closing, in order. */
export function splitPieces(text: Text, { greeting, closing }: LetterParts): RawPiece[] {
  if (text.language === 'unknown') return [];
  const { language } = text;
  const from = greeting ? greetingEnd(text, greeting) : 0;
  const to = closing?.start ?? text.value.length;
  return text.sentences.flatMap((sentence) => {
    if (sentence.end <= from || sentence.start >= to) return [];
    const words = sentence.words.filter(
      (word) => word.start >= from && word.end <= to && text.value.charAt(word.start - 1) !== '@',
    );
    return splitWords(text, sentence, words, language);
  });
}

/** A greeting that runs on without a comma ("Hey Rachel - I will pass it on") ends at the dash, or behind the name. */
function greetingEnd({ value }: Text, { start, end }: Span): number {
  const greeting = value.slice(start, end);
  const dash = greeting.search(/\s[-–—]\s/);
  if (dash >= 0) return start + dash;
  const longest = /^\s*(?:@\S+\s+)?(?:\S+\s+){6}/.exec(greeting);
  return longest ? start + (/^\s*(?:@\S+\s+)?\S+/.exec(greeting)?.[0].length ?? 0) : end;
}

function splitWords(text: Text, sentence: Sentence, words: readonly Word[], language: Language): RawPiece[] {
  const pieces: RawPiece[] = [];
  let first = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && !breaksBefore(text, words, at, language)) continue;
    const own = words.slice(first, at);
    const [start, end] = [own[0]?.start, own.at(-1)?.end];
    if (start !== undefined && end !== undefined)
      pieces.push({ start, end, sentence, words: own, norms: own.map(({ norm }) => norm) });
    first = at;
  }
  return pieces;
}

function breaksBefore(text: Text, words: readonly Word[], at: number, language: Language): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word) return false;
  if (/[,;:()–—]|\s-\s/.test(text.value.slice(before.end, word.start))) return true;
  const { joiners, contrasts, subjects, modals } = replyWords(language);
  if (contrasts.has(word.norm)) return true;
  return joiners.has(word.norm) && next !== undefined && (subjects.has(next.norm) || modals.has(next.norm));
}
