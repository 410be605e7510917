import porterEn from 'natural/lib/natural/stemmers/porter_stemmer.js';
import porterNl from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import irregularEn from '../lexicons/en/irregular.json';
import type { TextLanguage } from './language';
import { uninflected } from './nl/inflection';

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
    const base = uninflected(norm);
    // The stemmer shortens long vowels, so it would make one of "zaak" and "zak", "koop" and "kop".
    if (isOneSyllable(base)) return base;
    // natural keeps this flag between words, which would make a stem depend on the word before it.
    porterNl.suffixeRemoved = false;
    return porterNl.stem(base);
  },
  en: (norm) => {
    irregular ??= new Map(Object.entries(JSON.parse(irregularEn) as Record<string, string>));
    const whole = irregular.get(norm) ?? norm;
    // A word that stands for itself there is one that the stemmer would join with another ("policy", "police").
    return irregular.get(whole) === whole || !mayBeInflected.test(whole) ? whole : porterEn.stem(whole);
  },
  unknown: (norm) => norm,
};

/** How words end that the English stemmer changes: every ending that one of its steps takes off or replaces. */
const mayBeInflected = /(?:[eisy]|ed|ing|[alu]l|er|or|ion|ism|ic|nt|ou)$/;

let irregular: ReadonlyMap<string, string> | undefined;

function isOneSyllable(norm: string): boolean {
  return /^[^aeiouyáéëïóöü]*[aeiouyáéëïóöü]+[^aeiouyáéëïóöü]*$/.test(norm);
}
