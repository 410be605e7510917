import en from '../../lexicons/en/names.json';
import nl from '../../lexicons/nl/names.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';

export type Title = 'female' | 'male' | 'family' | 'neutral';

interface NameLists {
  readonly titles: Readonly<Record<Title, readonly string[]>>;
  /** Small words inside a surname: "de", "van", "von". */
  readonly particles: readonly string[];
  /** Words between two names: "en", "&". */
  readonly joiners: readonly string[];
  /** Words of a farewell before a name, and those that make one: "groet", "thanks". */
  readonly farewells: readonly string[];
  readonly farewellHeads: readonly string[];
  /** Words that stand alone at the end of a message and name nobody. */
  readonly notNames: readonly string[];
  /** First names that are words as well. */
  readonly firstNames: readonly string[];
  /** Words in a signature that is no person's. */
  readonly teams: readonly string[];
}

type ListName = Exclude<keyof NameLists, 'titles'>;
type Sets = { readonly [Name in ListName]: ReadonlySet<string> } & {
  readonly titles: ReadonlyMap<string, Title>;
};

const lists = defineLexicon<NameLists>({ nl, en });
const sets: Partial<Record<Language, Sets>> = {};

/** The words by which a person's name is told from the rest of a message. */
export function nameWords(language: Language): Sets {
  const known = sets[language];
  if (known) return known;
  const read = lists(language);
  const toSet = (name: ListName): ReadonlySet<string> => new Set(read[name]);
  const titles = Object.entries(read.titles) as [Title, readonly string[]][];
  return (sets[language] = {
    titles: new Map(titles.flatMap(([title, words]) => words.map((word): [string, Title] => [word, title]))),
    particles: toSet('particles'),
    joiners: toSet('joiners'),
    farewells: toSet('farewells'),
    farewellHeads: toSet('farewellHeads'),
    notNames: toSet('notNames'),
    firstNames: toSet('firstNames'),
    teams: toSet('teams'),
  });
}
