import en from '../lexicons/en/function-words.json';
import nl from '../lexicons/nl/function-words.json';
import type { Language, TextLanguage } from './language';
import { defineLexicon } from './lexicon';
import { findWords } from './words';

const functionWords = defineLexicon<readonly string[]>({ nl, en });
let sets: Record<Language, ReadonlySet<string>> | undefined;

/** Letters that are common in one language and rare in the other; per match half a function word. */
const letters: Record<Language, RegExp> = {
  nl: /ij|aa(?!r?on)|uu|oe|eeu|ieu|sch|lijk|[bdfgklmnprst]je$|^ge[^tno]|vv?er|heid$|tie$|eur$|uit|ui[dgkjlmnt]/,
  en: /th|ing$|tion$|ough|^wh|ould$|ck|ly$|ea[dkmnrst]|y$|sh|ness$|[^e]ew|ight/,
};

/** A lead smaller than this share of all evidence decides nothing. */
const smallestLead = 0.2;
/** A text of one or two words needs at least this much evidence. */
const smallestScore = 1;

/**
 * The language of a text: Dutch, English, or unknown when the evidence is thin, divided, or for neither.
 * Counts function words (one point) and letter patterns (half a point); reads the first 400 words.
 */
export function identifyLanguage(text: string): TextLanguage {
  const norms = findWords(text.slice(0, 4000))
    .map((word) => word.norm)
    .filter((norm) => /^\p{L}/u.test(norm) && !/[@/.]/.test(norm))
    .slice(0, 400);
  const scores = { nl: score(norms, 'nl'), en: score(norms, 'en') };
  const total = scores.nl + scores.en;
  const best: Language = scores.nl > scores.en ? 'nl' : 'en';
  if (scores[best] < smallestScore || scores[best] < norms.length * 0.2) return 'unknown';
  return Math.abs(scores.nl - scores.en) / total < smallestLead ? 'unknown' : best;
}

function score(norms: readonly string[], language: Language): number {
  sets ??= { nl: new Set(functionWords('nl')), en: new Set(functionWords('en')) };
  const known = sets[language];
  let sum = 0;
  for (const norm of norms) sum += known.has(norm) ? 1 : letters[language].test(norm) ? 0.5 : 0;
  return sum;
}
