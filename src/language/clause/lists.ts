/** The word lists of one lexicon, parsed at first use. */
export interface WordLists<Name extends string> {
  /** True when a normalised word stands in the list. */
  has(name: Name, norm: string): boolean;
  /** True when one of the list's phrases stands in the row of words, or opens it. */
  hasPhrase(name: Name, norms: readonly string[], at: 'start' | 'anywhere'): boolean;
  /** All words of the list. */
  all(name: Name): readonly string[];
  /** What a spelling stands for in the lexicon's table of that name; other words are given back. */
  spellOut(table: string, norm: string): string;
}

type Lexicon = Readonly<Record<string, readonly string[] | Readonly<Record<string, string>>>>;

/** Reads a lexicon of named word lists and spelling tables. */
export function readLists<Name extends string>(source: string): WordLists<Name> {
  let lexicon: Lexicon | undefined;
  const sets = new Map<string, ReadonlySet<string>>();
  const openings = new Map<string, ReadonlyMap<string, readonly (readonly string[])[]>>();
  const read = (name: string): Lexicon[string] => (lexicon ??= JSON.parse(source) as Lexicon)[name] ?? [];
  const list = (name: string): readonly string[] => {
    const value = read(name);
    return Array.isArray(value) ? value : [];
  };
  return {
    has(name, norm) {
      let set = sets.get(name);
      if (!set) sets.set(name, (set = new Set(list(name))));
      return set.has(norm);
    },
    hasPhrase(name, norms, at) {
      let phrases = openings.get(name);
      if (!phrases) openings.set(name, (phrases = byFirstWord(list(name))));
      const places = at === 'start' ? norms.slice(0, 1) : norms;
      return places.some((norm, from) =>
        phrases.get(norm)?.some((phrase) => phrase.every((word, index) => word === norms[from + index])),
      );
    },
    all: list,
    spellOut(table, norm) {
      const known = (read(table) as Readonly<Record<string, string>>)[norm];
      return typeof known === 'string' ? known : norm;
    },
  };
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    const known = found.get(first);
    if (known) known.push(words);
    else found.set(first, [words]);
  }
  return found;
}
