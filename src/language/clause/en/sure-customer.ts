import { isAdverb, isListed } from './lexicon';
import type { MainClause } from './main-clause';
import { isSureWord } from './sure-words';

/**
 * True when the customer undergoes what is told: cannot, does not get, got what is wrong, is charged twice, has to, waits,
 * is without. What they did or want themselves is no trouble we can be sorry for.
 */
export function suffers({ subject, predicate }: MainClause): boolean {
  const opening = subject[0]?.norm ?? '';
  const own = /'(?:ve|m|re)$/.exec(opening)?.[0];
  const verbs = [...subject.slice(1), ...predicate]
    .map(({ norm }) => norm)
    .filter((norm) => /^(?:not|never|twice)$/.test(norm) || !isAdverb(norm));
  const words = own ? [contracted[own] ?? '', ...verbs] : verbs;
  return ways.some((way) => way(words));
}

const contracted: Readonly<Record<string, string>> = { "'ve": 'have', "'m": 'am', "'re": 'are' };

type Way = (words: readonly string[]) => boolean;

const negated = /^(?:haven't|hasn't|didn't|never|not)$/;

/** "the wrong size"; "got the date wrong" is the customer's own mistake. */
const bad = /^(?:wrong|damaged|broken|faulty|empty)$/;

const ways: readonly Way[] = [
  ([first = '', second = '', third = '']) =>
    (/^(?:can't|cannot|couldn't)$/.test(first) && isSureWord('abilities', second)) ||
    (first === 'am' && second === 'unable' && third === 'to'),
  (words) => words.slice(0, 3).some((word) => negated.test(word)) && words.slice(1, 4).some(isGetting),
  (words) =>
    isGetting(words[0] ?? '') && (words.at(-1) === 'twice' || words.slice(0, -1).some((word) => bad.test(word))),
  ([first = '', second = '', third = '']) => {
    const done = second === 'been' || second === 'being' ? third : second;
    return /^(?:am|was|were|are|have|been)$/.test(first) && isSuffering(done, second === 'been');
  },
  ([first = '', second = '', third = '']) =>
    (first === 'had' || first === 'have') && second === 'to' && isSureWord('burdens', third),
  ([first = '', second = '', third = '', ...rest]) =>
    first === 'have' && second === 'been' && third === 'without' && isSupply(rest[0] ?? ''),
  ([first = '', second = '']) => first === 'got' && /^(?:cut|locked|logged|disconnected|charged)$/.test(second),
  ([first = '']) => first === 'waited',
  ([first = '', second = '', ...rest]) =>
    first === 'have' && second === 'no' && rest.every(isSupply) && rest.length > 0,
];

function isGetting(word: string): boolean {
  return isSureWord('getting', word);
}

function isSuffering(word: string, isPerfect: boolean): boolean {
  // "I've been waiting" tells of time, "I'm waiting" of a place; "was given", "was called" may please.
  return isSureWord('sufferings', word) && (isPerfect || !/^(?:sent|given|called|kept|waiting|standing)$/.test(word));
}

function isSupply(word: string): boolean {
  return isSureWord('supplies', word) || isListed('times', word);
}
