import nl from '../../lexicons/nl/address.json';

/** The classes of Dutch words that the conversion of the form of address looks at. */
export type WordClass =
  | 'prepositions'
  | 'conjunctions'
  | 'coordinators'
  | 'subjects'
  | 'determiners'
  | 'adverbs'
  | 'transfer'
  | 'agent'
  | 'agentParticiples'
  | 'objectParticiples'
  | 'animate'
  | 'stemsInT'
  | 'auxiliaries'
  | 'strongPast'
  | 'inverted'
  | 'finite'
  | 'infinitives'
  | 'reflexives'
  | 'bareNouns'
  | 'nounsInT'
  | 'particles'
  | 'modals'
  | 'homographs'
  | 'nounPlurals';

let classes: ReadonlyMap<string, ReadonlySet<string>> | undefined;
let general: readonly string[] | undefined;

/** True when a normalised word is in a class. */
export function isIn(wordClass: WordClass, norm: string | undefined): boolean {
  classes ??= new Map(Object.entries(lexicon()).map(([name, words]) => [name, new Set(words.split(' '))]));
  return norm !== undefined && (classes.get(wordClass)?.has(norm) ?? false);
}

/** Fixed expressions in which "je" means everybody, in lower case. */
export function generalPhrases(): readonly string[] {
  return (general ??= (lexicon().generic ?? '').split('|'));
}

function lexicon(): Record<string, string> {
  return JSON.parse(nl) as Record<string, string>;
}
