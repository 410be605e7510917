import type { Language } from '../language';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import { questionWords, type QuestionWords } from './words';

/** True when a sentence ends with a question mark. */
export function isMarked({ text }: Sentence): boolean {
  return /\?[^\p{L}\p{N}]*$/u.test(text);
}

/** The words of each direct question in a sentence: "Hoe werkt dat en moet ik betalen?" holds two. */
export function clausesOf(text: Text, sentence: Sentence, language: Language): readonly (readonly Word[])[] {
  const lists = questionWords(language);
  const words = sentence.words.filter(({ start }) => text.value.charAt(start - 1) !== '@');
  const marked = isMarked(sentence);
  if (!marked && !mayAskUnmarked(words, sentence, lists)) return [];
  const starts = startsIn(text, words, lists);
  const first = starts[0] ?? (marked ? looseStart(text, words, lists) : undefined);
  if (first === undefined || (!marked && !isUnmarkedQuestion(words, sentence, first, lists))) return [];
  return cut(words, starts.length > 0 ? starts : [first], lists);
}

/** The words of an indirect question: the asking phrase with what follows, when that is a clause with "of" or a question word. */
export function indirectClause(sentence: Sentence, ask: Span, language: Language): readonly Word[] | undefined {
  const { openers, whether } = questionWords(language);
  const after = sentence.words.filter((word) => word.start >= ask.end);
  const at = after.findIndex(({ norm }) => openers.has(norm) || whether.has(norm));
  const isQuestion = at >= 0 && at <= farthest && after.length > at + 2;
  if (!isQuestion) return undefined;
  // "Ik vroeg me af", "Daarom hoor ik graag": the few words before the phrase belong to it.
  const before = sentence.words.filter((word) => word.end <= ask.start);
  return before.length <= mostBefore ? sentence.words : sentence.words.slice(before.length);
}

/** "Graag hoor ik van u per mail wanneer …": so many words may come between. */
const farthest = 4;
const mostBefore = 2;

/** Positions at which a question opens: at the start, or behind a comma or "en". */
function startsIn(text: Text, words: readonly Word[], lists: QuestionWords): number[] {
  const starts: number[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isClauseStart(text, words, at, lists)) continue;
    if (opens(words, at, lists)) starts.push(at);
  }
  return starts;
}

function isClauseStart(text: Text, words: readonly Word[], at: number, lists: QuestionWords): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || !before) return true;
  if (/[,;:()–—]|\s-\s|\.{2,}|…/.test(text.value.slice(before.end, word.start))) return true;
  if (lists.joiners.has(before.norm)) return true;
  return lists.fillers.has(before.norm) && isClauseStart(text, words, at - 1, lists);
}

function opens(words: readonly Word[], at: number, lists: QuestionWords): boolean {
  const norm = (offset: number): string => words[at + offset]?.norm ?? '';
  if (lists.openers.has(norm(0)))
    return [1, 2, 3].some((offset) => lists.verbs.has(norm(offset)) && !cuts(words, at, offset, lists));
  if (lists.leads.has(norm(0)) && lists.openers.has(norm(1))) return true;
  return lists.verbs.has(norm(0)) && lists.subjects.has(norm(1));
}

/** "waar ik werk": a subject before the verb makes it a subordinate clause. */
function cuts(words: readonly Word[], at: number, offset: number, lists: QuestionWords): boolean {
  return words.slice(at + 1, at + offset).some((word) => isPerson(word, lists));
}

/**
 * Where a marked question begins that opens with no question word and verb together: at a question word ("Welke maat?"), at its verb, or at the
 * subject of a statement that is asked ("Jullie zijn open?"). Undefined for a fragment.
 */
function looseStart(text: Text, words: readonly Word[], lists: QuestionWords): number | undefined {
  const opener = words.findIndex((word, at) => lists.openers.has(word.norm) && isClauseStart(text, words, at, lists));
  if (opener >= 0) return isPerson(words[opener + 1], lists) ? undefined : opener;
  const first = words.findIndex(({ norm }) => !lists.fillers.has(norm));
  const norm = words[first]?.norm ?? '';
  const hasVerb = words.some((word) => lists.verbs.has(word.norm));
  const isDutch = text.language === 'nl' && words.length - first > 2;
  return first >= 0 && (lists.verbs.has(norm) || (lists.subjects.has(norm) && hasVerb) || isDutch) ? first : undefined;
}

function isPerson(word: Word | undefined, lists: QuestionWords): boolean {
  const norm = word?.norm ?? '';
  return lists.subjects.has(norm) && /^(?:ik|we|wij|u|je|jij|jullie|i|you|it|they)$/.test(norm);
}

function cut(words: readonly Word[], starts: readonly number[], lists: QuestionWords): readonly (readonly Word[])[] {
  return starts.map((start, index) => {
    let end = starts[index + 1] ?? words.length;
    while (index < starts.length - 1 && end > start + 1 && isLink(words[end - 1], lists)) end--;
    return words.slice(start, end);
  });
}

function isLink(word: Word | undefined, lists: QuestionWords): boolean {
  return word !== undefined && (lists.joiners.has(word.norm) || lists.fillers.has(word.norm));
}

/** One cheap look: does the sentence open with a question word or a verb? */
function mayAskUnmarked(words: readonly Word[], { text }: Sentence, lists: QuestionWords): boolean {
  const first = words.find(({ norm }) => !lists.fillers.has(norm))?.norm ?? '';
  return !text.endsWith('!') && words.length > 2 && (lists.openers.has(first) || lists.verbs.has(first));
}

/** In chat the mark is often left out: "wanneer komt mijn pakket". A verb first may also open a condition or a note. */
function isUnmarkedQuestion(words: readonly Word[], { text }: Sentence, start: number, lists: QuestionWords): boolean {
  const first = words[start]?.norm ?? '';
  if (words.slice(0, start).some(({ norm }) => !lists.fillers.has(norm))) return false;
  const second = words[start + 1]?.norm ?? '';
  if (lists.openers.has(first)) return lists.verbs.has(second) || lists.verbs.has(words[start + 2]?.norm ?? '');
  if (/[.,]/.test(text)) return false;
  return (
    /^(?:kan|mag|moet|zijn|hebben|krijg|is|can|may|do|does|is|are|should|will)$/.test(first) &&
    !/^(?:you|u|je|jullie)$/.test(second)
  );
}
