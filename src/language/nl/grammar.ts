import source from '../../lexicons/nl/grammar.json';

/** The closed word classes of Dutch, and the few facts about single words that the grammar needs. */
export type WordClass =
  | 'articles'
  | 'determiners'
  | 'possessives'
  | 'nominatives'
  | 'objects'
  | 'prepositions'
  | 'particles'
  | 'standing'
  | 'times'
  | 'timeNouns'
  | 'timeAdjectives'
  | 'adverbs'
  | 'degrees'
  | 'numerals'
  | 'subordinators'
  | 'relatives'
  | 'interrogatives'
  | 'coordinators'
  | 'modals'
  | 'withInfinitive'
  | 'withParticiple'
  | 'withTe'
  | 'copulas'
  | 'placed'
  | 'nounParticles'
  | 'looseVerbs'
  | 'adjectivalParticiples'
  | 'hetNouns'
  | 'deNouns';

let classes: Readonly<Record<WordClass, ReadonlySet<string>>> | undefined;

/** True when a normalised word belongs to the class. */
export function isIn(name: WordClass, norm: string): boolean {
  classes ??= readClasses();
  return classes[name].has(norm);
}

/** True when a normalised word belongs to any class of function words. */
export function isFunctionWord(norm: string): boolean {
  return functionClasses.some((name) => isIn(name, norm));
}

const functionClasses: readonly WordClass[] = [
  'articles',
  'determiners',
  'possessives',
  'nominatives',
  'objects',
  'prepositions',
  'particles',
  'times',
  'timeNouns',
  'timeAdjectives',
  'adverbs',
  'degrees',
  'numerals',
  'subordinators',
  'relatives',
  'interrogatives',
  'coordinators',
];

function readClasses(): Record<WordClass, ReadonlySet<string>> {
  const lists = Object.entries(JSON.parse(source) as Record<WordClass, string[]>);
  return Object.fromEntries(lists.map(([name, words]) => [name, new Set(words)])) as unknown as Record<
    WordClass,
    ReadonlySet<string>
  >;
}
