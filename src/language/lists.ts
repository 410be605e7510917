import type { Sentence } from './text';

const bullet = /^[ \t]*(?:[-–•*]|\d{1,2}[.)]|[a-z]\))[ \t]+\S/;

/** True when a line begins with a bullet, a number or a letter, as the parts of a list do. */
export function isListItem(line: string): boolean {
  return bullet.test(line);
}

/**
 * True when a sentence is a list or has one in it: lines with bullets, columns, parts divided by semicolons, or short
 * parts behind a colon ("U neemt mee: uw paspoort, een pasfoto en 77 euro").
 */
export function holdsList({ text }: Sentence): boolean {
  const lines = text.split('\n');
  if (lines.some(isListItem) || /\t|\s\|\s/.test(text)) return true;
  if ((text.match(/;|\s[-–•]\s(?=\S)/g)?.length ?? 0) >= 2) return true;
  const behind = /:\s+(\S[\s\S]*)$/.exec(text)?.[1] ?? '';
  const parts = behind.split(/,|\s(?:en|of|and|or)\s/);
  return parts.length >= 3 && parts.every((part) => part.trim().split(/\s+/).length <= longestPart);
}

/** A longer part behind a colon is a clause. */
const longestPart = 6;

/** True when a sentence gives an address or the like: a Dutch or British postal code, or an IBAN. */
export function holdsAddress({ text }: Sentence): boolean {
  return /\b(?:[1-9]\d{3} ?[A-Z]{2}|[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|[A-Z]{2}\d{2}[A-Z]{4}\d{4,})\b/.test(text);
}
