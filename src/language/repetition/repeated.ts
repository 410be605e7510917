import en from '../../lexicons/en/instruction-verbs.json';
import nl from '../../lexicons/nl/instruction-verbs.json';
import { defineLexicon } from '../lexicon';
import { isListItem } from '../lists';
import { isMessageText, isQuoted } from '../quotation';
import { perPart } from '../per-part';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import type { Reading, SetSentence } from './set-sentences';

const instructions = defineLexicon<readonly string[]>({ nl, en });

/** A shorter sentence ("Dat klopt.") may well be said twice; one that is called out ("Fijne dag!") not. */
const fewestWords = 3;

/**
 * The sentences that stand word for word twice or more in a text, whatever they say. Steps ("Druk op OK."), lists and
 * sentences with figures come back for a reason.
 */
export function findRepeated(text: Text, reading: Reading): readonly SetSentence[] {
  const { language } = text;
  if (language === 'unknown' || text.sentences.length < 3) return [];
  const candidates = withSameEnd(text);
  if (candidates.length === 0) return [];
  const steps = new Set(instructions(language));
  const read = candidates.flatMap((sentence): SetSentence[] => {
    const start = reading.bodyStart(sentence);
    const words = start === sentence.start ? sentence.words : sentence.words.filter((word) => word.start >= start);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || !isWhole(sentence, words, text) || steps.has(first.norm)) return [];
    const span = { start: first.start, end: last.end };
    if (!reading.isOwn(span) || isQuoted(text, sentence, span) || isMessageText(text, sentence)) return [];
    // Nothing of these sentences is kept, so their words can stand for themselves.
    const hash = words === sentence.words ? inWords(sentence, text) : wordsOf(words);
    return [{ ...span, kind: 'other', sentence, match: undefined, hash }];
  });
  const counts = new Map<string, number>();
  for (const { hash } of read) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return read.filter(({ hash }) => (counts.get(hash) ?? 0) > 1);
}

const inWords = perPart(({ words }: Sentence) => wordsOf(words));

function wordsOf(words: readonly Word[]): string {
  return words.map(({ norm }) => norm).join(' ');
}

/** The cheap question first: sentences that end in the same words. */
function withSameEnd(text: Text): readonly Sentence[] {
  const { sentences } = text;
  const ends = sentences.map((sentence) => ending(sentence, text));
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  return sentences.filter((_, at) => (counts.get(ends[at] ?? '') ?? 0) > 1);
}

const ending = perPart(({ words }: Sentence) => `${words.at(-2)?.norm ?? ''} ${words.at(-1)?.norm ?? ''}`);

function isWhole(sentence: Sentence, words: readonly Word[], text: Text): boolean {
  const enough = words.length >= fewestWords || (words.length === 2 && sentence.text.endsWith('!'));
  return enough && saysOneThing(sentence, text);
}

const saysOneThing = perPart(({ text }: Sentence) => !/[\d@:]|\?$/.test(text) && !isListItem(text));
