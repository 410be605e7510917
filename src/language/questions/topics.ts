import type { Language } from '../language';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import { questionWords } from './words';

/** The words of a clause that can be its subject. */
export function topicsIn(words: readonly Word[], language: Language): readonly string[] {
  const { stop } = questionWords(language);
  return words.map(({ norm }) => norm).filter((norm) => norm.length > 2 && !stop.has(norm) && /\p{L}/u.test(norm));
}

/** What was said just before a place in a sentence: "Klopt dat?" is about that. */
export function topicsBefore(text: Text, sentence: Sentence, start: number, language: Language): readonly string[] {
  const said = sentence.words.filter((word) => word.end <= start);
  const own = topicsIn(said, language);
  const before = text.sentences[sentence.index - 1];
  return own.length > 0 || !before ? own : topicsIn(before.words, language);
}
