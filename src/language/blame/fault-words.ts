import en from '../../lexicons/en/fault-words.json';
import nl from '../../lexicons/nl/fault-words.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';

interface FaultWords {
  /** Words that tell that somebody did something wrong: "niet", "verkeerd", "late". */
  readonly faults: readonly string[];
  /** Words after which nothing has happened yet: "als", "if". */
  readonly hypothetical: readonly string[];
  /** Words right after which it is only asked what happened: "wat", "whether". */
  readonly asking: readonly string[];
  /** Words that announce the text of an error: "foutmelding", "message". */
  readonly reported: readonly string[];
  /** Words by which it is nobody's fault: "niet thuis". */
  readonly excused: readonly string[];
  /** Words by which nothing went wrong: "niets", "nothing". */
  readonly denials: readonly string[];
  /** Words of an announcement: works to come, not a fault. */
  readonly announced: readonly string[];
  /** Words that make a sentence an apology. */
  readonly apologies: readonly string[];
  /** Words by which what did it is our own: "onze update". */
  readonly ours: readonly string[];
  /** Our own work, which nobody else can have done: "onze planning". */
  readonly works: readonly string[];
}

type Sets = { readonly [Name in keyof FaultWords]: ReadonlySet<string> };

const lists = defineLexicon<FaultWords>({ nl, en });
const sets: Partial<Record<Language, Sets>> = {};

/** The word lists by which a fault is told from a plain report. */
export function faultWords(language: Language): Sets {
  const known = sets[language];
  if (known) return known;
  const read = lists(language);
  const toSet = (name: keyof FaultWords): ReadonlySet<string> => new Set(read[name]);
  return (sets[language] = {
    faults: toSet('faults'),
    hypothetical: toSet('hypothetical'),
    asking: toSet('asking'),
    reported: toSet('reported'),
    excused: toSet('excused'),
    denials: toSet('denials'),
    announced: toSet('announced'),
    apologies: toSet('apologies'),
    ours: toSet('ours'),
    works: toSet('works'),
  });
}
