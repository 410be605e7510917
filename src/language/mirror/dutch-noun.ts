import { respelled } from '../nl/inflection';
import type { Sentence } from '../text';
import type { Word } from '../words';

/** A noun group: determiner and adjectives with the noun at its end, as positions in the sentence. */
export interface NounGroup {
  readonly determiner: number | undefined;
  readonly adjectives: readonly number[];
  /** False when a determiner stands near that may belong to the noun, with other words between. */
  readonly certain: boolean;
}

const determiners: ReadonlyMap<string, { readonly de: string; readonly het: string }> = new Map(
  [
    ['de', 'het'],
    ['deze', 'dit'],
    ['die', 'dat'],
    ['onze', 'ons'],
    ['elke', 'elk'],
    ['iedere', 'ieder'],
    ['welke', 'welk'],
  ].flatMap(([de = '', het = '']) => [
    [de, { de, het }],
    [het, { de, het }],
  ]),
);
const unchanging = /^(?:een|'n|uw|je|jouw|mijn|m'n|mn|hun|haar|zijn|geen|zo'n)$/;
/** After these an adjective before a het-word takes no -e. */
const indefinite = /^(?:een|'n|geen|zo'n|elke?|iedere?|welke?)$/;

/** Finds the determiner and adjectives before a noun. */
export function nounGroup({ words }: Sentence, noun: number): NounGroup {
  const adjectives: number[] = [];
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    const norm = words[at]?.norm ?? '';
    if (determiners.has(norm) || unchanging.test(norm)) return { determiner: at, adjectives, certain: true };
    if (!/^\p{L}{3,}e$|^\p{L}{3,}en$|^extra$|^(?:nieuw|oud|klein|groot|kapot|defect|tweede|eerste|gratis)$/u.test(norm))
      break;
    adjectives.unshift(at);
  }
  const near = words
    .slice(Math.max(0, noun - 3), noun)
    .some(({ norm }) => determiners.has(norm) || unchanging.test(norm));
  return { determiner: undefined, adjectives: [], certain: !near };
}

/** The determiner before a noun of another gender, singular; undefined when it stays as it is. */
export function otherDeterminer(word: Word, article: 'de' | 'het'): string | undefined {
  const changed = determiners.get(word.norm)?.[article];
  if (!changed || changed === word.norm) return undefined;
  return /^\p{Lu}/u.test(word.text) ? changed.charAt(0).toUpperCase() + changed.slice(1) : changed;
}

/** The adjective as it must be before a noun of another gender, singular, after a determiner. */
export function agreeingAdjective(adjective: Word, determiner: string | undefined, article: 'de' | 'het'): string {
  if (/(?:en|extra|gratis)$/.test(adjective.norm)) return adjective.text;
  if (determiner !== undefined && !indefinite.test(determiner)) return adjective.text;
  const { text } = adjective;
  if (article === 'het') return text.endsWith('e') ? respelled(text.slice(0, -1)) : text;
  return text.endsWith('e') ? text : withE(text);
}

function withE(bare: string): string {
  if (/([aeou])\1[^aeiou]$/.test(bare)) return `${bare.slice(0, -2)}${soft(bare.slice(-1))}e`;
  if (/[^aeiou][aeiou][^aeiouwj]$/.test(bare) && bare.length < 6) return `${bare}${bare.slice(-1)}e`;
  return `${bare.slice(0, -1)}${soft(bare.slice(-1))}e`;
}

function soft(letter: string): string {
  return letter === 'f' ? 'v' : letter === 's' ? 'z' : letter;
}
