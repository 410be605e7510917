import en from '../../lexicons/en/matter-words.json';
import nl from '../../lexicons/nl/matter-words.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';
import { overlaps, type Span } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';

type MatterWords = Readonly<Record<'negations' | 'own' | 'conditions', ReadonlySet<string>>>;

const lexicon = defineLexicon<Record<keyof MatterWords, readonly string[]>>({ nl, en });
const tables: Partial<Record<Language, MatterWords>> = {};

/** The words by which a statement is told from a condition, and what is ours from what is the customer's. */
export function matterWords(language: Language): MatterWords {
  return (tables[language] ??= {
    negations: new Set(lexicon(language).negations),
    own: new Set(lexicon(language).own),
    conditions: new Set(lexicon(language).conditions),
  });
}

/** A statement that something does not do, is not or has not what it should. */
export interface Denial extends Span {
  /** What is denied is the customer's own doing: "Ik kan niet inloggen". */
  readonly isOwn: boolean;
}

/**
 * The statements of a message that deny something: "De automaat neemt geen kaarten aan", "The gate won't lock". Questions, conditions and
 * what is harmless ("geen haast", "no rush") are left out; `harmless` are the spans of the latter.
 */
export function denialsIn(customer: Text, harmless: readonly Span[]): readonly Denial[] {
  const { language } = customer;
  if (language === 'unknown') return [];
  const words = matterWords(language);
  return customer.sentences.flatMap((sentence) => {
    if (sentence.text.includes('?')) return [];
    const at = sentence.words.findIndex(
      (word) => words.negations.has(word.norm) && !harmless.some((span) => overlaps(span, word)),
    );
    const denied = sentence.words[at];
    if (!denied || isConditional(sentence.words.slice(0, at), words)) return [];
    return [{ start: denied.start, end: denied.end, isOwn: isOwn(customer, sentence, at, words) }];
  });
}

function isConditional(before: readonly Word[], { conditions }: MatterWords): boolean {
  return before.some(({ norm }) => conditions.has(norm));
}

/** True when the customer is the subject of the clause around a word: between the commas. */
function isOwn({ value }: Text, { words }: Sentence, at: number, { own }: MatterWords): boolean {
  const breaks = (index: number): boolean =>
    /[,;:–—]/.test(value.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0));
  let from = at;
  // "I noticed that your machine gives no change": what was noticed is not the customer's own.
  while (from > 0 && !breaks(from) && !/^(?:dat|that)$/.test(words[from]?.norm ?? '')) from--;
  let to = at + 1;
  while (to < words.length && !breaks(to)) to++;
  return words.slice(from, to).some(({ norm }) => own.has(norm));
}

/**
 * The first sentence that tells of something other than its writer, in a message that asks nothing: who only states a thing reports it. `asked`
 * are the spans of what asks or reassures.
 */
export function reportIn(customer: Text, asked: readonly Span[]): Span | undefined {
  const { language, sentences, value } = customer;
  if (language === 'unknown' || asked.length > 0 || value.includes('?')) return undefined;
  const { own } = matterWords(language);
  return sentences.find(
    ({ words }) => words.length >= shortestReport && !words.slice(0, ownReach).some(({ norm }) => own.has(norm)),
  );
}

/** Fewer words make a greeting or a sigh. */
const shortestReport = 5;
/** "Ik ben verhuisd", "Vorige week ben ik …": the writer as subject stands near the front. */
const ownReach = 6;
