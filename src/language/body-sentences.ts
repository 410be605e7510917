import type { LetterParts } from './letter';
import type { Sentence, Text } from './text';

/** The sentences between greeting and closing. A sentence that greets and goes on ("Hoi Kim, kijk …") is one of them. */
export function bodySentences(text: Text, { greeting, closing }: LetterParts): readonly Sentence[] {
  return text.sentences.filter((sentence) => {
    if (closing && sentence.start >= closing.start) return false;
    const greets = greeting !== undefined && greeting.start < sentence.end && sentence.start < greeting.end;
    return !greets || /[\p{L}\p{N}]/u.test(text.value.slice(greeting.end, sentence.end));
  });
}
