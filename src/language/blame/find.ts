import { complementOf } from '../emotion/complement';
import { genericWords } from '../emotion/generic';
import type { Language } from '../language';
import type { PhraseMatch } from '../phrases/automaton';
import { isMessageText, isQuoted } from '../quotation';
import { overlaps } from '../span';
import type { Text } from '../text';
import type { Word } from '../words';
import type { Blame, BlameMatch } from './blame';
import { faultWords } from './fault-words';

/**
 * Finds where a reply puts a fault elsewhere. Left out is what is owned (in the same or the next sentence, or earlier),
 * hypothetical ("als er iets misgaat"), asked, quoted, or done by somebody else without a fault. `bodyStart` is the
 * offset after the greeting.
 */
export function findBlame(
  text: Text,
  matches: readonly BlameMatch[],
  owned: readonly PhraseMatch[],
  bodyStart: number,
): readonly Blame[] {
  const { language } = text;
  if (language === 'unknown') return [];
  const found: Blame[] = [];
  for (const match of matches) {
    if (!isBlame(text, match, language) || owned.some((own) => answersFor(own, match))) continue;
    if (isOurOwn(match, language) && isOurWork(match, language)) continue;
    if ((isOurOwn(match, language) || match.row.passive) && isSorry(text, match, language)) continue;
    const blame = toBlame(text, match, bodyStart, language);
    const before = found.at(-1);
    if (!before || !overlaps(before.clause, blame) || before.sentence !== blame.sentence) found.push(blame);
  }
  return found;
}

function isBlame(text: Text, match: BlameMatch, language: Language): boolean {
  if (isQuoted(text, match.sentence, match) || isExplained(text, match)) return false;
  const { family } = match.row;
  if (family === 'conditionalApology') return !isFuture(match, language);
  if (family === 'conditional') return !isFuture(match, language) && isApology(match, language);
  if (match.sentence.text.endsWith('?') || isHypothetical(text, match, language)) return false;
  if (mayHappen.test(match.sentence.text)) return false;
  return family === 'nobody' ? !isDenied(match, language) : hasFault(text, match, language);
}

/** "Een melding met de tekst Let op. Er ging iets mis. Deze melding betekent …": read from a screen. */
function isExplained(text: Text, { sentence }: BlameMatch): boolean {
  const next = text.sentences[sentence.index + 1];
  return isMessageText(text, sentence) && /^\W*(?:deze melding|this message)(?!\p{L})/iu.test(next?.text ?? '');
}

/** "De tol kan soms vertraging geven": nothing went wrong here. "Dat kan soms gebeuren" is said of what did. */
const mayHappen =
  /(?<!\p{L})(?:kan|kunnen) (?:[\p{L}-]+ ){0,3}(?:soms|af en toe|weleens) (?!gebeuren|voorkomen)(?:[\p{L}-]+ ){0,6}(?:veroorzaken|geven|opleveren|oplopen)|(?<!\p{L})(?:can|may) (?:sometimes|occasionally) (?:cause|lead to)/iu;

/** "Onze update", "our coach": what did it is ours, so an apology beside it owns the fault. */
function isOurOwn({ row, words }: BlameMatch, language: Language): boolean {
  return row.family === 'other' && words.some(({ norm }) => faultWords(language).ours.has(norm));
}

function isOurWork({ words }: BlameMatch, language: Language): boolean {
  return words.some(({ norm }) => faultWords(language).works.has(norm));
}

/** The sentence apologises, or the one before or behind it does. */
function isSorry(text: Text, { sentence }: BlameMatch, language: Language): boolean {
  const { apologies } = faultWords(language);
  const near = text.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
  return near.some(({ words }) => words.some(({ norm }) => apologies.has(norm)));
}

/** "Er is niets misgegaan": no fault at all. A denial that the phrase is written with is part of it. */
function isDenied(match: BlameMatch, language: Language): boolean {
  const { denials } = faultWords(language);
  return match.words.some(({ norm }) => denials.has(norm) && !match.row.phrase.includes(norm));
}

/** "Mocht u hinder hebben ondervonden" in an apology; in an offer it asks who the offer is for. */
function isApology(match: BlameMatch, language: Language): boolean {
  const { apologies } = faultWords(language);
  return match.sentence.words.some((word) => apologies.has(word.norm));
}

