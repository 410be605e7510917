import { isFunctionWord, isIn } from '../../nl/grammar';
import { isAdjective, isAttributive, isNoun } from '../../nl/vocabulary';
import { verbForms } from '../../verbs/lexicon';
import { nonfiniteKind } from './verb-forms';
import { clockTime, skipWhile, timePhrase } from './time-phrases';
import type { Segment, Token } from './tokens';

/** How far a noun phrase reaches: with every phrase that follows a noun, or with "van …" only. */
export type Reach = 'all' | 'van';

const spread = new Set([
  'van',
  'voor',
  'in',
  'op',
  'met',
  'uit',
  'bij',
  'naar',
  'aan',
  'over',
  'onder',
  'om',
  'tegen',
  'tussen',
  'zonder',
  'via',
]);

/** The end of the noun phrase that starts at `at`, or undefined when none does. */
export function nounPhrase(tokens: Segment, at: number, reach: Reach): number | undefined {
  let next = skipWhile(tokens, at, isDeterminer);
  const determined = next > at;
  if (determined && tokens[next]?.norm === 'van') return after(tokens, next, reach);
  next = skipAdjectives(tokens, next);
  const head = tokens[next];
  const named = tokens[next - 1]?.norm === 'het' && nonfiniteKind(head?.norm ?? '') === 'infinitive';
  if (!head || !(named || isHead(head, determined || next > at))) return undefined;
  next = skipWhile(tokens, next + 1, isNamePart);
  return after(tokens, next, reach);
}

/** True when a word can be the noun of a phrase that has opened with an article or the like. */
export function isHead(token: Token, opened: boolean): boolean {
  if (isIn('timeNouns', token.norm)) return true;
  if (neverHead.test(token.norm)) return false;
  if (isNoun(token.norm)) return !isFunctionWord(token.norm) || (opened && isNounToo(token.norm));
  if (isFunctionWord(token.norm)) return false;
  if (isNamePart(token)) return true;
  return opened && verbForms(token.norm).length === 0 && !isAdjective(token.norm) && !nonfiniteKind(token.norm);
}

/** Nouns too in the word list ("een niet", "een al"), but not behind "het" in what a customer tells. */
const neverHead = /^(?:niet|wel|ook|al|toch|zelf|even|maar|zo|eens|nog|er|hier|daar)$/;

/** "de prijs", "het weer": nouns behind an article, else adverbs or particles. */
function isNounToo(norm: string): boolean {
  return isIn('adverbs', norm) || isIn('nounParticles', norm);
}

/** True for an article, a possessive, a number: what a noun phrase opens with. */
export function isDeterminer(token: Token): boolean {
  const { norm } = token;
  return (
    /^\d+(?:[.,:]\d+)?$/.test(norm) || isIn('articles', norm) || isIn('determiners', norm) || isIn('numerals', norm)
  );
}

/** True when all tokens are one noun phrase that is no expression of time or place. */
export function isPhrase(tokens: Segment): boolean {
  return tokens.length > 0 && nounPhrase(tokens, 0, 'all') === tokens.length && !isAdverbialFrom(tokens, 0);
}

function isNamePart(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) || /^\p{L}*\d[\p{L}\d.-]*$/u.test(token.norm);
}

function skipAdjectives(tokens: Segment, at: number): number {
  let next = at;
  for (;;) {
    const token = tokens[next];
    const following = tokens[next + 1];
    if (!token || !following) return next;
    const graded = isIn('degrees', token.norm) && isBeforeNoun(following, tokens[next + 2]);
    if (!graded && !isBeforeNoun(token, following)) return next;
    next++;
  }
}

function isBeforeNoun(token: Token, following: Token | undefined): boolean {
  if (!following || isIn('times', token.norm)) return false;
  if (isIn('timeAdjectives', token.norm)) return true;
  if (isFunctionWord(token.norm) && !isIn('adverbs', token.norm)) return false;
  const content = isHead(following, true) || isAttributive(following.norm);
  if (!content || (isFunctionWord(following.norm) && !isIn('nounParticles', following.norm)))
    return isIn('timeNouns', following.norm) && isAttributive(token.norm);
  if (isAttributive(token.norm) || /[dt]e$/.test(token.norm)) return !isNoun(token.norm) || isNoun(following.norm);
  return isAdjective(token.norm) && isNoun(following.norm) && !isNoun(token.norm);
}

function after(tokens: Segment, at: number, reach: Reach): number {
  const token = tokens[at];
  if (!token) return at;
  if (token.norm === 'en' || token.norm === '&') {
    const end = nounPhrase(tokens, at + 1, reach);
    return end ?? at;
  }
  if (reach === 'van' ? token.norm !== 'van' : !spread.has(token.norm)) return at;
  return prepositional(tokens, at, reach) ?? at;
}

/** The end of the prepositional phrase that starts at `at`: "in de app", "van ons", "sinds gisteren". */
export function prepositional(tokens: Segment, at: number, reach: Reach): number | undefined {
  const opening = tokens[at];
  const first = tokens[at + 1];
  if (!opening || !first || !isIn('prepositions', opening.norm)) return undefined;
  const inner = nounPhrase(tokens, at + 1, reach) ?? timePhrase(tokens, at + 1);
  if (inner !== undefined) return isWaiting(tokens, inner) ? inner + 1 : inner;
  // "na het" waits for a noun: the pronoun would be "erna".
  if (first.norm !== 'het' && isIn('objects', first.norm)) return after(tokens, at + 2, reach);
  if (
    /^(?:huis|thuis|hier|daar|buiten|binnen|boven|beneden|alles|niets|niks|niemand|iedereen|elkaar|slot)$/.test(
      first.norm,
    )
  )
    return at + 2;
  return clockTime(tokens, at + 1) ?? (/^\d/.test(first.norm) ? at + 2 : undefined);
}

/** "na drie weken wachten": what the time went on. */
function isWaiting(tokens: Segment, at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  return isIn('timeNouns', tokens[at - 1]?.norm ?? '') && isNoun(norm) && nonfiniteKind(norm) === 'infinitive';
}

const fronted = new Set(
  'thuis daar hier daardoor hierdoor daarom daarnaast bovendien vervolgens verder ook zelfs helaas jammer gelukkig eindelijk uiteindelijk plotseling overal nergens online telefonisch onderweg zomaar buiten binnen weer'.split(
    ' ',
  ),
);

/** The end of one adverbial phrase of time, place or manner at `at`, or undefined. */
export function adverbial(tokens: Segment, at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const time = timePhrase(tokens, at);
  if (time !== undefined) return time;
  const next = tokens[at + 1]?.norm ?? '';
  if (token.norm === 'sinds' && /^(?:kort|lang)$/.test(next)) return at + 2;
  if (token.norm === 'tot' && /^(?:dusver|dusverre)$/.test(next)) return at + 2;
  if (token.norm === 'tot' && next === 'op' && tokens[at + 2]?.norm === 'heden') return at + 3;
  if (token.norm === 'tot' && tokens[at + 1]?.norm === 'nu') return at + (tokens[at + 2]?.norm === 'toe' ? 3 : 2);
  return prepositional(tokens, at, 'all') ?? (fronted.has(token.norm) ? at + 1 : undefined);
}

/** True when all words from `at` on are adverbial phrases (or there are none). */
export function isAdverbialFrom(tokens: Segment, at: number): boolean {
  let next = at;
  while (next < tokens.length) {
    const end = adverbial(tokens, next);
    if (end === undefined) return false;
    next = end;
  }
  return true;
}
