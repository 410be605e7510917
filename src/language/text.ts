import type { AddedWords } from './added-words';
import type { TextLanguage } from './language';
import { readParagraphs } from './paragraphs';
import type { Span } from './span';
import { stem } from './stems';
import type { Word } from './words';

/**
 * A sentence with its words. The span is trimmed and holds the closing punctuation. It is the same object as in an
 * earlier text of the same language where its paragraph stood in the same place, and keeps what is said of it: see `perPart`.
 */
export interface Sentence extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  /** Position in `Text.sentences`. */
  readonly index: number;
  /** Number of the paragraph (blocks between blank lines) it stands in, from 0. */
  readonly paragraph: number;
}

/** A text read once: everything in it is found when it is first asked for, and kept. */
export interface Text {
  readonly value: string;
  readonly language: TextLanguage;
  /** Words of a team that it is read with. */
  readonly added: AddedWords | undefined;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** The sentence that holds the offset, or undefined between sentences. */
  sentenceAt(offset: number): Sentence | undefined;
  /** The stem of one of its words in its language. */
  stem(word: Word): string;
}

/** Reads a text in a language. Offsets of everything it gives are UTF-16 code units in `value`. */
export function readText(value: string, language: TextLanguage, added?: AddedWords): Text {
  let read: { readonly words: readonly Word[]; readonly sentences: readonly Sentence[] } | undefined;
  const parts = () => (read ??= readParagraphs(value, language, added));
  return {
    value,
    language,
    added,
    get words() {
      return parts().words;
    },
    get sentences() {
      return parts().sentences;
    },
    sentenceAt(offset) {
      return locate(parts().sentences, offset);
    },
    stem: (word) => stem(word.norm, language),
  };
}

function locate(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
