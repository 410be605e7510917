import en from '../../lexicons/en/dates.json';
import nl from '../../lexicons/nl/dates.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';
import { numberWords } from '../numbers';
import type { DayPart, PeriodReading, Relation } from './found';

/** Words of dates and times in one language, as the lexicon has them. */
interface Words {
  readonly weekdays: Readonly<Record<string, number>>;
  readonly shortWeekdays: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly relativeDays: Readonly<Record<string, readonly [number, DayPart?]>>;
  readonly dayParts: Readonly<Record<string, DayPart>>;
  readonly periodDays: Readonly<Record<string, readonly [number, DayPart]>>;
  readonly units: Readonly<Record<string, string>>;
  readonly unitPrefixes: readonly string[];
  readonly amounts: Readonly<Record<string, readonly [number, number]>>;
  readonly ranges: readonly string[];
  readonly leads: Readonly<Record<string, Relation>>;
  readonly ago: readonly string[];
  readonly periods: Readonly<Record<string, PeriodReading['unit']>>;
  readonly periodOffsets: Readonly<Record<string, number>>;
  readonly periodParts: Readonly<Record<string, NonNullable<PeriodReading['part']>>>;
  readonly articles: readonly string[];
  readonly noon: Readonly<Record<string, number>>;
}

/** The same, made for looking up. */
export type Vocabulary = {
  readonly [Key in keyof Words]: Words[Key] extends readonly string[]
    ? ReadonlySet<string>
    : ReadonlyMap<string, Words[Key][string & keyof Words[Key]]>;
} & {
  /** Every word that can be the first of a moment, besides figures and leads. */
  readonly starters: ReadonlySet<string>;
};

const words = defineLexicon<Words>({ nl, en });
const tables: Partial<Record<Language, Vocabulary>> = {};

/** First words that are in no list of the lexicon: "the day after tomorrow", "kwart voor drie". */
const otherStarters = ['the', 'de', 'het', 'this', 'kwart', 'about', 'ongeveer', 'circa', 'ca', 'zo', 'coming'];

/** The words of dates and times of a language. */
export function vocabularyOf(language: Language): Vocabulary {
  return (tables[language] ??= makeVocabulary(language));
}

function makeVocabulary(language: Language): Vocabulary {
  const lists = Object.entries(words(language)) as [keyof Words, readonly string[] | object][];
  const starters = new Set([
    ...otherStarters,
    ...numberWords(language).keys(),
    ...lists.flatMap(([key, value]) =>
      Array.isArray(value) || key === 'units' || key === 'leads' ? [] : Object.keys(value),
    ),
  ]);
  const tables = lists.map(([key, value]) => [
    key,
    Array.isArray(value) ? new Set(value) : new Map(Object.entries(value)),
  ]);
  return { ...Object.fromEntries(tables), starters } as unknown as Vocabulary;
}
