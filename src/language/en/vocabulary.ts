import source from '../../lexicons/en/words.txt';
import { readWordSet, type WordSet } from '../word-set';

type Part = 'nouns' | 'verbs' | 'adjectives';

let lists: Readonly<Record<Part, WordSet>> | undefined;

function vocabulary(): Readonly<Record<Part, WordSet>> {
  if (lists) return lists;
  const [nouns = '', verbs = '', adjectives = ''] = source.split('\n\n');
  return (lists = { nouns: readWordSet(nouns), verbs: readWordSet(verbs), adjectives: readWordSet(adjectives) });
}

/** True for an English noun in the word list, its plural or its genitive; British spellings count. */
export function isEnglishNoun(norm: string): boolean {
  return spellings(norm.replace(/'s?$/, '')).some((word) => singulars(word).some((one) => vocabulary().nouns.has(one)));
}

/** True for an English adjective in the word list, its degrees and the adverb in -ly. */
export function isEnglishAdjective(norm: string): boolean {
  const { adjectives } = vocabulary();
  const bare = [norm, norm.replace(/ly$/, ''), norm.replace(/ily$/, 'y'), norm.replace(/ally$/, 'al')];
  const plain = [norm.replace(/(?:er|est)$/, ''), norm.replace(/i(?:er|est)$/, 'y'), norm.replace(/(?:r|st)$/, '')];
  return [...bare, ...plain].some((word) => spellings(word).some((one) => adjectives.has(one)));
}

/** True for any regular form of an English verb in the word list: "wobble", "wobbles", "wobbled", "wobbling". */
export function isEnglishVerbForm(norm: string): boolean {
  return spellings(norm).some((word) => bases(word).some((base) => vocabulary().verbs.has(base)));
}

/** The list is American: "colour" and "organise" are looked up as "color" and "organize". */
function spellings(norm: string): string[] {
  const american = norm
    .replace(/our/, 'or')
    .replace(/is(e[sd]?|ing|ation)$/, 'iz$1')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/ll(ed|ing)$/, 'l$1')
    .replace(/ogue(s?)$/, 'og$1');
  return american === norm ? [norm] : [norm, american];
}

function singulars(norm: string): string[] {
  return [norm, norm.replace(/s$/, ''), norm.replace(/es$/, ''), norm.replace(/ies$/, 'y'), norm.replace(/ves$/, 'f')];
}

function bases(norm: string): string[] {
  const found = [norm];
  const add = (ending: RegExp, instead: string): void => {
    if (ending.test(norm)) found.push(norm.replace(ending, instead));
  };
  for (const ending of [/s$/, /es$/, /ed$/, /d$/, /ing$/]) add(ending, '');
  add(/ing$/, 'e');
  add(/(?:ies|ied)$/, 'y');
  add(/([bdgklmnprt])\1(?:ed|ing)$/, '$1');
  return found;
}
