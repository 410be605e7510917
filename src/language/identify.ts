import en from '../lexicons/en/telling-words.json';
import nl from '../lexicons/nl/telling-words.json';
import { isEnglishAdjective, isEnglishNoun, isEnglishVerbForm } from './en/vocabulary';
import type { Language, TextLanguage } from './language';
import { defineLexicon } from './lexicon';
import { isFunctionWord } from './nl/grammar';
import { isAdjective, isNoun } from './nl/vocabulary';
import { verbForms } from './verbs/lexicon';
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
  const page = text.slice(0, firstPage);
  const before = seen.get(page);
  if (before) return before;
  if (seen.size >= mostSeen) seen.clear();
  const found = identify(page);
  seen.set(page, found);
  return found;
}

/** First pages seen before: what is typed below one does not change its language. */
const seen = new Map<string, TextLanguage>();
const mostSeen = 50;

function identify(page: string): TextLanguage {
  const words = findWords(page).filter((word) => !/^[\d'_]|[@/.]/.test(word.norm));
  const norms = words.map((word) => word.norm);
  const told = decide({ nl: score(norms, 'nl'), en: score(norms, 'en') }, norms.length);
  if (norms.length > shortText || (told !== 'unknown' && hasTellingWord(norms))) return told;
  const common = words.filter((word, at) => !isName(word.text, at, words.length)).map((word) => word.norm);
  const sum = (language: Language): number => score(common, language) + known(common, language);
  return decide({ nl: sum('nl'), en: sum('en') }, norms.length);
}

/** "Samsung Galaxy", "iPhone": a name tells nothing of the language around it. */
function isName(text: string, at: number, words: number): boolean {
  return /^\p{Ll}+\p{Lu}|\d/u.test(text) || (/^\p{Lu}\p{Ll}/u.test(text) && at > 0 && words < 4);
}

function hasTellingWord(norms: readonly string[]): boolean {
  return norms.some((norm) => telling().nl.has(norm) !== telling().en.has(norm));
}

function telling(): Record<Language, ReadonlySet<string>> {
  return (sets ??= { nl: new Set(tellingWords('nl')), en: new Set(tellingWords('en')) });
}

function decide(scores: Record<Language, number>, words: number): TextLanguage {
  const total = scores.nl + scores.en;
  const best: Language = scores.nl > scores.en ? 'nl' : 'en';
  if (scores[best] < smallestScore || scores[best] < words * 0.2) return 'unknown';
  return Math.abs(scores.nl - scores.en) / total < smallestLead ? 'unknown' : best;
}

/** What the word lists say of a text without telling words ("Andere vragen?"): words of one language count. */
function known(norms: readonly string[], language: Language): number {
  const isOwn = language === 'nl' ? isDutch : isEnglish;
  const isOther = language === 'nl' ? isEnglish : isDutch;
  return norms.filter((norm) => norm.length > 2 && isOwn(norm) && !isOther(norm)).length;
}

function isDutch(norm: string): boolean {
  return isNoun(norm) || isAdjective(norm) || verbForms(norm).length > 0 || isFunctionWord(norm);
}

function isEnglish(norm: string): boolean {
  return isEnglishNoun(norm) || isEnglishAdjective(norm) || isEnglishVerbForm(norm);
}

function score(norms: readonly string[], language: Language): number {
  const known = telling()[language];
  let sum = 0;
  for (const norm of norms)
    sum += known.has(norm) ? 1 : norms.length <= shortText && letters[language].test(norm) ? 0.5 : 0;
  return sum;
}
