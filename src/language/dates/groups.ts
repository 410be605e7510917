import { join, type Span } from '../span';
import type { Text } from '../text';
import { findMoments } from './find';
import type { FoundMoment } from './found';

/** Moments that name one thing together: "uiterlijk morgen, vrijdag 11 december, om 12.00 uur". */
export interface MomentGroup extends Span {
  readonly moments: readonly FoundMoment[];
}

const groups = new WeakMap<Text, readonly MomentGroup[]>();

/** The moments of a text, those that follow each other directly or behind a comma taken together. */
export function groupMoments(text: Text): readonly MomentGroup[] {
  const known = groups.get(text);
  if (known) return known;
  const made: MomentGroup[] = [];
  for (const moment of findMoments(text)) {
    const last = made.at(-1);
    if (last && /^,?\s+$/.test(text.value.slice(last.end, moment.start)))
      made[made.length - 1] = { ...join(last, moment), moments: [...last.moments, moment] };
    else made.push({ start: moment.start, end: moment.end, moments: [moment] });
  }
  groups.set(text, made);
  return made;
}
