import { isFinite, isListed } from './lexicon';
import type { Segment } from './tokens';

/** A piece of a sentence that may be a main clause of its own. */
export interface Piece {
  readonly tokens: Segment;
  readonly isWhole: boolean;
  /** What comes after "but" tells the problem before what comes before it. */
  readonly weight: number;
}

/** Cuts a segment at "but", "and", "so" and before subordinate clauses. */
export function cutsOf(segment: Segment): Piece[] {
  const at = segment.findIndex((_, index) => index > 0 && isCut(segment, index));
  if (at < 0) return [{ tokens: segment, isWhole: true, weight: segment[0]?.norm === 'but' ? 2 : 0 }];
  const left: Piece = { tokens: segment.slice(0, at), isWhole: false, weight: 0 };
  const joint = segment[at]?.norm ?? '';
  if (!/^(?:but|and|so|yet)$/.test(joint)) return [left];
  const weight = joint === 'but' || joint === 'yet' ? 2 : -1;
  return [
    left,
    ...cutsOf(segment.slice(at + 1)).map((piece) => ({ ...piece, isWhole: false, weight: weight + piece.weight })),
  ];
}

function isCut(segment: Segment, at: number): boolean {
  const norm = segment[at]?.norm ?? '';
  const next = segment[at + 1]?.norm ?? '';
  const opens = isListed('pronouns', next) || isListed('contracted', next);
  if (/^(?:but|yet)$/.test(norm)) return true;
  if (norm === 'and' || norm === 'so')
    return opens || (hasFinite(segment, at + 2) && hasFinite(segment.slice(0, at), 1));
  if (norm === 'that') return segment.slice(0, at).some((token) => token.norm === 'so');
  if (norm === 'even' && /^(?:though|if|when)$/.test(next)) return true;
  if (norm === 'because' && next === 'of') return false;
  if (/^(?:if|when|because|although|though|whereas|unless|whenever|while)$/.test(norm)) return true;
  return isListed('subordinators', norm) && opens;
}

function hasFinite(segment: Segment, from: number): boolean {
  return segment.slice(from).some((token) => isFinite(token.norm) && !isListed('nouns', token.norm));
}
