import porterEn from 'natural/lib/natural/stemmers/porter_stemmer.js';
import porterNl from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import type { TextLanguage } from './language';

/** Words seen before, per language: a word is stemmed once. Emptied when it grows past `most`. */
const seen: Record<TextLanguage, Map<string, string>> = { nl: new Map(), en: new Map(), unknown: new Map() };
const most = 50_000;

/**
 * The stem of a normalised word; an unknown language leaves the word as it is. Two forms of one word mostly
 * share a stem; stems are for comparing only, never for showing.
 */
export function stem(norm: string, language: TextLanguage): string {
  const known = seen[language];
  const found = known.get(norm);
  if (found !== undefined) return found;
  if (known.size >= most) known.clear();
  const made = stemmers[language](norm);
  known.set(norm, made);
  return made;
}

const stemmers: Record<TextLanguage, (norm: string) => string> = {
  nl: (norm) => {
    // natural keeps this flag between words, which would make a stem depend on the word before it.
    porterNl.suffixeRemoved = false;
    return porterNl.stem(norm);
  },
  en: (norm) => porterEn.stem(norm),
  unknown: (norm) => norm,
};
