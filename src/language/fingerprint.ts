import type { Word } from './words';

/** A short name for a row of words, the same for the same words whatever their case and the punctuation between them. */
export function fingerprint(words: readonly Word[]): string {
  return hash(words.map(({ norm }) => norm).join(' '));
}

/**
 * A short name for a text, from which the text cannot be read back: 53 bits in base 36 (cyrb53, which its author bryc
 * put in the public domain).
 */
export function hash(text: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
