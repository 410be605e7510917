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
      const line = ` ${norms.join(' ')} `;
      return list(name).some((phrase) => {
        const place = line.indexOf(` ${phrase} `);
        return at === 'start' ? place === 0 : place >= 0;
      });
    },
    all: list,
    spellOut(table, norm) {
      const known = (read(table) as Readonly<Record<string, string>>)[norm];
      return typeof known === 'string' ? known : norm;
    },
  };
}
