import type { Language } from '../language';
import { verbStem } from '../nl/verb-stem';
import { stem } from '../stems';
import { synonymEntries } from './entries';

const sets: Partial<Record<Language, ReadonlyMap<string, ReadonlySet<number>>>> = {};

/** The shorter word of a compound is at least this long: "kabel" in "laadkabel", but not "nota" in "minnota". */
const shortestTail = 5;

/**
 * True when two normalised words can name the same thing or act: forms of one word ("geleverd", "levering"), a compound
 * and its last part ("retourlabel", "label"), or synonyms of customer contact ("parcel", "package").
 */
export function namesTheSame(a: string, b: string, language: Language): boolean {
  const [stemA, stemB] = [actStem(a, language), actStem(b, language)];
  if (stemA === stemB || shareSet(a, b, language)) return true;
  return language === 'nl' && (isTail(stemA, stemB) || isTail(stemB, stemA) || isTail(a, b) || isTail(b, a));
}

/** "bezorging" with "bezorgen": a Dutch noun in -ing that names the act of a verb has the verb's stem. */
function actStem(norm: string, language: Language): string {
  if (language !== 'nl') return stem(norm.replace(/(?<=[a-z]{4}[dtrnlv])(?:ation|ment)$/, ''), language);
  const own = verbOfAct(norm);
  return own === undefined ? stem(norm, language) : stem(own, language);
}

/** Nouns that no longer name the act of their verb: "rekening", "leiding". */
const ofTheirOwn = /^(?:rekening|leiding|stelling|voorstelling|woning|regering|vergadering|verdieping)(?:en)?$/;

/** "bezorging" is of "bezorgen", "installatie" of "installeren". */
function verbOfAct(norm: string): string | undefined {
  if (ofTheirOwn.test(norm)) return undefined;
  const act = /^(.{4,})(ing|atie)(?:en|s)?$/.exec(norm.replace(/inkjes?$/, 'ing'));
  if (act) return verbStem(`${act[1] ?? ''}${act[2] === 'ing' ? 'en' : 'eren'}`);
  return undefined;
}

/** Short nouns that keep their meaning at the end of any compound. */
const safeTails = new Set(['auto', 'lamp', 'kast', 'jurk', 'doos', 'hoes', 'jas', 'broek', 'fiets', 'mail']);

function isTail(word: string, tail: string): boolean {
  return (
    (tail.length >= shortestTail || safeTails.has(tail)) &&
    word.length >= tail.length + 3 &&
    word.endsWith(tail) &&
    verbStem(word) === undefined
  );
}

function shareSet(a: string, b: string, language: Language): boolean {
  const table = (sets[language] ??= buildSets(language));
  const of = (norm: string): ReadonlySet<number> => table.get(norm) ?? new Set<number>();
  return [...of(a)].some((set) => of(b).has(set));
}

function buildSets(language: Language): ReadonlyMap<string, ReadonlySet<number>> {
  const table = new Map<string, Set<number>>();
  for (const { forms, set } of synonymEntries(language)) {
    for (const words of forms.values()) {
      const [word = ''] = words;
      if (words.length === 1) table.set(word, (table.get(word) ?? new Set()).add(set));
    }
  }
  return table;
}
