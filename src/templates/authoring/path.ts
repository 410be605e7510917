import type { Span } from '../../language/span';
import type { Word } from './words';

/** What a path says, with the place of its first name: "../klant.naam" is one step up, "klant", then "naam". */
export interface ReadPath {
  /** How many "../" stand before it. */
  readonly depth: number;
  /** True behind "@". */
  readonly isData: boolean;
  /** True with "this." or "./" before it: no helper is meant, and no block parameter. */
  readonly isScoped: boolean;
  /** The first name; undefined for "this", "." and "..". */
  readonly head: (Span & { readonly name: string }) | undefined;
  /** The names behind it. */
  readonly rest: readonly string[];
}

/** Reads a word as a path. */
export function readPath({ text, start }: Word): ReadPath {
  const lead = /^(?:\.\.(?:\/|$))*/.exec(text)?.[0] ?? '';
  const data = /^@/.test(text.slice(lead.length)) ? 1 : 0;
  const self = /^(?:(?:this|\.)(?:[./]+|$))?/.exec(text.slice(lead.length + data))?.[0] ?? '';
  const from = lead.length + data + self.length;
  const parts = [...text.slice(from).matchAll(/\[[^\]]*\]?|[^./]+/g)];
  const [head, ...rest] = parts;
  const name = head && bare(head[0]);
  const place = head && { start: start + from + head.index, end: start + from + head.index + head[0].length };
  return {
    ...{ depth: lead.split('..').length - 1, isData: data > 0, isScoped: self !== '' },
    ...{ head: place && name !== undefined ? { name, ...place } : undefined, rest: rest.map(([one]) => bare(one)) },
  };
}

function bare(part: string): string {
  return part.replace(/^\[|\]$/g, '');
}

/** The text of a string between its quotation marks. */
export function stringOf({ text }: Word): string {
  return text.slice(1, text.length > 1 && text.endsWith(text.charAt(0)) ? -1 : undefined);
}
