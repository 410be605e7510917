import type { Language } from '../language';
import type { Span } from '../span';
import { normalise } from '../words';
import { nameWords } from './words';

/** What a word can be at the place where somebody signs. */
export type TokenKind = 'title' | 'initial' | 'particle' | 'joiner' | 'name' | 'small' | 'farewell' | 'other';

/** A word of a line where somebody may have signed, with what stands right behind it. */
export interface Token extends Span {
  readonly text: string;
  readonly norm: string;
  readonly kind: TokenKind;
  /** Punctuation between this word and the next one. */
  readonly behind: string;
}

/** Splits a line into tokens; `offset` is where the line begins in its text. */
export function readTokens(line: string, offset: number, language: Language): Token[] {
  const found = [...line.matchAll(/[\p{L}\p{N}@&+'’][^\s,;:!?()…–—]*/gu)];
  return found.map((match, index) => {
    const isTag = /[#@]/.test(line.charAt(match.index - 1));
    // The stop behind a word belongs to it only in "W." and "mw.".
    const whole = match[0];
    const stops = /\.+$/.exec(whole)?.[0].length ?? 0;
    const keeps = stops === 1 && (isInitials(whole) || nameWords(language).titles.has(normalise(whole)));
    const text = keeps ? whole : whole.slice(0, whole.length - stops);
    const end = match.index + text.length;
    const next = found[index + 1]?.index ?? line.length;
    const token = { start: offset + match.index, end: offset + end, text, norm: normalise(text) };
    const kind = isTag ? 'other' : kindOf(text, token.norm, language);
    return { ...token, kind, behind: line.slice(end, next).replace(/\s+/g, '') };
  });
}

/** "W.", "G.J.", "L": one or more capitals. */
function isInitials(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?\.)+$|^\p{Lu}$/u.test(text);
}

function kindOf(text: string, norm: string, language: Language): TokenKind {
  const words = nameWords(language);
  if (words.titles.has(norm)) return 'title';
  if (words.farewells.has(norm) && !(words.firstNames.has(norm) && /^\p{Lu}/u.test(text))) return 'farewell';
  if (isInitials(text)) return 'initial';
  if (words.joiners.has(norm)) return 'joiner';
  if (words.particles.has(norm)) return 'particle';
  if (/^\p{Lu}/u.test(text) && words.firstNames.has(norm)) return 'name';
  if (words.notNames.has(norm) || !/^\p{L}[\p{L}'’-]*$/u.test(text)) return 'other';
  if (!/[aeiouyàáâäæãåèéêëìíîïòóôöøùúûüýÿœ]/iu.test(norm)) return 'other';
  return /^\p{Lu}/u.test(text) ? 'name' : 'small';
}
