import words from '../lexicons/function-words.json';
import { identifyLanguage } from './identify';
import type { Localized } from './language';
import type { Text } from './text';

/** Languages that a text can be told to be in, ours and their neighbours. */
export type WrittenLanguage = 'nl' | 'en' | 'de' | 'fr' | 'es' | 'it' | 'pl';

/** Their names, in the languages of our messages. */
export const languageNames: Readonly<Record<WrittenLanguage, Localized>> = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
  de: { nl: 'Duits', en: 'German' },
  fr: { nl: 'Frans', en: 'French' },
  es: { nl: 'Spaans', en: 'Spanish' },
  it: { nl: 'Italiaans', en: 'Italian' },
  pl: { nl: 'Pools', en: 'Polish' },
};

let owners: Map<string, WrittenLanguage | 'shared'> | undefined;

/** To whom a function word belongs; a word of two languages ("in", "is", "die") tells nothing. */
function ownerOf(): Map<string, WrittenLanguage | 'shared'> {
  if (owners) return owners;
  owners = new Map();
  const lists = JSON.parse(words) as Record<WrittenLanguage, readonly string[]>;
  for (const [language, list] of Object.entries(lists) as [WrittenLanguage, readonly string[]][])
    for (const word of list) owners.set(word, owners.has(word) ? 'shared' : language);
  return owners;
}

/** So many words tell the language; more would only cost time. */
const firstPage = 250;
/** Words that only one language has: at least so many, and so much of the text. */
const leastWords = 3;
const leastShare = 0.2;
/** A text of fewer words shows nothing. */
const fewest = 4;
/** More than this of another language, beside it, makes a text a mixed one. */
const mostOther = 0.2;

/**
 * The language a text is certainly written in, or undefined when it is short, mixed or in none that we know. Counts
 * the function words that only one language has; reads the first page.
 */
export function certainLanguage({ value, words: all }: Text): WrittenLanguage | undefined {
  const found = all.slice(0, firstPage).filter(({ norm }) => /^\p{L}/u.test(norm) && !/[@/.]/.test(norm));
  const counts = new Map<WrittenLanguage, number>();
  let shared = 0;
  for (const { norm } of found) {
    const owner = ownerOf().get(norm);
    if (owner === 'shared') shared++;
    else if (owner) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  if (found.length < fewest) return undefined;
  const [[language, most] = [undefined, 0], [, second] = [undefined, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  // Two words are enough where the letters and word lists of our own languages say the same.
  const least = most === 2 && identifyLanguage(value) === language ? 2 : leastWords;
  if (most < least || (most + shared / 2) / found.length < leastShare) return undefined;
  return second > most * mostOther ? undefined : language;
}
