import en from '../../lexicons/en/promises.json';
import nl from '../../lexicons/nl/promises.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';

const lists = [
  'ours',
  'theirs',
  'acts',
  'ends',
  'stems',
  'receives',
  'passive',
  'participles',
  'blocks',
  'reasons',
  'conditions',
  'negations',
  'joiners',
  'now',
  'hours',
  'fillers',
  'followers',
  'customers',
  'asks',
  'people',
  'determiners',
  'wishes',
  'rhythms',
] as const;

type Lists = Record<(typeof lists)[number], readonly string[]> & {
  readonly needing: Readonly<Record<string, readonly string[]>>;
};

type Sets = Readonly<Record<(typeof lists)[number], ReadonlySet<string>>>;

/** The words by which a promise of ours is told from a request, a reason or the past. */
export type PromiseWords = Sets & {
  /** Verbs that promise something only together with one of these words: "komen … terug". */
  readonly needing: Readonly<Record<string, readonly string[]>>;
};

const lexicon = defineLexicon<Lists>({ nl, en });
const tables: Partial<Record<Language, PromiseWords>> = {};

/** The promise words of a language. */
export function promiseWords(language: Language): PromiseWords {
  return (tables[language] ??= {
    ...(Object.fromEntries(lists.map((name) => [name, new Set(lexicon(language)[name])])) as unknown as Sets),
    needing: lexicon(language).needing,
  });
}
