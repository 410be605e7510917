import source from '../../../lexicons/nl/sure-clause.json';
import { readLists } from '../lists';

type ListName =
  /** Says that the trouble is over. */
  | 'over'
  /** Leans on another sentence, contrasts, guesses or accuses. */
  | 'unsettling'
  /** "er" and "daar" with a preposition. */
  | 'pointing'
  /** Points, unless a time follows. */
  | 'demonstratives'
  /** With a particle written as one word or as two. */
  | 'standing'
  /** Names trouble only in some sentences. */
  | 'weak'
  /** May stand before the thing. */
  | 'plainAdjectives'
  /** Somebody who is neither the customer nor us. */
  | 'others'
  /** No thing but a name for a person or for trash. */
  | 'slang'
  /** What a customer must be able to do with us. */
  | 'abilities'
  /** What a customer waits for. */
  | 'getting'
  /** What is done to a customer. */
  | 'sufferings'
  /** What a customer has to do. */
  | 'burdens'
  /** What a customer cannot be without. */
  | 'supplies'
  /** What a thing should be. */
  | 'states'
  /** Where something should stand or be. */
  | 'registers'
  /** Trouble, which is none when it is denied. */
  | 'denied'
  /** Verbs that are no trouble when denied. */
  | 'indifferent'
  /** Verbs that ask for a place. */
  | 'toPlace'
  /** Verbs before which a particle like "kapot" is written as one word. */
  | 'turning'
  /** Verbs that make what is told a plan or a duty. */
  | 'modals';

const lists = readLists<ListName>(source);

/** True when a word stands in one of the lists a clause must pass to be offered as it stands. */
export const isSureWord = lists.has;

/** True when a sentence says that the trouble is over: then nothing is told as if it still were there. */
export function tellsEnd(norms: readonly string[]): boolean {
  return (
    lists.hasPhrase('over', norms, 'anywhere') &&
    !norms.some((norm, at) => /^(?:niet|nooit)$/.test(norm) && norms[at + 1] !== 'meer')
  );
}
