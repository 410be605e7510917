import en from '../lexicons/en/telling-words.json';
import nl from '../lexicons/nl/telling-words.json';
import type { Language, TextLanguage } from './language';
import { defineLexicon } from './lexicon';
import { findWords } from './words';

const tellingWords = defineLexicon<readonly string[]>({ nl, en });
let sets: Record<Language, ReadonlySet<string>> | undefined;

/** Letters that are common in one language and rare in the other. */
const letters: Record<Language, RegExp> = {
  nl: /ij|aa(?!r?on)|uu|oe(?!s$|m)|eeu|ieu|sch|lijk|[bdfgklmnprst]je$|^ge[^tno].*(?:en|d|t)$|^ver(?![yst])|^ont|heid$|tie$|eur$|ui[dgkjlmnt]|cht|kk|kt$|kwij|wacht|[^i]ng(?:en|t)$|[aeo]ts$|ette[nr]|ekt$|erd$|loos$/,
  en: /th|ing$|tion$|ough|^wh|ould$|ck|ly$|ea[dkmnrst]|[^a]y$|sh|ness$|[^e]ew|ight|ful$|^wr|dge|eed|[^r]ed$|ance$|cc|^qu|ies$|oo[dks]|[^u]ous$|ize/,
};

/** A lead smaller than this share of all evidence decides nothing. */
const smallestLead = 0.2;
/** The least evidence: one word that looks like the language. */
const smallestScore = 0.5;
/** Up to this many words the letters count: in a longer text they would also find kin, such as German. */
const shortText = 8;
/** So many characters tell the language; more would only cost time. */
const firstPage = 1200;

/**
 * The language of a text: Dutch, English, or unknown when the evidence is thin, divided, or for neither.
 * Counts telling words (one point) and, in texts too short to have many, letters
 * that are typical of a language (half a point); reads the first page.
 */
export function identifyLanguage(text: string): TextLanguage {
  const norms = findWords(text.slice(0, firstPage))
    .map((word) => word.norm)
    .filter((norm) => !/^[\d'_]|[@/.]/.test(norm));
  const scores = { nl: score(norms, 'nl'), en: score(norms, 'en') };
  const total = scores.nl + scores.en;
  const best: Language = scores.nl > scores.en ? 'nl' : 'en';
  if (scores[best] < smallestScore || scores[best] < norms.length * 0.2) return 'unknown';
  return Math.abs(scores.nl - scores.en) / total < smallestLead ? 'unknown' : best;
}

function score(norms: readonly string[], language: Language): number {
  sets ??= { nl: new Set(tellingWords('nl')), en: new Set(tellingWords('en')) };
  const known = sets[language];
  let sum = 0;
  for (const norm of norms)
    sum += known.has(norm) ? 1 : norms.length <= shortText && letters[language].test(norm) ? 0.5 : 0;
  return sum;
}
