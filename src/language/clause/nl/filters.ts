import source from '../../../lexicons/nl/problem-clause.json';

interface Lists {
  readonly chat: Readonly<Record<string, string>>;
  readonly openers: readonly string[];
  readonly dropped: readonly string[];
  readonly endings: readonly string[];
  readonly insults: readonly string[];
  readonly sarcasm: readonly string[];
  readonly wishVerbs: readonly string[];
  readonly doubts: readonly string[];
  readonly feelings: readonly string[];
  readonly good: readonly string[];
  readonly goodDone: readonly string[];
  readonly thanks: readonly string[];
  readonly historyVerbs: readonly string[];
  readonly historyWords: readonly string[];
  readonly problems: readonly string[];
  readonly problemVerbs: readonly string[];
  readonly impersonal: readonly string[];
}

type ListName = Exclude<keyof Lists, 'chat'>;

let lists: Lists | undefined;
const sets = new Map<ListName, ReadonlySet<string>>();

function read(): Lists {
  return (lists ??= JSON.parse(source) as Lists);
}

/** True when a normalised word stands in the list of the lexicon. */
export function isListed(name: ListName, norm: string): boolean {
  let set = sets.get(name);
  if (!set) sets.set(name, (set = new Set(read()[name])));
  return set.has(norm);
}

/** What a chat spelling stands for: "mn" for "mijn"; other words are given back. */
export function spellOut(norm: string): string {
  return read().chat[norm] ?? norm;
}

/** True when one of the list's phrases stands in the row of words; at its start when `at` says so. */
export function hasPhrase(name: ListName, norms: readonly string[], at: 'start' | 'anywhere'): boolean {
  const line = ` ${norms.join(' ')} `;
  return read()[name].some((phrase) => {
    const place = line.indexOf(` ${phrase} `);
    return at === 'start' ? place === 0 : place >= 0;
  });
}
