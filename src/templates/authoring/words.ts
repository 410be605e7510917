import type { Span } from '../../language/span';

/** One word between the braces of a template, whole or not yet. */
export interface Word extends Span {
  readonly kind: 'path' | 'string' | 'number' | 'open' | 'close' | 'pipe' | 'equals' | 'invalid';
  readonly text: string;
}

/** A part of a name, as the lexer of Handlebars has it, or anything between square brackets. */
const part = '(?:[^\\s!"#%-,./;->@\\[-^`{-~]+|\\[[^\\]\\n]*\\]|\\.\\.|\\.)';

/** The last slash or point may be all that has been typed of what comes behind it. */
const patterns: readonly (readonly [Word['kind'] | 'space', string])[] = [
  ['space', '\\s+'],
  ['string', '"(?:\\\\"|[^"])*"|\'(?:\\\\\'|[^\'])*\''],
  ['number', '-?[0-9]+(?:\\.[0-9]+)?(?=[=~}\\s)|]|$)'],
  ['path', `@?${part}(?:[./]+${part})*[./]?|@`],
  ['open', '\\('],
  ['close', '\\)'],
  ['pipe', '\\|'],
  ['equals', '='],
  ['invalid', '["\'][^]*|[^]'],
];

const word = new RegExp(patterns.map(([, pattern]) => `(${pattern})`).join('|'), 'y');

/** Cuts what stands between the braces into words. Nothing is refused; what cannot be there is `invalid`. Linear. */
export function readWords(source: string, { start, end }: Span): Word[] {
  const text = source.slice(start, end);
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    word.lastIndex = at;
    const match = word.exec(text);
    const kind = patterns[match?.slice(1).findIndex((group) => group !== undefined) ?? -1]?.[0] ?? 'invalid';
    const found = match?.[0] ?? text.slice(at, at + 1);
    if (kind !== 'space') words.push({ kind, text: found, start: start + at, end: start + at + found.length });
    at += found.length;
  }
  return words;
}
