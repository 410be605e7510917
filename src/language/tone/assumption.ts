import en from '../../lexicons/en/assumptions.json';
import nl from '../../lexicons/nl/assumptions.json';
import guessesEn from '../../lexicons/en/guesses.json';
import guessesNl from '../../lexicons/nl/guesses.json';
import type { Language } from '../language';
import { definePhrases } from '../lexicon';
import type { PhraseMatch } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import { overlaps, type Span } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import { assumptionWords } from './assumption-words';
import { isLifted, type LiftableRow } from './lifted';

/** How the guess is built; a fix turns the first two round. */
export type AssumptionKind = 'subjectFirst' | 'adverbFirst' | 'inverted' | 'subordinate' | 'shall' | 'guess';

/** A row of the lexicon of guesses about what a customer did, has or knows. */
export interface AssumptionRow extends LiftableRow {
  /** Absent in the lexicon of guesses, where every row is a `guess`. */
  readonly kind?: AssumptionKind;
}

export type AssumptionMatch = PhraseMatch<AssumptionRow>;

/** A guess about the customer: the span is its clause. */
export interface Assumption extends Span {
  readonly kind: AssumptionKind;
  readonly words: readonly Word[];
  readonly sentence: Sentence;
  /** The clause is all that its sentence says. */
  readonly isWhole: boolean;
}

/** Phrases that fill in for the customer; a rule lists the set and reads its matches with `findAssumptions`. */
export const assumptionPhrases = definePhrases<AssumptionRow>({ nl, en });

/** Guesses that cannot be turned round: they count where no other phrase was found. */
export const guessPhrases = definePhrases<LiftableRow>({ nl: guessesNl, en: guessesEn });

/**
 * The guesses about what the customer did, has or is. Left out is what is asked, quoted, supposed or in the customer's
 * favour ("u krijgt waarschijnlijk …", "u wilt vast weten"), and what reached the customer through us. Of matches that
 * overlap the first in the list counts. `startOf` gives where a sentence begins to say something.
 */
export function findAssumptions(
  reply: Text,
  matches: readonly AssumptionMatch[],
  startOf: (sentence: Sentence) => number,
): readonly Assumption[] {
  const { language } = reply;
  if (language === 'unknown') return [];
  const found: Assumption[] = [];
  for (const match of matches) {
    if (match.sentence.text.endsWith('?') || isLifted(match) || isQuoted(reply, match.sentence, match)) continue;
    const clause = clauseOf(reply, match, startOf(match.sentence), language);
    if (found.some((one) => overlaps(one, clause)) || !isGuess(match, clause, language)) continue;
    if (isOneOfTwo(reply, clause)) continue;
    found.push(clause);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "Misschien staat uw bluetooth uit, of moet u de app bijwerken": what may be the matter, to be chosen from. */
function isOneOfTwo({ value }: Text, { start, end, sentence }: Assumption): boolean {
  return (
    /(?<!\p{L})(?:misschien|wellicht|mogelijk|perhaps|maybe|might|may)(?!\p{L})/iu.test(value.slice(start, end)) &&
    /^,?\s(?:of|or)\s/iu.test(value.slice(end, sentence.end))
  );
}

function isGuess(match: AssumptionMatch, clause: Assumption, language: Language): boolean {
  const { particles, asking, conditions } = assumptionWords(language);
  const { words, kind } = clause;
  const before = match.sentence.words.filter((word) => word.end <= match.start);
  if (before.some((word) => asking.has(word.norm))) return false;
  // "Zodra ik zeker weet dat u het bent": what is yet to be found out is no guess.
  if (match.words.some((word) => conditions.has(word.norm))) return false;
  if (kind === 'guess') return true;
  if (kind !== 'shall' && words.some((word) => future.has(word.norm))) return false;
  if (isForesight(match, clause, language)) return false;
  if (match.words.some((word) => word.norm === 'vast') && words.some((word) => particles.has(word.norm))) return false;
  if (kind === 'subjectFirst' && language === 'nl') return startsClause(match, before);
  return kind !== 'adverbFirst' || language === 'en' || isFinite(match.words.at(-2));
}

/**
 * A forecast, a right, a wish or news. In English the verb stands next to its subject, in Dutch it may come last; what
 * the phrase itself says ("moet … hebben") does not count, nor what was "over het hoofd gezien" or "niet goed gelezen".
 */
function isForesight(match: PhraseMatch, { words, kind }: Assumption, language: Language): boolean {
  const has = (norm: string): boolean => words.some((word) => word.norm === norm);
  if (has('hoofd') || (has('niet') && has('goed'))) return false;
  if (kind === 'shall' && language === 'en') return false;
  const said = kind === 'shall' ? words.filter((word) => !match.words.includes(word)) : words;
  const { foresight } = assumptionWords(language);
  return (language === 'nl' ? said : said.slice(0, verbReach)).some((word) => foresight.has(word.norm));
}

/** "U toetst vermoedelijk": the pronoun is the subject of a main clause, so nothing but a link stands before it. */
function startsClause(match: PhraseMatch, before: readonly Word[]): boolean {
  const last = before.at(-1);
  if (!isFinite(match.words[1])) return false;
  if (!last || links.has(last.norm)) return true;
  return /[,;:.!–—]/.test(
    match.sentence.text.slice(last.end - match.sentence.start, match.start - match.sentence.start),
  );
}

const verbReach = 5;

/** "U zult waarschijnlijk nog even moeten wachten": a forecast. */
const future = new Set(['zult', 'zal', 'zul']);

const links = new Set(['en', 'maar', 'want', 'dus', 'of']);
const notVerbs = new Set(
  'u je jij uw jouw jullie de het een dit dat er niet ook dan voor van met in op aan'.split(' '),
);

function isFinite(word: Word | undefined): boolean {
  return word !== undefined && !notVerbs.has(word.norm);
}

/** From the match to where another clause begins. */
function clauseOf(reply: Text, match: AssumptionMatch, bodyStart: number, language: Language): Assumption {
  const { sentence, start, row } = match;
  const { breaks } = assumptionWords(language);
  const words = [...match.words];
  const rest = sentence.words.filter((word) => word.start >= match.end);
  for (const word of rest) {
    const between = reply.value.slice(words.at(-1)?.end ?? match.end, word.start);
    if (breaks.has(word.norm) || /[,;:()–—]|\s-\s/.test(between)) break;
    words.push(word);
  }
  const end = words.at(-1)?.end ?? match.end;
  const from = Math.max(sentence.start, bodyStart);
  const isWhole =
    reply.value.slice(from, start).trim() === '' && /^[.!…\s]*$/.test(reply.value.slice(end, sentence.end));
  return { start, end, kind: row.kind ?? 'guess', words, sentence, isWhole };
}
