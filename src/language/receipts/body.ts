import type { LetterParts } from '../letter';
import { overlaps } from '../span';
import type { Sentence, Text } from '../text';

/** Where the body of a reply ends: behind its last sentence before the closing. */
export function endOfBody(text: Text, parts: LetterParts): number {
  return bodyOf(text, parts).at(-1)?.end ?? text.value.length;
}

/** The sentences between greeting and closing, without a line that only signs. */
export function bodyOf(text: Text, { greeting, closing }: LetterParts): Sentence[] {
  return text.sentences.filter((sentence) => {
    if (closing && sentence.start >= closing.start) return false;
    const greets = greeting !== undefined && overlaps(greeting, sentence) && /[,!:]$|^[^.?]{0,40}$/.test(sentence.text);
    return !greets && !isSignature(text, sentence);
  });
}

/** A short last line without punctuation: "Northbank Customer Care". */
function isSignature(text: Text, sentence: Sentence): boolean {
  return (
    sentence.index === text.sentences.length - 1 &&
    sentence.index > 0 &&
    /^[^.!?,]{0,40}$/.test(sentence.text) &&
    /\n/.test(text.value.slice(0, sentence.start).slice(-2))
  );
}
