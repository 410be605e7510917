import { isIn } from '../../nl/grammar';
import { isNoun } from '../../nl/vocabulary';
import { opensSubordinate } from './refusals';
import type { Segment } from './tokens';
import { finiteForms, isSurelyFinite, nonfiniteKind, subordinateForms } from './verb-forms';

/** Parts "als ik op betalen klik gebeurt er niets" where a comma was left out: between the two verbs. */
export function partOpening(segment: Segment): Segment[] {
  if (!opensSubordinate(segment)) return [segment];
  const at = segment.findIndex((_, index) => index > 2 && isSecondVerb(segment, index));
  return at < 0 ? [segment] : [segment.slice(0, at), segment.slice(at)];
}

function isSecondVerb(segment: Segment, at: number): boolean {
  const [before = '', norm = '', after = ''] = segment.slice(at - 1, at + 2).map((token) => token.norm);
  const endsClause = subordinateForms(before).length > 0 || nonfiniteKind(before) !== undefined;
  const opensMain = isSurelyFinite(norm) || (finiteForms(norm).length > 0 && !isNoun(norm));
  return (
    endsClause && opensMain && (isIn('nominatives', after) || isIn('articles', after) || isIn('possessives', after))
  );
}
