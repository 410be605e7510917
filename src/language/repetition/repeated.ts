import en from '../../lexicons/en/instruction-verbs.json';
import nl from '../../lexicons/nl/instruction-verbs.json';
import { fingerprint } from '../fingerprint';
import { defineLexicon } from '../lexicon';
import { isListItem } from '../lists';
import { isQuoted } from '../quotation';
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
  const steps = new Set(instructions(language));
  const read = text.sentences.flatMap((sentence): SetSentence[] => {
    const words = sentence.words.filter((word) => word.start >= reading.bodyStart(sentence));
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || !isWhole(sentence, words) || steps.has(first.norm)) return [];
    const span = { start: first.start, end: last.end };
    if (!reading.isOwn(span) || isQuoted(text, sentence, span)) return [];
    return [{ ...span, kind: 'other', sentence, match: undefined, hash: fingerprint(words) }];
  });
  const counts = new Map<string, number>();
  for (const { hash } of read) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return read.filter(({ hash }) => (counts.get(hash) ?? 0) > 1);
}

function isWhole({ text }: Sentence, words: readonly Word[]): boolean {
  const enough = words.length >= fewestWords || (words.length === 2 && text.endsWith('!'));
  return enough && !/[\d@:]|\?$/.test(text) && !isListItem(text);
}
