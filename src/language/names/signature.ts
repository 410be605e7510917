import { isEnglishAdjective, isEnglishNoun, isEnglishVerbForm } from '../en/vocabulary';
import type { Language } from '../language';
import { isSimpleWord } from '../nl/vocabulary';
import type { Span } from '../span';
import type { Text } from '../text';
import { verbForms } from '../verbs/lexicon';
import { endsWithFarewell, hasFarewellAbove } from './farewell';
import { readTokens, type Token } from './tokens';
import { nameWords, type Title } from './words';

/** The name with which somebody signed a message. */
export interface Signature extends Span {
  readonly title: Title | undefined;
  readonly tokens: readonly Token[];
  /** The words by which this person can be greeted, lower case. */
  readonly names: readonly string[];
}

/** A line that gives a number, an address or a link may stand below the name. */
const contactLine = /\d{2}|@|https?:|www\./;
const mostLines = 5;
const longestLine = 60;
/** A name with its farewell is in the last so many characters of a line. */
const longestTail = 160;

/**
 * Finds the name with which a message is signed: behind a farewell ("Gr. Marjan Stolk"), or by itself behind the last
 * sentence, on its line or on one of its own ("… Kevin Blom", "– The Hendersons"). Undefined when in doubt.
 */
export function signatureOf(text: Text): Signature | undefined {
  const { language, value } = text;
  if (language === 'unknown') return undefined;
  let end = value.trimEnd().length;
  for (let lines = 0; lines < mostLines && end > 0; lines++) {
    const start = value.lastIndexOf('\n', end - 1) + 1;
    const line = value.slice(Math.max(start, end - longestTail), end);
    const signed = signatureIn(line, end - line.length, language, hasFarewellAbove(value, start, language));
    // A message that is nothing but a name is no message.
    if (signed) return value.slice(0, signed.start).trim() === '' ? undefined : signed;
    if (line.trim().length > longestLine || !contactLine.test(line)) return undefined;
    end = value.slice(0, start).trimEnd().length;
  }
  return undefined;
}

function signatureIn(line: string, offset: number, language: Language, below: boolean): Signature | undefined {
  const tokens = readTokens(withoutPlace(line, language), offset, language);
  while (/^x+$/.test(tokens.at(-1)?.norm ?? '')) tokens.pop();
  const first = startOfName(tokens, below, language);
  const own = tokens.slice(first);
  const before = tokens[first - 1];
  if (own.length === 0 || own.length > mostTokens) return undefined;
  const farewell = below || endsWithFarewell(tokens.slice(0, first), language);
  const dash = /[–—-]/.test(before?.behind ?? /^\s*[-–—~]/.exec(line)?.[0] ?? '');
  if (!farewell && !startsApart(before, own)) return undefined;
  if (/[!?]/.test(own.at(-1)?.behind ?? '') && !farewell && !dash) return undefined;
  const isCertain = (farewell || dash) && own.every(({ kind }) => kind !== 'small');
  if (!isCertain && !own.every((token) => isNoWord(token, language, own))) return undefined;
  return toSignature(own, language);
}

const mostTokens = 7;

/** Without what stands in parentheses at the end, and without ", Utrecht" behind a line that is a name. */
function withoutPlace(line: string, language: Language): string {
  const bare = line.replace(/\s*\([^()]*\)\s*$/, '');
  const place = /,\s*\p{Lu}[\p{L} -]+\.?\s*$/u.exec(bare);
  if (!place) return bare;
  const left = readTokens(bare.slice(0, place.index), 0, language).filter(({ kind }) => kind !== 'farewell');
  const isName = left.length > 1 && left.length <= 4 && left.every(({ kind }) => nameKinds.has(kind));
  return isName ? bare.slice(0, place.index) : bare;
}

const nameKinds: ReadonlySet<string> = new Set(['name', 'particle', 'title', 'initial']);

/** The number of the first token of the name that ends the line; a word with a small letter is one only behind a farewell. */
function startOfName(tokens: readonly Token[], below: boolean, language: Language): number {
  let at = tokens.length;
  while (at > 0) {
    const { kind, behind } = tokens[at - 1] as Token;
    const isLast = at === tokens.length;
    if (!isLast && behind !== '') break;
    if (kind === 'farewell' || kind === 'other') break;
    if (isLast && kind !== 'name' && kind !== 'small' && kind !== 'initial') break;
    at--;
  }
  const small = tokens.slice(at).findLastIndex(({ kind }) => kind === 'small');
  const told = below || endsWithFarewell(tokens.slice(0, at), language);
  if (small >= 0 && !(told && tokens.length - at <= 3)) at += small + 1;
  while (tokens[at]?.kind === 'joiner') at++;
  return at;
}

/** A name begins its line, or stands behind a sentence, a dash or a face; a full name may stand behind a comma. */
function startsApart(before: Token | undefined, own: readonly Token[]): boolean {
  if (!before) return true;
  if (before.behind === ',') return own.filter(({ kind }) => kind === 'name').length > 1;
  return /[-.!?…–—)\]*]$|^[:;]|\p{Extended_Pictographic}/u.test(before.behind);
}

/** A capital alone makes no name of a word that stands in the dictionary: "Schandalig", "Thieves". */
function isNoWord({ kind, norm, text }: Token, language: Language, own: readonly Token[]): boolean {
  if (kind === 'small' && own.length > 1 && nameWords(language).firstNames.has(own[0]?.norm ?? '')) return true;
  if (kind !== 'name' && kind !== 'small') return true;
  if (nameWords(language).firstNames.has(norm)) return true;
  if (kind === 'name' && own.length > 1) return own.length < 5;
  // "UnBOOlievable", "KeyBank"; but "McKay", "O'Neil", "DeVries".
  if (/.\p{Lu}/u.test(text.replace(/^(?:Ma?c|De|Di|La|O['’])|[-'’]\p{Lu}/u, ''))) return false;
  if (language === 'nl') return !isSimpleWord(norm) && verbForms(norm).length === 0;
  if (/.{2}(?:ing|ed|ly|ful|less|able|ous|ible|ent)$/.test(norm)) return false;
  return !isEnglishNoun(norm) && !isEnglishAdjective(norm) && !isEnglishVerbForm(norm);
}

function toSignature(found: readonly Token[], language: Language): Signature | undefined {
  // "de heer Jansen": the article belongs to the title.
  const tokens = found.slice(
    Math.max(
      0,
      found.findIndex(({ kind }) => kind === 'title'),
    ),
  );
  const { titles, teams } = nameWords(language);
  const named = tokens.filter(({ kind }) => kind === 'name' || kind === 'small');
  if (named.length === 0 || tokens.some(({ norm, kind }) => kind !== 'title' && kind !== 'particle' && teams.has(norm)))
    return undefined;
  const known = tokens.flatMap(({ norm }) => titles.get(norm) ?? []);
  const title = known.find((one) => one !== 'neutral') ?? known[0];
  const names = named.map(({ norm }) => norm);
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, title, tokens, names };
}

/** Reads a name as it is given in a field: "Kim de Wit", "mw. F. Yilmaz". Undefined when no person's name is in it. */
export function readName(name: string, language: Language): Signature | undefined {
  return toSignature(readTokens(name.trim(), 0, language), language);
}