/** "Voor eventuele overlast tijdens de werkzaamheden": nothing went wrong yet. */
function isFuture(match: BlameMatch, language: Language): boolean {
  const { announced } = faultWords(language);
  return match.sentence.words.some((word) => announced.has(word.norm));
}

/** Behind "als", "wat" or "whether", behind "de melding", or explained as what may happen "als …". */
function isHypothetical(text: Text, match: BlameMatch, language: Language): boolean {
  const { hypothetical, asking, reported } = faultWords(language);
  const before = match.sentence.words.filter((word) => word.end <= match.start);
  if (before.some((word) => hypothetical.has(word.norm))) return true;
  if (asking.has(before.at(-1)?.norm ?? '')) return true;
  if (before.slice(-3).some((word) => reported.has(word.norm))) return true;
  const next = match.sentence.words.find((word) => word.start >= match.end);
  const isNear = next && !/[,;:]/.test(text.value.slice(match.end, next.start));
  // "An error occurred when your debit was set up" tells when, "something goes wrong when" what may happen.
  const isPast = next?.norm === 'when' && !match.words.some(({ norm }) => norm === 'goes');
  return Boolean(isNear && !isPast && hypothetical.has(next.norm));
}

function hasFault(text: Text, match: BlameMatch, language: Language): boolean {
  const { faults, excused } = faultWords(language);
  const words = [...match.words, ...complementOf(text, match, language).words];
  return words.some((word) => faults.has(word.norm)) && !words.some((word) => excused.has(word.norm));
}

/** A fault is owned in the same or the next sentence, or earlier; a conditional apology is not mended by the past. */
function answersFor(own: PhraseMatch, match: BlameMatch): boolean {
  const distance = own.sentence.index - match.sentence.index;
  if (distance > 1) return false;
  if (distance < 0) return match.row.family === 'nobody' || match.row.family === 'other';
  // "Not our fault" and "ligt niet aan ons" are no ownership.
  return distance === 1 || !overlaps(own, match) || !/\b(?:ons|onze|our|us|we|wij)\b/.test(match.row.phrase);
}

function toBlame(text: Text, match: BlameMatch, bodyStart: number, language: Language): Blame {
  const after = complementOf(text, match, language).words;
  const clauseEnd = after.at(-1)?.end ?? match.end;
  const { family } = match.row;
  const start = family.startsWith('conditional') ? apologyStart(text, match, bodyStart, language) : match.start;
  const clause = { start: clauseStart(text, match, bodyStart), end: wholeEnd(match, clauseEnd, language) };
  const end = family === 'nobody' ? match.end : clauseEnd;
  const words = match.sentence.words.filter((word) => word.start >= start && word.end <= end);
  return { start, end, family, clause, words, sentence: match.sentence };
}

/** "Onze excuses voor" before "het eventuele ongemak" belongs to it. */
function apologyStart(text: Text, match: BlameMatch, bodyStart: number, language: Language): number {
  const { generic, coordinators } = genericWords(language);
  let start = match.start;
  for (const word of wordsBefore(match, bodyStart).reverse()) {
    const isApart = /\S/.test(text.value.slice(word.end, start));
    if (isApart || !generic.has(word.norm) || (coordinators.has(word.norm) && word.norm !== 'so')) break;
    start = word.start;
  }
  return start;
}

function clauseStart(text: Text, match: BlameMatch, bodyStart: number): number {
  let start = match.start;
  for (const word of wordsBefore(match, bodyStart).reverse()) {
    if (/[,;:()–—@]|\s-\s/.test(text.value.slice(word.end, start))) break;
    start = word.start;
  }
  return start;
}

function wordsBefore(match: BlameMatch, bodyStart: number): Word[] {
  return match.sentence.words.filter((word) => word.end <= match.start && word.start >= bodyStart);
}

/** A rest that names nothing (", dan bieden wij onze excuses aan") goes with the clause. */
function wholeEnd(match: BlameMatch, end: number, language: Language): number {
  const rest = match.sentence.words.filter((word) => word.start >= end);
  const { generic } = genericWords(language);
  return rest.every((word) => generic.has(word.norm)) ? (rest.at(-1)?.end ?? end) : end;
}
