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
  /(?:https?:\/\/|www\.)[^\s<>"”’)]*[^\s<>"”’).,!?;:]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])|['’](?=[stmnk]\b)[stmnk]\b|\d+(?:[.,:/-]\d+)+|[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’‑-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}_]+)*/gu;

/** Gives the words of a text in order, with their offsets. Linear in the text. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(token)) {
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0], norm: normalise(match[0]) });
  }
  return words;
}

/** The form in which words are compared: NFC, lower case, straight apostrophe and hyphen. */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFC')
        .replace(/[’‘`´]/g, "'")
        .replace(/‑/g, '-');
}
