import source from '../../lexicons/nl/words.txt';
import { verbForms } from '../verbs/lexicon';
import { readWordSet, type WordSet } from '../word-set';
import { isIn } from './grammar';

let lists: { readonly nouns: WordSet; readonly adjectives: WordSet } | undefined;

/** True for a Dutch noun in the word list, its plural or diminutive, or a compound that ends in one. */
export function isNoun(norm: string): boolean {
  return remember(nouns, norm, isAnyNoun);
}

function isAnyNoun(norm: string): boolean {
  return isListedNoun(norm) || isMadeOfVerb(norm) || abstracts.test(norm) || isCompound(norm);
}

/** The same words come back in every sentence and at every keystroke. */
const nouns = new Map<string, boolean>();
const adjectives = new Map<string, boolean>();
const most = 20_000;

function remember(known: Map<string, boolean>, norm: string, ask: (norm: string) => boolean): boolean {
  const before = known.get(norm);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const answer = ask(norm);
  known.set(norm, answer);
  return answer;
}

/** Endings that only nouns have: "duurzaamheid", "administratie", "capaciteit". */
const abstracts = /.{3}(?:heid|heden|atie|aties|iteit|iteiten|isme|schap|schappen)$/;

/** True for a Dutch adjective as it stands after a verb, or with its ending -e: "kapot", "kapotte". */
export function isAdjective(norm: string): boolean {
  return remember(adjectives, norm, isAnyAdjective);
}

function isAnyAdjective(norm: string): boolean {
  const { adjectives } = vocabulary();
  if (adjectives.has(norm) || derived.test(norm) || isPresentParticiple(norm)) return true;
  if (norm.startsWith('on') && norm.length > 6 && adjectives.has(norm.slice(2))) return true;
  if (!norm.endsWith('e')) return false;
  return bareForms(norm.slice(0, -1)).some((form) => adjectives.has(form));
}

/** "passende", "lekkend": an infinitive with -d or -de. */
function isPresentParticiple(norm: string): boolean {
  return /ende?$/.test(norm) && isInfinitive(norm.replace(/de?$/, ''));
}

/** Endings that only adjectives have, with -e or without: "leverbaar", "draadloze", "vriendelijk". */
const derived = /.{3}(?:baar|bare|lijke?|loos|loze|zaam|zame|achtige?|ische?)$/;

const ofVerbs = /(?:ing|er|ster|aar)(?:en|s)?$/;

/** "aansluiting", "bezorger": a verb's stem and an ending. */
function isMadeOfVerb(norm: string): boolean {
  if (!ofVerbs.test(norm)) return false;
  const stem = norm.replace(ofVerbs, '');
  return stem.length >= 3 && [stem, withoutParticle(stem)].some((part) => isInfinitive(`${part}en`));
}

function withoutParticle(norm: string): string {
  for (let at = 2; at <= norm.length - 3; at++) if (isIn('particles', norm.slice(0, at))) return norm.slice(at);
  return norm;
}

function isInfinitive(norm: string): boolean {
  return verbForms(norm).some((form) => form.kind === 'infinitive');
}

/** True for a noun or adjective in the list, in any form, but not for a compound. */
export function isSimpleWord(norm: string): boolean {
  return isListedNoun(norm) || isAdjective(norm);
}

/** True for an adjective that stands before a noun: "kapotte", "nieuwe", "houten". */
export function isAttributive(norm: string): boolean {
  if (/.{3}(?:lijke|ische|bare|loze|zame|erige|achtige)$/.test(norm)) return true;
  return /e$|en$/.test(norm) && isAdjective(norm) && !vocabulary().nouns.has(norm);
}

function vocabulary() {
  return (lists ??= readLists());
}

function readLists() {
  const [nouns = '', adjectives = ''] = source.split('\n\n');
  return { nouns: readWordSet(nouns), adjectives: readWordSet(adjectives) };
}

function isListedNoun(norm: string): boolean {
  const { nouns, adjectives } = vocabulary();
  if (nouns.has(norm)) return true;
  return singulars(norm).some((form) => nouns.has(form) || (norm.endsWith('heden') && adjectives.has(form)));
}

/** What a plural or a diminutive may be made of. */
function singulars(norm: string): string[] {
  const without = (ending: RegExp): string[] => (ending.test(norm) ? [norm.replace(ending, '')] : []);
  const small = norm.replace(/s$/, '');
  return [
    ...without(/'?s$/),
    ...without(/(?:je|tje|pje|etje|kje)s?$/),
    ...without(/'tjes?$/),
    ...(/kje$/.test(small) ? [small.replace(/kje$/, 'g')] : []),
    ...(/etje$/.test(small) ? bareForms(small.replace(/etje$/, '')) : []),
    ...(/(?:t|p)je$/.test(small) ? [small.replace(/(?:t|p)je$/, '')] : []),
    ...(/je$/.test(small) ? [small.replace(/je$/, '')] : []),
    ...(norm.endsWith('en') ? [norm.slice(0, -1), ...bareForms(norm.slice(0, -2))] : []),
    ...(norm.endsWith('ën') ? [norm.slice(0, -2)] : []),
    ...(norm.endsWith('heden') ? [norm.replace(/heden$/, 'heid')] : []),
    ...(norm.endsWith('n') ? [norm.slice(0, -1)] : []),
  ].filter((form) => form.length >= 2);
}

/** "speker" of "spekeren": one consonant for two, two vowels for one, f for v and s for z. */
function bareForms(stem: string): string[] {
  const hard = stem.replace(/v$/, 'f').replace(/z$/, 's');
  return [
    stem,
    hard,
    stem.replace(/([bcdfgklmnprst])\1$/, '$1'),
    hard.replace(/(^|[^aeiou])([aeou])([^aeiou])$/, '$1$2$2$3'),
  ];
}

function isCompound(norm: string): boolean {
  const parts = norm.split('-');
  if (parts.length > 1) return parts.every((part) => part === '' || /\d/.test(part) || isNoun(part) || part.length < 4);
  for (let at = 3; at <= norm.length - 3; at++) {
    if ((isListedNoun(norm.slice(at)) || isMadeOfVerb(norm.slice(at))) && isFirstPart(norm.slice(0, at))) return true;
  }
  return false;
}

function isFirstPart(part: string): boolean {
  const { adjectives } = vocabulary();
  const bare = part.replace(/s$/, '');
  if (part.length >= 6 && isCompound(part)) return true;
  return [part, bare].some(
    (form) =>
      form.length >= 2 && (isListedNoun(form) || adjectives.has(form) || isVerbStem(form) || isIn('particles', form)),
  );
}

/** The stem of a verb may open a compound too: "laadkabel", "bezorgservice". */
function isVerbStem(norm: string): boolean {
  return norm.length >= 3 && verbForms(norm).some((form) => form.kind === 'stem');
}
