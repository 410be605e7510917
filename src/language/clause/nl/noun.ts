import type { AddressForm } from '../../address/form';
import { isFunctionWord, isIn } from '../../nl/grammar';
import { isAdjective, isNoun } from '../../nl/vocabulary';
import { verbForms } from '../../verbs/lexicon';
import type { Span } from '../../span';
import type { Sentence } from '../../text';
import { isListed } from './filters';
import { nounPhrase } from './phrases';
import { segmentsOf, type Segment, type Token } from './tokens';
import { isAuxiliary, nonfiniteKind } from './verb-forms';

/** A thing as the company names it, and the customer's words for it. */
export interface NamedThing {
  readonly text: string;
  readonly source: Span;
}

const own = /^(?:mijn|onze|ons)$/;
const definite = /^(?:de|het)$/;

/** The first thing the sentences name as the customer's; else what they call "de" or "het"; else a bare noun. */
export function findThing(sentences: readonly Sentence[], address: AddressForm): NamedThing | undefined {
  const told = sentences.filter(({ words }) => !words.some(({ norm }) => isListed('thanks', norm)));
  const segments = told.flatMap((sentence) => segmentsOf(sentence) ?? []);
  const possessive = address === 'u' ? 'uw' : 'je';
  return (
    first(segments, (token) => own.test(token.norm), possessive) ??
    first(segments, (token) => definite.test(token.norm), undefined) ??
    bareNoun(told, possessive)
  );
}

function first(
  segments: readonly Segment[],
  opens: (token: Token) => boolean,
  possessive: string | undefined,
): NamedThing | undefined {
  for (const segment of segments) {
    for (const [at, token] of segment.entries()) {
      if (!opens(token)) continue;
      const phrase = segment.slice(at, nounEnd(segment, at));
      if (phrase.length < 2 || !isThingPhrase(phrase)) continue;
      return named([possessive ?? token.norm, ...phrase.slice(1).map((part) => part.text)], phrase);
    }
  }
  return undefined;
}

function isThingPhrase(phrase: Segment): boolean {
  const last = phrase.at(-1)?.norm ?? '';
  if (nonfiniteKind(last) !== undefined || isFunctionWord(last) || isAuxiliary(last)) return false;
  // "het jammer", "het druk"
  if (
    (isAdjective(last) && (phrase[0]?.norm === 'het' || !isNoun(last))) ||
    (phrase[0]?.norm === 'het' && !isNoun(last))
  )
    return false;
  return phrase.slice(1).every((part) => isSayable(part));
}

/** Article, adjectives and noun, without the phrases that follow it. */
function nounEnd(segment: Segment, at: number): number {
  const end = nounPhrase(segment, at, 'van') ?? at;
  const phrase = segment.slice(at, end);
  const stop = phrase.findIndex(
    (token, index) => index > 0 && (isIn('prepositions', token.norm) || token.norm === 'en'),
  );
  return stop < 0 ? end : at + stop;
}

/** A question names too much that is not theirs yet: "heeft u nog plek?" */
function bareNoun(sentences: readonly Sentence[], possessive: string): NamedThing | undefined {
  const segments = sentences
    .filter(({ text }) => !text.includes('?'))
    .flatMap((sentence) => segmentsOf(sentence) ?? []);
  for (const segment of segments) {
    if (segment.some(({ norm }) => /^(?:ik|wij|we)$/.test(norm))) continue;
    const noun = segment.find((token) => isThing(token.norm) && isSayable(token));
    if (noun && !/^\p{Lu}/u.test(noun.text)) return named([possessive, noun.text], [noun]);
  }
  return undefined;
}

/** A noun that cannot be anything else: "ik", "hebben" and "was" are in the word list too. */
function isThing(norm: string): boolean {
  return (
    isNoun(norm) &&
    !isFunctionWord(norm) &&
    verbForms(norm).every(({ kind, verb }) => kind === 'stem' || (kind === 'third' && verb.stem === norm)) &&
    !nonfiniteKind(norm) &&
    !isAdjective(norm) &&
    norm.length > 2
  );
}

function isSayable(token: Token): boolean {
  if (
    isListed('good', token.norm) ||
    isListed('insults', token.norm) ||
    isListed('notThings', token.norm) ||
    isListed('feelings', token.norm)
  )
    return false;
  return !isIn('timeNouns', token.norm);
}

function named(words: readonly string[], tokens: Segment): NamedThing {
  const start = tokens[0]?.word.start ?? 0;
  return { text: words.join(' '), source: { start, end: tokens.at(-1)?.word.end ?? start } };
}
