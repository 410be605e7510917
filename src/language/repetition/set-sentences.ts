import en from '../../lexicons/en/closing-sentences.json';
import nl from '../../lexicons/nl/closing-sentences.json';
import { opensClause } from '../emotion/opening';
import type { EmpathyRow } from '../emotion/stock';
import { fingerprint } from '../fingerprint';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import type { Span } from '../span';
import { perPart } from '../per-part';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';

/** What closes a reply or fills it up: the offer of more help, the thanks for patience, the assurance to take things seriously. */
export const closingPhrases = definePhrases<PhraseRow>({ nl, en });

/** A sentence that writers say by heart. The span is what it says, without a greeting before it and its final punctuation. */
export interface SetSentence extends Span {
  /** `other`: no sentence by heart, but one that stands in the same reply twice. */
  readonly kind: 'sympathy' | 'closing' | 'other';
  readonly sentence: Sentence;
  /** The phrase by which it is known. */
  readonly match: PhraseMatch | undefined;
  /** The same for the same words. */
  readonly hash: string;
}

/** What stands in the text besides the writer's own sentences, and where a sentence begins to say something. */
export interface Reading {
  readonly bodyStart: (sentence: Sentence) => number;
  readonly isOwn: (span: Span) => boolean;
}

/** A sympathy sentence of fewer words ("Sorry!") and a closing of fewer ("Tot snel") is no sentence to vary. */
const fewestWords = { sympathy: 2, closing: 3 };

/**
 * The sentences of sympathy, apology and closing in a text, in order; at most one for each sentence. A sentence with a figure, a link
 * or an address in it gives contact details or terms, and those have to be the same each time.
 */
export function findSetSentences(
  text: Text,
  sympathy: readonly PhraseMatch<EmpathyRow>[],
  closings: readonly PhraseMatch[],
  reading: Reading,
): readonly SetSentence[] {
  const found = new Map<Sentence, SetSentence>();
  const take = (match: PhraseMatch, kind: 'sympathy' | 'closing'): void => {
    if (found.has(match.sentence) || isQuoted(text, match.sentence, match)) return;
    const read = readSentence(text, match, kind, reading.bodyStart(match.sentence));
    if (kind === 'closing' && leadsToContact(text, match.sentence)) return;
    if (read && reading.isOwn(read)) found.set(match.sentence, read);
  };
  const { language } = text;
  if (language === 'unknown') return [];
  for (const match of sympathy) {
    if (opensClause(text, match, reading.bodyStart(match.sentence), language)) take(match, 'sympathy');
  }
  for (const match of closings) take(match, 'closing');
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function readSentence(
  text: Text,
  match: PhraseMatch,
  kind: 'sympathy' | 'closing',
  from: number,
): SetSentence | undefined {
  const { sentence } = match;
  const isAll = from <= sentence.start;
  const words = isAll ? sentence.words : sentence.words.filter((word) => word.start >= from);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < fewestWords[kind]) return undefined;
  const name = isAll ? nameOf(sentence, text) : nameIn(words);
  return name === undefined ? undefined : { start: first.start, end: last.end, kind, sentence, match, hash: name };
}

const nameOf = perPart(({ words }: Sentence) => nameIn(words));

function nameIn(words: readonly Word[]): string | undefined {
  return words.some(givesDetail) ? undefined : fingerprint(words);
}

/** "Heeft u nog vragen? Bel ons dan op 020 555 01 23": the question belongs to the details that follow it. */
function leadsToContact({ sentences }: Text, { index, paragraph, text }: Sentence): boolean {
  const next = sentences[index + 1];
  return text.endsWith('?') && next?.paragraph === paragraph && next.words.some(givesDetail);
}

function givesDetail({ text }: Word): boolean {
  return /\d|@|^https?:|^www\./.test(text);
}
