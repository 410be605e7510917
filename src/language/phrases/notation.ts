import { normalise } from '../words';
import { isPlain, plainPart } from './first-words';

/**
 * The notation of phrases in lexicons and packs. A phrase is a row of parts separated by spaces:
 *
 * | part | matches |
 * |---|---|
 * | `word` | that word, whatever its case |
 * | `word~` | every word with the same stem |
 * | `-word` | every word that ends in it, and the word itself: `-beleid` is "beleid" and "retourbeleid" |
 * | `[a\|b c\|d~]` | one of the alternatives, each a row of words |
 * | `word?`, `[a\|b]?` | the part, or nothing |
 * | `...`, `...5` | at most 3, or 5, other words |
 * | `{number}` | a slot: see `SlotKind` |
 * | `^` | the start of the sentence (first part only) |
 * | `$` | the end of the sentence (last part only) |
 *
 * Punctuation is not written and does not count, but a match never leaves its sentence. There are no regular
 * expressions, so no phrase can take more than linear time.
 */
export type Part =
  | { readonly kind: 'word' | 'stem' | 'ending'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: SlotKind }
  | { readonly kind: 'gap'; readonly most: number };

/** `number`: digits or a number word; `name`: a capitalised word; `any`: one word whatever it is. */
export type SlotKind = 'number' | 'name' | 'any';

/** One place in a phrase: the rows of parts that may stand there, and whether it may be empty. */
export interface Element {
  readonly options: readonly (readonly Part[])[];
  readonly optional: boolean;
}

/** A phrase read: its elements in order, and whether it is tied to an end of the sentence. */
export interface Phrase {
  readonly elements: readonly Element[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A phrase that is not in the notation; the message says which and why. */
export class PhraseError extends Error {}

/** With more gaps than this, or wider ones, the words no longer belong together and a walk is no longer cheap. */
const mostGaps = 4;
const widestGap = 12;

/** Reads a phrase. Throws `PhraseError`. */
export function parsePhrase(phrase: string): Phrase {
  const tokens = splitParts(phrase);
  const atStart = tokens[0] === '^';
  const atEnd = tokens.at(-1) === '$';
  const elements = tokens.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).map((token) => readElement(phrase, token));
  checkEnds(phrase, elements);
  return { elements, atStart, atEnd };
}

/** Splits a phrase at its spaces, but not inside a choice. Written by hand: thousands of phrases are read at the first check. */
function splitParts(phrase: string): string[] {
  const tokens: string[] = [];
  let start = -1;
  let inChoice = false;
  for (let at = 0; at <= phrase.length; at++) {
    const code = at < phrase.length ? phrase.charCodeAt(at) : space;
    if (code === space && !inChoice) {
      if (start >= 0) tokens.push(phrase.slice(start, at));
      start = -1;
      continue;
    }
    if (start < 0) start = at;
    if (code === opening) inChoice = true;
    else if (code === closing) inChoice = false;
  }
  if (start >= 0) throw new PhraseError(`The phrase "${phrase}" has a choice that is not closed.`);
  return tokens;
}

const space = 32;
const opening = 91;
const closing = 93;

function checkEnds(phrase: string, elements: readonly Element[]): void {
  if (elements.every(({ optional }) => optional)) throw new PhraseError(`The phrase "${phrase}" can be empty.`);
  if (!phrase.includes('...')) return;
  const gaps = elements.filter(isGap);
  if (gaps.length > mostGaps) throw new PhraseError(`The phrase "${phrase}" has more than ${mostGaps} gaps.`);
  const inner = elements.filter(({ optional }) => !optional);
  if ([elements[0], elements.at(-1), inner[0], inner.at(-1)].some((element) => element && isGap(element)))
    throw new PhraseError(`The phrase "${phrase}" begins or ends with a gap.`);
}

function isGap({ options }: Element): boolean {
  return options[0]?.[0]?.kind === 'gap';
}

function readElement(phrase: string, token: string): Element {
  const optional = token.endsWith('?') && token.length > 1;
  const body = optional ? token.slice(0, -1) : token;
  if (!body.startsWith('[')) return { options: [[readPart(phrase, body)]], optional };
  if (!body.endsWith(']')) throw new PhraseError(`"${token}" in the phrase "${phrase}" is not a choice.`);
  const options = body.slice(1, -1).split('|');
  return { options: options.map((option) => readOption(phrase, option)), optional };
}

function readOption(phrase: string, option: string): Part[] {
  if (!option.includes(' ')) return [readPart(phrase, option)];
  return option
    .split(' ')
    .filter(Boolean)
    .map((word) => readPart(phrase, word));
}

function readPart(phrase: string, written: string): Part {
  if (isPlain(written)) return plainPart(written);
  const token = normalise(written);
  const gap = /^\.\.\.(\d*)$/.exec(token);
  if (gap && Number(gap[1]) <= widestGap) return { kind: 'gap', most: gap[1] ? Number(gap[1]) : 3 };
  const slot = /^\{(number|name|any)\}$/.exec(token);
  if (slot) return { kind: 'slot', slot: slot[1] as SlotKind };
  if (!/^[A-Za-z\u00C0-\u024F\d@_'.:/+-]+~?$/u.test(token) || gap)
    throw new PhraseError(`"${token}" in the phrase "${phrase}" is not a word, slot, gap or choice.`);
  if (/^-\p{L}/u.test(token)) return { kind: 'ending', text: token.slice(1) };
  return token.endsWith('~') ? { kind: 'stem', text: token.slice(0, -1) } : { kind: 'word', text: token };
}
