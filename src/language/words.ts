import type { Span } from './span';

/** A word, number, address or link, exactly as it stands in the text. */
export interface Word extends Span {
  readonly text: string;
  /** NFC, lower case, straight apostrophes: what phrases and lexicons are written in. */
  readonly norm: string;
}

/**
 * What counts as one token: links, mail addresses, dotted abbreviations (`d.w.z.`), clitics (`'s`), numbers with
 * separators (`14:35`, `12,95`, `24-11-2026`), words with inner apostrophes or hyphens (`foto's`, `USB-C`).
 */
const token =
  /t\/m\b|(?:https?:\/\/|www\.)[^\s<>"”’)]*[^\s<>"”’).,!?;:]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])|['’](?=[stmnk]\b)[stmnk]\b|\d+(?:[.,:/-]\d+)+|[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’‑-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}_]+)*/uy;

/** Gives the words of a text, or of the part between two offsets that white space bounds, in order. Linear in the text. */
export function findWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (let at = from; at < to;) {
    const end = plainWordEnd(text, at);
    if (end > at) {
      const word = text.slice(at, end);
      words.push({ start: at, end, text: word, norm: word.toLowerCase() });
      at = end + 1;
      continue;
    }
    token.lastIndex = at;
    const match = isSpace(text.charCodeAt(at)) ? undefined : token.exec(text)?.[0];
    if (match) words.push({ start: at, end: at + match.length, text: match, norm: normalise(match) });
    at += match?.length ?? 1;
  }
  return words;
}

/**
 * The end of a word that cannot be more than it seems: letters of the English alphabet before a space, a comma, or a
 * full stop with a space behind it. Most words are, and for them this is several times faster than the expression.
 */
function plainWordEnd(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at) | 32; code >= 97 && code <= 122; code = text.charCodeAt(at) | 32) {
    // "@", "[" and their neighbours differ from letters by the same bit, but lie outside the range.
    at++;
  }
  if (at === start) return start;
  const code = text.charCodeAt(at);
  if (at === text.length || isSpace(code) || code === comma) return at;
  const last = text.charCodeAt(at + 1);
  return code === fullStop && (at + 1 === text.length || isSpace(last)) ? at : start;
}

const comma = 44;
const fullStop = 46;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** The form in which words are compared: NFC, lower case, straight apostrophe and hyphen. */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower)
    ? lower
    : lower
        .normalize('NFC')
        .replace(/[’‘`´]/g, "'")
        .replace(/‑/g, '-')
        // Some telephones write their "I" as a picture.
        .replace(/\uFE0F/g, '');
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 126 || code < 32 || code === 96) return false;
  }
  return true;
}
