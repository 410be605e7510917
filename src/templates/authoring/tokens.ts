import type { Span } from '../../language/span';
import type { Analysis } from './analyse';
import type { Use } from './use';

/** A name that is there, by what it means. */
export interface Token extends Span {
  readonly kind: Use['what'];
}

/** The names of a file in the order of its text; what no template knows has no colour. */
export function tokensOf({ uses }: Analysis, file: string): readonly Token[] {
  const found = new Map<number, Token>();
  for (const use of [...uses.values()].flat().flatMap((text) => text.uses)) {
    if (use.file !== file || !use.isKnown || use.start === use.end) continue;
    found.set(use.start, { kind: use.what, start: use.start, end: use.end });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
