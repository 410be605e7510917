import { isEnglishAdjective, isEnglishNoun } from '../en/vocabulary';
import type { Language } from '../language';
import { isNoun, isSimpleWord } from '../nl/vocabulary';
import type { Span } from '../span';
import { hasFarewellAbove } from './farewell';
import { readTokens, type Token } from './tokens';
import { nameWords } from './words';

/** The end of a message of ours, from its closing phrase: "Met vriendelijke groet,\nKlantenservice". */
export interface SignOff extends Span {
  /** Where the closing phrase ends, with its comma. */
  readonly phraseEnd: number;
  /** True when a person's name, or a blank for one, stands in it. */
  readonly hasPerson: boolean;
}

/** Reads a closing. `organisations`: names, lower case, that are known to be no person's. */
export function readSignOff(
  value: string,
  closing: Span,
  language: Language,
  organisations: ReadonlySet<string>,
): SignOff {
  const text = value.slice(closing.start, closing.end);
  const [line = ''] = text.split('\n');
  const tokens = readTokens(line, closing.start, language);
  const phrase = tokens.slice(0, countFarewell(tokens));
  const wordsEnd = phrase.at(-1)?.end ?? closing.start;
  const phraseEnd = wordsEnd + (/^[ \t]*[,.!]*/.exec(value.slice(wordsEnd))?.[0].trimEnd().length ?? 0);
  const rest = value.slice(phraseEnd, closing.end);
  const isBlank = /[[{<%]\s*[\p{L}{%]/u.test(rest);
  const parts = rest.replace(/\([^()]*\)/g, '').split(/[\n,|•·]|\s[-–—]\s/);
  const isSigned = parts.some((part) => isPerson(part, language, organisations)) || isNameBefore(parts, language);
  return { ...closing, phraseEnd, hasPerson: isBlank || isSigned };
}

/** "Simone, Parkside Clinic": one word that no dictionary has, with what it belongs to behind it. */
function isNameBefore(parts: readonly string[], language: Language): boolean {
  const [name = '', of] = parts.map((part) => part.trim()).filter((part) => part !== '');
  const norm = name.toLowerCase();
  if (of === undefined || !/^\p{Lu}\p{Ll}+$/u.test(name) || nameWords(language).teams.has(norm)) return false;
  return language === 'en' ? !isEnglishWord(norm) : !isWord(norm, language);
}

function countFarewell(tokens: readonly Token[]): number {
  let count = 0;
  while (tokens[count]?.kind === 'farewell' || tokens[count]?.kind === 'joiner') count++;
  return count === 0 ? Math.min(1, tokens.length) : count;
}

/** True when one of the last lines is a person's, without a closing phrase before it: "Proost alvast,\nWieger Smid\nDe Brouwerij". */
export function endsWithPerson(value: string, language: Language, organisations: ReadonlySet<string>): boolean {
  const lines = value
    .trimEnd()
    .split('\n')
    .slice(1)
    .slice(-3)
    .map((line) => line.trim());
  if (signsAbove(value, language, organisations) || endsInWish(value.trimEnd(), language, organisations)) return true;
  return lines.some((line) => /^[^!?,:;]{2,50}$/.test(line) && isPerson(line, language, organisations));
}

/** A farewell and a name with a long footer below them. */
function signsAbove(value: string, language: Language, organisations: ReadonlySet<string>): boolean {
  let start = 0;
  return value.split('\n').some((line) => {
    const at = start;
    start += line.length + 1;
    const isShort = line.trim() !== '' && line.length < 60;
    return isShort && hasFarewellAbove(value, at, language) && isPerson(line.trim(), language, organisations);
  });
}

/** True for "Isa Vermeer", "Roos van Jas&Co", "mw. De Wit"; not for "Woonstichting De Linde" and "Team Retouren". */
export function isPerson(part: string, language: Language, organisations: ReadonlySet<string>): boolean {
  const words = nameWords(language);
  if (isSomebodyOf(part, language, organisations)) return true;
  const tokens = readTokens(part, 0, language).filter(({ norm }) => !/^(?:namens|van|from|your|je|jullie)$/.test(norm));
  const first = tokens.find(({ kind }) => kind !== 'title');
  if (!first || tokens.length > mostTokens || /[.!?:]\s+\S/.test(part.replace(/(?:^|\s)(?:\p{L}{1,4}\.)+/gu, ' ')))
    return false;
  const isTeam = tokens.some(({ norm }) => words.teams.has(norm) || organisations.has(norm));
  if (first.kind === 'initial') return tokens.length > 1;
  if (tokens[0]?.kind === 'title' && !/^(?:de|the)$/.test(tokens[0].norm)) return !isTeam;
  const last = tokens.at(-1);
  if (words.firstNames.has(first.norm))
    return language === 'nl' || tokens.length !== 2 || !words.teams.has(last?.norm ?? '');
  if (first.kind !== 'name' || isTeam) return false;
  if (organisations.has(part.trim().toLowerCase()) || isBrand(first.text)) return false;
  const isDictionary = (token: Token | undefined): boolean => isWord(token?.norm ?? '', language);
  return !isDictionary(first) || (tokens.length > 1 && !isDictionary(last));
}

/** "Marijke van de bieb", "Tess from the shop": the name comes first, and what follows is where it belongs. */
function isSomebodyOf(part: string, language: Language, organisations: ReadonlySet<string>): boolean {
  const [, name = ''] = /^\s*(\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*)\s(?:van|bij|namens|from|at|of)\s\S/u.exec(part) ?? [];
  const norm = name.toLowerCase();
  if (name === '' || part.length > 50 || organisations.has(norm) || nameWords(language).teams.has(norm)) return false;
  const { firstNames } = nameWords(language);
  const [first = norm] = norm.split('-');
  // The diminutive of a noun is none here: "Geertje".
  return firstNames.has(first) || (language === 'nl' && norm.endsWith('je')) || !isWord(norm, language);
}

/** "Happy growing, Hilary, Greenacre": a wish, a name and a company as the last words on the line. */
function endsInWish(value: string, language: Language, organisations: ReadonlySet<string>): boolean {
  const tail = value.slice(Math.max(value.length - longestWish, value.lastIndexOf('\n') + 1));
  const [, last = ''] = /(?:^|[.!?]\s+)([^.!?\n]+)$/.exec(tail) ?? [];
  const [wish = '', name = ''] = last.split(/,\s+/);
  return (
    name !== '' && wish.split(' ').length <= 4 && last.split(' ').length <= 8 && isPerson(name, language, organisations)
  );
}

const longestWish = 80;
const mostTokens = 6;

/** "RegioSpoor", "KLM": capitals inside, but for "McKay". */
function isBrand(text: string): boolean {
  return /\p{L}\p{Lu}/u.test(text.replace(/^(?:Ma?c|De|Di|La|O['’])/u, ''));
}

function isWord(norm: string, language: Language): boolean {
  if (language === 'nl') return isSimpleWord(norm) || isNoun(norm);
  return isEnglishWord(norm) || isMadeOfTwo(norm);
}

function isEnglishWord(norm: string): boolean {
  return isEnglishNoun(norm) || isEnglishAdjective(norm);
}

/** "Sunset", "Bitfix": a company likes to write two words as one. */
function isMadeOfTwo(norm: string): boolean {
  for (let at = 3; at <= norm.length - 3; at++)
    if (isEnglishWord(norm.slice(0, at)) && isEnglishWord(norm.slice(at))) return true;
  return false;
}
