import { normalise } from '../words';

/**
 * The notation of phrases in lexicons and packs. A phrase is a row of parts separated by spaces:
 *
 * | part | matches |
 * |---|---|
 * | `word` | that word, whatever its case |
 * | `word~` | every word with the same stem |
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
  | { readonly kind: 'word' | 'stem'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: SlotKind }
  | { readonly kind: 'gap'; readonly most: number };

/** `number`: digits or a number word; `name`: a capitalised word; `any`: one word whatever it is. */
export type SlotKind = 'number' | 'name' | 'any';

export interface Sequence {
  readonly parts: readonly Part[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A phrase that is not in the notation; the message says which and why. */
export class PhraseError extends Error {}

/** More ways to read one phrase than this is a slip of the pen. */
const mostSequences = 4096;

/** Gives every row of parts that a phrase stands for. Throws `PhraseError`. */
export function parsePhrase(phrase: string): Sequence[] {
  const tokens = phrase.match(/\[[^\]]*\]\??|\S+/g) ?? [];
  const atStart = tokens[0] === '^';
  const atEnd = tokens.at(-1) === '$';
  const inner = tokens.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  const rows = inner.reduce<Part[][]>((before, token) => multiply(phrase, before, alternatives(phrase, token)), [[]]);
  const sequences = rows.map((parts) => ({ parts, atStart, atEnd }));
  for (const { parts } of sequences) checkEnds(phrase, parts);
  return sequences;
}

function checkEnds(phrase: string, parts: readonly Part[]): void {
  if (parts.length === 0) throw new PhraseError(`The phrase "${phrase}" can be empty.`);
  if (parts[0]?.kind === 'gap' || parts.at(-1)?.kind === 'gap')
    throw new PhraseError(`The phrase "${phrase}" begins or ends with a gap.`);
}

function multiply(phrase: string, before: Part[][], options: Part[][]): Part[][] {
  if (before.length * options.length > mostSequences)
    throw new PhraseError(`The phrase "${phrase}" stands for more than ${mostSequences} rows of words.`);
  return before.flatMap((row) => options.map((option) => [...row, ...option]));
}

function alternatives(phrase: string, token: string): Part[][] {
  const optional = token.endsWith('?') && token.length > 1;
  const body = optional ? token.slice(0, -1) : token;
  const options = body.startsWith('[')
    ? body
        .slice(1, -1)
        .split('|')
        .map((option) =>
          option
            .trim()
            .split(/\s+/)
            .map((word) => part(phrase, word)),
        )
    : [[part(phrase, body)]];
  return optional ? [...options, []] : options;
}

function part(phrase: string, written: string): Part {
  const token = normalise(written);
  const gap = /^\.\.\.(\d*)$/.exec(token);
  if (gap) return { kind: 'gap', most: gap[1] ? Number(gap[1]) : 3 };
  const slot = /^\{(number|name|any)\}$/.exec(token);
  if (slot) return { kind: 'slot', slot: slot[1] as SlotKind };
  if (!/^[\p{L}\p{M}\p{N}@_'.:/+-]+~?$/u.test(token))
    throw new PhraseError(`"${token}" in the phrase "${phrase}" is not a word, slot, gap or choice.`);
  return token.endsWith('~') ? { kind: 'stem', text: token.slice(0, -1) } : { kind: 'word', text: token };
}
