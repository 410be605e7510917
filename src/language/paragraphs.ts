import type { AddedWords } from './added-words';
import type { TextLanguage } from './language';
import { Part } from './per-part';
import { farthestLook, findSentences } from './sentences';
import type { Sentence } from './text';
import { findWords, type Word } from './words';

/** A paragraph as it was read, and where it stood then. */
interface Paragraph {
  readonly start: number;
  /** The number of its first sentence and its own. */
  readonly index: number;
  readonly number: number;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** The paragraphs of a text, by their own text with as much around it as tells where its sentences end. */
type Paragraphs = Map<string, Paragraph>;

/** The texts read last: a reply and what stands beside it are read at every keystroke, others once. */
type Remembered = Record<TextLanguage, Paragraphs[]>;
const remembered: Remembered = { nl: [], en: [], unknown: [] };
/** With a team's words a paragraph may read otherwise, so what was read with them is kept apart. */
const withWords = new WeakMap<AddedWords, Remembered>();
const mostRemembered = 4;

/**
 * The words and sentences of a text. While one paragraph is typed the others stay as they are, so a paragraph is read
 * once: in the same place it gives the same objects, elsewhere copies of them.
 */
export function readParagraphs(
  value: string,
  language: TextLanguage,
  added?: AddedWords,
): { words: Word[]; sentences: Sentence[] } {
  const known = rememberedWith(added);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraphs = new Map();
  let number = 0;
  for (let start = 0; start < value.length;) {
    blank.lastIndex = start;
    const end = blank.exec(value)?.index ?? value.length;
    const place = { start, end, index: sentences.length, number, added };
    const paragraph = readParagraph(value, place, known[language], paragraphs);
    for (const word of paragraph.words) words.push(word);
    for (const sentence of paragraph.sentences) sentences.push(sentence);
    if (paragraph.sentences.length > 0) number++;
    start = end === value.length ? end : blank.lastIndex;
  }
  known[language] = [paragraphs, ...known[language].slice(0, mostRemembered - 1)];
  return { words, sentences };
}

function rememberedWith(added: AddedWords | undefined): Remembered {
  if (!added) return remembered;
  const known = withWords.get(added) ?? { nl: [], en: [], unknown: [] };
  withWords.set(added, known);
  return known;
}

const blank = /\n[ \t\r]*\n/g;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly number: number;
  readonly added: AddedWords | undefined;
}

function readParagraph(value: string, place: Place, before: readonly Paragraphs[], now: Paragraphs): Paragraph {
  const { start, end } = place;
  const from = Math.max(0, start - farthestLook);
  // Short paragraphs may have the same window: where in it they stand tells them apart.
  const window = `${start - from} ${end - start} ${value.slice(from, end + farthestLook)}`;
  const known = before.find((paragraphs) => paragraphs.has(window))?.get(window);
  const paragraph = known ? inPlace(known, place) : read(value, place);
  now.set(window, paragraph);
  return paragraph;
}

function inPlace(known: Paragraph, place: Place): Paragraph {
  const stands = known.start === place.start && known.index === place.index && known.number === place.number;
  return stands ? known : move(known, place);
}

function read(value: string, { start, end, index, number, added }: Place): Paragraph {
  const words = findWords(value, start, end);
  let next = 0;
  const sentences = findSentences(value, start, end, added?.abbreviations).map((span, at): Sentence => {
    while (next < words.length && (words[next]?.start ?? 0) < span.start) next++;
    const first = next;
    while (next < words.length && (words[next]?.end ?? 0) <= span.end) next++;
    const text = value.slice(span.start, span.end);
    return new Standing(span.start, span.end, text, words.slice(first, next), index + at, number);
  });
  return { start, index, number, words, sentences };
}

/** A sentence in its place. */
class Standing extends Part implements Sentence {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly words: readonly Word[],
    readonly index: number,
    readonly paragraph: number,
  ) {
    super();
  }
}

/** The paragraph in another place: every offset moved, every number counted on. */
function move(paragraph: Paragraph, { start, index, number }: Place): Paragraph {
  const by = start - paragraph.start;
  const words = paragraph.words.map((word) => ({ ...word, start: word.start + by, end: word.end + by }));
  let next = 0;
  const sentences = paragraph.sentences.map((sentence, at): Sentence => {
    while (next < words.length && (words[next]?.start ?? 0) < sentence.start + by) next++;
    const first = next;
    next += sentence.words.length;
    const [from, to] = [sentence.start + by, sentence.end + by];
    return new Standing(from, to, sentence.text, words.slice(first, next), index + at, number);
  });
  return { start, index, number, words, sentences };
}
