import { join, type Span } from '../span';
import type { Sentence, Text } from '../text';
import { momentsOf } from './find';
import type { FoundMoment } from './found';

/** Moments that name one thing together: "uiterlijk morgen, vrijdag 11 december, om 12.00 uur". */
export interface MomentGroup extends Span {
  readonly moments: readonly FoundMoment[];
}

/** The moments of a sentence, those that follow each other directly or behind a comma taken together. */
export function groupMoments(text: Text, sentence: Sentence): readonly MomentGroup[] {
  const made: MomentGroup[] = [];
  for (const moment of momentsOf(text, sentence)) {
    const last = made.at(-1);
    if (last && /^,?\s+$/.test(text.value.slice(last.end, moment.start)))
      made[made.length - 1] = { ...join(last, moment), moments: [...last.moments, moment] };
    else made.push({ start: moment.start, end: moment.end, moments: [moment] });
  }
  return made;
}
