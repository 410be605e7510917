import en from '../../lexicons/en/empathy.json';
import nl from '../../lexicons/nl/empathy.json';
import type { Language } from '../language';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { join, type Span } from '../span';
import { perPart } from '../per-part';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import { complementOf } from './complement';
import { genericWords } from './generic';
import { isQuoted } from '../quotation';
import { opensClause } from './opening';

export type SpeechAct = 'sympathy' | 'understanding' | 'apology';

/** A row of the lexicon of sympathy and apology: the core of the phrase, without what it is about. */
export interface EmpathyRow extends PhraseRow {
  readonly act: SpeechAct;
  /** The core alone, before a comma, leads in what follows: "We're sorry, but the blue one has sold out". */
  readonly bare?: boolean;
  /** The core means nothing by itself ("sorry" as an interjection): something must follow. */
  readonly needsObject?: boolean;
}

/** A phrase of sympathy or apology that names no problem. The span holds its core and what it is emptily about. */
export interface StockPhrase extends Span {
  readonly act: SpeechAct;
  readonly words: readonly Word[];
  readonly sentence: Sentence;
}

/** The lexicon of sympathy and apology; a rule lists it in `phrases` and reads its matches with `findStock`. */
export const empathyPhrases = definePhrases<EmpathyRow>({ nl, en });

/**
 * Finds the stock phrases among the matches of `empathyPhrases` in a reply, but not those that are `personal` after all.
 * `bodyStart` is the offset after the greeting. Phrases that follow each other in one sentence ("begrijpen uw frustratie en onze excuses") become one.
 */
export function findStock(
  text: Text,
  matches: readonly PhraseMatch<EmpathyRow>[],
  bodyStart: number,
  isPersonal: (phrase: StockPhrase) => boolean,
): readonly StockPhrase[] {
  const { language } = text;
  if (language === 'unknown') return [];
  const found: StockPhrase[] = [];
  for (const match of matches) {
    const before = found.at(-1);
    if (before && match.start < before.end) continue;
    const stock = readStock(text, match, bodyStart, before?.sentence === match.sentence ? before : undefined, language);
    if (!stock || isPersonal(stock)) continue;
    if (before?.sentence === stock.sentence && isLinked(text, before, stock, language)) {
      found[found.length - 1] = { ...before, ...join(before, stock), words: [...before.words, ...stock.words] };
    } else found.push(stock);
  }
  return found;
}

function readStock(
  text: Text,
  match: PhraseMatch<EmpathyRow>,
  bodyStart: number,
  before: StockPhrase | undefined,
  language: Language,
): StockPhrase | undefined {
  const from = Math.max(match.start < bodyStart ? 0 : bodyStart, before?.end ?? 0);
  return from <= match.sentence.start ? stockOf(match, text) : readFrom(text, match, from, language);
}

const stockOf = perPart((match: PhraseMatch<EmpathyRow>, text) =>
  text.language === 'unknown' ? undefined : readFrom(text, match, match.sentence.start, text.language),
);

function readFrom(
  text: Text,
  match: PhraseMatch<EmpathyRow>,
  from: number,
  language: Language,
): StockPhrase | undefined {
  if (isQuoted(text, match.sentence, match) || !isPlain(match, language)) return undefined;
  if (!opensClause(text, match, from, language)) return undefined;
  const complement = complementOf(text, match, language);
  if (!complement.isGeneric || isToldBehindColon(text, match, complement.words)) return undefined;
  if (match.row.needsObject && complement.words.length === 0) return undefined;
  if (match.row.bare && complement.words.length === 0 && complement.goesOn) return undefined;
  const words = [...subjectOf(match, language), ...match.words, ...complement.words];
  const start = words[0]?.start ?? match.start;
  return { start, end: words.at(-1)?.end ?? match.end, act: match.row.act, words, sentence: match.sentence };
}

/** "Ik snap dat je baalt: je internet valt elke avond uit", "Wat rot, je fiets weg uit de stalling": the problem follows, in the customer's own matter. */
function isToldBehindColon(
  text: Text,
  { row, sentence, end }: PhraseMatch<EmpathyRow>,
  taken: readonly Word[],
): boolean {
  if (row.act === 'apology') return false;
  const rest = text.value.slice(taken.at(-1)?.end ?? end, sentence.end);
  const pattern =
    row.act === 'understanding' ? /^\s*:(?:\s+\S+){5}/u : /^\s*[:,]\s+(?:je|jouw|jullie|uw|your)(?:\s+\S+){4}/iu;
  return pattern.test(rest);
}

/** "I can" and "wij kunnen" right before the phrase belong to it. */
function subjectOf({ sentence, start }: PhraseMatch, language: Language): readonly Word[] {
  const { subjects } = genericWords(language);
  const before = sentence.words.filter((word) => word.end <= start);
  let from = before.length;
  let end = start;
  for (let word = before[from - 1]; word && subjects.has(word.norm); word = before[from - 1]) {
    if (/[^\s]/.test(sentence.text.slice(word.end - sentence.start, end - sentence.start))) break;
    end = word.start;
    from--;
  }
  return before.slice(from);
}

const negators: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['niet', 'geen', 'nooit']),
  en: new Set(['not', 'no', 'never', "isn't", "don't", "can't", 'cannot', "wasn't"]),
};

/** In the gaps of the phrase stand only words that name nothing, and no negator that is not the phrase's own. */
function isPlain({ words, row }: PhraseMatch<EmpathyRow>, language: Language): boolean {
  const own = new Set(row.phrase.split(/[^\p{L}'-]+/u));
  const { generic } = genericWords(language);
  return words.every(({ norm }) => own.has(norm) || (generic.has(norm) && !negators[language].has(norm)));
}

function isLinked(text: Text, before: Span, after: Span, language: Language): boolean {
  const { coordinators, leadIns } = genericWords(language);
  const between = text.value.slice(before.end, after.start).toLowerCase();
  return between.split(/[^\p{L}']+/u).every((word) => word === '' || coordinators.has(word) || leadIns.has(word));
}
