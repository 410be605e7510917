import source from '../../../lexicons/en/sure-clause.json';
import { readLists } from '../lists';

type ListName =
  | 'over'
  | 'unsettling'
  | 'others'
  | 'plainAdjectives'
  | 'dubious'
  | 'weak'
  | 'abilities'
  | 'getting'
  | 'sufferings'
  | 'burdens'
  | 'supplies'
  | 'states'
  | 'registers'
  | 'denied'
  | 'indifferent'
  | 'particles';

const lists = readLists<ListName>(source);

/** True when a word stands in one of the lists a clause must pass to be offered as it stands. */
export const isSureWord = lists.has;

/** True when a sentence says that the trouble is over: then nothing is told as if it still were there. */
export function tellsEnd(norms: readonly string[]): boolean {
  return lists.hasPhrase('over', norms, 'anywhere') && !norms.some((norm) => /^not$|n't$/.test(norm));
}
