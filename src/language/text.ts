import type { AddedWords } from './added-words';
import type { TextLanguage } from './language';
import { findSentences } from './sentences';
import type { Span } from './span';
import { stem } from './stems';
import { findWords, type Word } from './words';

/** A sentence with its words. The span is trimmed and holds the closing punctuation. */
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
  let words: readonly Word[] | undefined;
  let sentences: readonly Sentence[] | undefined;
  return {
    value,
    language,
    added,
    get words() {
      return (words ??= findWords(value));
    },
    get sentences() {
      return (sentences ??= assemble(value, this.words, added));
    },
    sentenceAt(offset) {
      return locate(this.sentences, offset);
    },
    stem: (word) => stem(word.norm, language),
  };
}

function assemble(value: string, words: readonly Word[], added: AddedWords | undefined): Sentence[] {
  let next = 0;
  let paragraph = 0;
  let before = 0;
  return findSentences(value, added?.abbreviations).map((span, index) => {
    if (index > 0 && /\n[ \t\r]*\n/.test(value.slice(before, span.start))) paragraph++;
    before = span.end;
    while (next < words.length && (words[next]?.start ?? 0) < span.start) next++;
    const first = next;
    while (next < words.length && (words[next]?.end ?? 0) <= span.end) next++;
    const { start, end } = span;
    return { start, end, text: value.slice(start, end), words: words.slice(first, next), index, paragraph };
  });
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
