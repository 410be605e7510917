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
  const read: SetSentence[] = [];
  for (const sentence of candidates) {
    const start = reading.bodyStart(sentence);
    const said = start <= sentence.start ? allOf(sentence, text) : from(start, sentence, text);
    if (said && reading.isOwn(said)) read.push(said);
  }
  const counts = new Map<string, number>();
  for (const { hash } of read) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return read.filter(({ hash }) => (counts.get(hash) ?? 0) > 1);
}

const allOf = perPart((sentence: Sentence, text) => from(sentence.start, sentence, text));

/** What a sentence says from an offset on, unless it may well come back. Nothing of it is kept, so its words can stand for themselves. */
function from(start: number, sentence: Sentence, text: Text): SetSentence | undefined {
  const words = start <= sentence.start ? sentence.words : sentence.words.filter((word) => word.start >= start);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || text.language === 'unknown' || !isWhole(sentence, words)) return undefined;
  if (instructions(text.language).includes(first.norm)) return undefined;
  const span = { start: first.start, end: last.end };
  if (isQuoted(text, sentence, span) || isMessageText(text, sentence)) return undefined;
  const hash = words.map(({ norm }) => norm).join(' ');
  return { ...span, kind: 'other', sentence, match: undefined, hash };
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

function isWhole({ text }: Sentence, words: readonly Word[]): boolean {
  const enough = words.length >= fewestWords || (words.length === 2 && text.endsWith('!'));
  return enough && !/[\d@:]|\?$/.test(text) && !isListItem(text);
}
