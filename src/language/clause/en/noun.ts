import type { Span } from '../../span';
import type { Sentence } from '../../text';
import { isFinite, isListed } from './lexicon';
import { segmentsOf, type Segment, type Token } from './tokens';

/** The first thing the sentences call "my" or "our", else "the", as the company names it. */
export function findThing(
  sentences: readonly Sentence[],
): { readonly text: string; readonly source: Span } | undefined {
  const segments = sentences.flatMap((sentence) => segmentsOf(sentence) ?? []);
  return first(segments, /^(?:my|our)$/, 'your') ?? first(segments, /^the$/, 'the');
}

function first(segments: readonly Segment[], opens: RegExp, determiner: string) {
  for (const segment of segments) {
    for (const [at, token] of segment.entries()) {
      if (!opens.test(token.norm)) continue;
      const nouns = nounsFrom(segment, at + 1);
      if (nouns.length === 0 || !nouns.every(isSayable)) continue;
      const text = [determiner, ...nouns.map((noun) => noun.text)].join(' ');
      return { text, source: { start: token.word.start, end: nouns.at(-1)?.word.end ?? token.word.end } };
    }
  }
  return undefined;
}

/** Adjectives and nouns that follow an article, up to the last noun we know. */
function nounsFrom(segment: Segment, from: number): Segment {
  let end = from;
  for (let at = from; at < Math.min(segment.length, from + 4); at++) {
    const norm = segment[at]?.norm ?? '';
    if (isListed('nouns', norm) || isListed('nouns', norm.replace(/s$/, ''))) end = at + 1;
    else if (!isListed('adjectives', norm) || isFinite(norm)) break;
  }
  return segment.slice(from, end);
}

function isSayable({ norm }: Token): boolean {
  return !isListed('insults', norm) && !isListed('notThings', norm);
}
