import type { Draft } from '../engine/draft';
import { applyEdits, type Fix, type Located } from '../engine/fix';
import { contains, join, overlaps, type Span } from '../language/span';
import { touches } from './typing';

/** A sentence of this very draft, as it is and as it would be. */
export interface BeforeAfter {
  readonly before: string;
  readonly after: string;
}

/**
 * What a fix does to the sentence of a mark: the sentence as it stands, and with those edits of the fix in it. Gives
 * undefined when the fix changes another place only, or writes more than a hover can show.
 */
export function beforeAfter(draft: Draft, mark: Located, fix: Fix): BeforeAfter | undefined {
  const text = draft.text(mark.in);
  if (!text) return undefined;
  const own = fix.edits.filter((edit) => edit.in === mark.in);
  const sentence: Span = text.sentences.find((candidate) => overlaps(candidate, mark)) ?? mark;
  const near = own.filter((edit) => touches(edit, sentence)).reduce<Span>(join, sentence);
  const region = text.sentences.filter((candidate) => overlaps(candidate, near)).reduce<Span>(join, near);
  const edits = own.filter((edit) => contains(region, edit));
  if (edits.length === 0) return undefined;
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - region.start, end: edit.end - region.start }));
  const before = text.value.slice(region.start, region.end);
  const after = applyEdits(before, moved);
  return before.length + after.length > longest ? undefined : { before, after };
}

/** Both together. UTF-16 code units. */
const longest = 800;
