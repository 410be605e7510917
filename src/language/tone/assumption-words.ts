import en from '../../lexicons/en/assumption-words.json';
import nl from '../../lexicons/nl/assumption-words.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';

interface AssumptionWords {
  /** Words of a forecast, a right, a wish or news that reached the customer: no guess about what somebody did. */
  readonly foresight: readonly string[];
  /** "Zit vast". */
  readonly particles: readonly string[];
  readonly breaks: readonly string[];
  readonly asking: readonly string[];
  /** What has to be so before something is done: "zodra", "until". */
  readonly conditions: readonly string[];
}

type Sets = { readonly [Name in keyof AssumptionWords]: ReadonlySet<string> };

const lists = defineLexicon<AssumptionWords>({ nl, en });
const sets: Partial<Record<Language, Sets>> = {};

/** The words by which guesses are told from forecasts, news and reports, per language. */
export function assumptionWords(language: Language): Sets {
  const made = sets[language];
  if (made) return made;
  const read = lists(language);
  const toSet = (name: keyof AssumptionWords): ReadonlySet<string> => new Set(read[name]);
  return (sets[language] = {
    foresight: toSet('foresight'),
    particles: toSet('particles'),
    breaks: toSet('breaks'),
    asking: toSet('asking'),
    conditions: toSet('conditions'),
  });
}
