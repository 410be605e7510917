import en from '../../lexicons/en/generic-words.json';
import nl from '../../lexicons/nl/generic-words.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';

interface GenericWords {
  /** Words that name no problem: grammar, feelings, and nouns such as "ongemak" and "situation". */
  readonly generic: readonly string[];
  /** Words that may stand right before a stock phrase: "oh", "nogmaals". */
  readonly leadIns: readonly string[];
  /** Words between the start of a clause and a phrase that belong to it: "wij kunnen ons", "I completely". */
  readonly subjects: readonly string[];
  readonly thanks: readonly string[];
  /** Words after a comma that go on about the same matter: "dat", "voor", "because". */
  readonly connectors: readonly string[];
  /** Words with which something new begins, unless one of `goOn` follows. */
  readonly coordinators: readonly string[];
  readonly goOn: readonly string[];
}

type Sets = { readonly [Name in keyof GenericWords]: ReadonlySet<string> };

const lists = defineLexicon<GenericWords>({ nl, en });
const sets: Partial<Record<Language, Sets>> = {};

/** The word lists by which a stock phrase is told from one that names the problem. */
export function genericWords(language: Language): Sets {
  const known = sets[language];
  if (known) return known;
  const read = lists(language);
  const toSet = (name: keyof GenericWords): ReadonlySet<string> => new Set(read[name]);
  return (sets[language] = {
    generic: toSet('generic'),
    leadIns: toSet('leadIns'),
    subjects: toSet('subjects'),
    thanks: toSet('thanks'),
    connectors: toSet('connectors'),
    coordinators: toSet('coordinators'),
    goOn: toSet('goOn'),
  });
}
