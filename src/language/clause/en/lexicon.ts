import source from '../../../lexicons/en/problem-clause.json';
import { isEnglishAdjective, isEnglishNoun, isEnglishVerbForm } from '../../en/vocabulary';
import { stem } from '../../stems';
import { readLists } from '../lists';

type ListName =
  | 'openers'
  | 'closings'
  | 'endings'
  | 'insults'
  | 'sarcasm'
  | 'wishes'
  | 'imperatives'
  | 'thanks'
  | 'auxiliaryFirst'
  | 'interrogatives'
  | 'feelings'
  | 'good'
  | 'goodDone'
  | 'history'
  | 'historyWords'
  | 'determiners'
  | 'pronouns'
  | 'auxiliaries'
  | 'contracted'
  | 'adverbs'
  | 'prepositions'
  | 'subordinators'
  | 'relatives'
  | 'times'
  | 'problems'
  | 'verbs'
  | 'irregular'
  | 'nouns'
  | 'adjectives'
  | 'notThings'
  | 'regrets'
  | 'deniedRegrets'
  | 'seeing'
  | 'deniable'
  | 'reporting'
  | 'neutral'
  | 'neutralVerbs';

const lists = readLists<ListName>(source);

export const isListed = lists.has;
export const hasPhrase = lists.hasPhrase;

/** What a hasty spelling stands for: "wont" for "won't"; other words are given back. */
export function spellOut(norm: string): string {
  return lists.spellOut('contractions', norm);
}

let verbStems: ReadonlySet<string> | undefined;

/** True for a finite form of a verb we know, auxiliaries and contractions included. */
export function isFinite(norm: string): boolean {
  if (isListed('auxiliaries', norm) || isListed('irregular', norm)) return true;
  return isVerbForm(norm) && /(?:[^s]s|ed)$/.test(norm);
}

/** True for any form of a verb we know. */
export function isVerbForm(norm: string): boolean {
  if (isListed('verbs', norm) || isListed('irregular', norm)) return true;
  verbStems ??= new Set(lists.all('verbs').map((verb) => stem(verb, 'en')));
  return /(?:s|ed|ing)$/.test(norm) && verbStems.has(stem(norm, 'en'));
}

const classes: readonly ListName[] = [
  'determiners',
  'pronouns',
  'auxiliaries',
  'contracted',
  'adverbs',
  'prepositions',
  'subordinators',
  'relatives',
  'times',
  'nouns',
  'adjectives',
  'problems',
  'history',
];
const small = new Set(
  "me us him them myself ourselves mine yours ours be been being and or not to too so very there here off back home else ago o'clock".split(
    ' ',
  ),
);

/** True for a word that the lexicon knows; an unknown one may be a slip of the pen. */
export function isKnownWord(norm: string): boolean {
  if (small.has(norm) || /^[\d£$€]/.test(norm) || isVerbForm(norm)) return true;
  const plain = norm.replace(/'s$/, '');
  const singular = plain.replace(/s$/, '');
  if (classes.some((name) => isListed(name, plain) || isListed(name, singular))) return true;
  return isEnglishNoun(norm) || isEnglishVerbForm(norm) || isEnglishAdjective(norm);
}

const closed: readonly ListName[] = [
  'determiners',
  'pronouns',
  'auxiliaries',
  'contracted',
  'adverbs',
  'prepositions',
  'subordinators',
  'relatives',
  'irregular',
];

/** True for a noun or an adjective, singular or plural, that is no word of the closed classes. */
export function isNominal(norm: string): boolean {
  if (['nouns', 'adjectives'].some((name) => isListed(name as ListName, norm))) return true;
  if (isListed('nouns', norm.replace(/s$/, ''))) return true;
  if (small.has(norm) || closed.some((name) => isListed(name, norm))) return false;
  return isEnglishNoun(norm) || isEnglishAdjective(norm);
}

/** "still", "accidentally": every word in -ly that is no noun. */
export function isAdverb(norm: string): boolean {
  return isListed('adverbs', norm) || (/.{3}ly$/.test(norm) && !isListed('nouns', norm) && !isEnglishNoun(norm));
}

/** True for a form that can be the finite verb when no common one is found: "wobbles", "warped". */
export function isRareFinite(norm: string): boolean {
  return /(?:[^s]s|ed)$/.test(norm) && isEnglishVerbForm(norm);
}
