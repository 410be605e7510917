import en from '../../lexicons/en/explanation-words.json';
import nl from '../../lexicons/nl/explanation-words.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';
import type { Span } from '../span';
import type { Sentence } from '../text';
import type { Word } from '../words';

interface ExplanationWords {
  /** Words that bring in a cause: "doordat", "because". */
  readonly causes: readonly string[];
  /** Words of what is done about it, and of when: "hersteld", "refund", "morgen". */
  readonly measures: readonly string[];
  /** Ourselves as a subject, and the words with which we then only feel, thank or hope. */
  readonly own: readonly string[];
  readonly empty: readonly string[];
}

type Sets = { readonly [Name in keyof ExplanationWords]: ReadonlySet<string> };

const lists = defineLexicon<ExplanationWords>({ nl, en });
const sets: Partial<Record<Language, Sets>> = {};

function wordsOf(language: Language): Sets {
  const known = sets[language];
  if (known) return known;
  const { causes, measures, own, empty } = lists(language);
  const read = { causes: new Set(causes), measures: new Set(measures), own: new Set(own), empty: new Set(empty) };
  return (sets[language] = read);
}

/**
 * True when a sentence tells why something went wrong or what is done about it. `admission` is the span of an admission
 * in it, whose own words tell neither.
 */
export function explains({ text, words }: Sentence, admission: Span | undefined, language: Language): boolean {
  if (/\?["'”’)]*$/.test(text)) return false;
  const { causes, measures, own, empty } = wordsOf(language);
  const rest = words.filter((word) => !admission || word.end <= admission.start || word.start >= admission.end);
  const has = (list: ReadonlySet<string>): boolean => rest.some(({ norm }) => list.has(norm));
  if (rest.some(({ norm }) => hopes.test(norm))) return has(causes);
  if (has(causes) || has(measures) || rest.some(namesCause)) return true;
  if (admission) return false;
  if (/[€£$]\s?\d|\d{1,2}[.:]\d{2}|\d\s?%/.test(text)) return true;
  return has(own) && !has(empty);
}

/** "door een storing", "door drukte"; but not "door ons". */
function namesCause({ norm }: Word, index: number, words: readonly Word[]): boolean {
  return norm === 'door' && !/^(?:ons|mij|u|je|gegeven|te|naar)$/.test(words[index + 1]?.norm ?? 'ons');
}

/** A hope is no measure: "We hope to see you again". */
const hopes = /^(?:hope|hopen|hoop|hopelijk|hopefully)$/;
