import en from '../../lexicons/en/personal-data.json';
import enWords from '../../lexicons/en/personal-data-words.json';
import nl from '../../lexicons/nl/personal-data.json';
import nlWords from '../../lexicons/nl/personal-data-words.json';
import type { Language } from '../language';
import { defineLexicon, definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import type { PersonalDataKind } from './kinds';

/** A name for personal data: "ordernummer", "date of birth". */
export interface DataRow extends PhraseRow {
  readonly kind: PersonalDataKind;
  /**
   * `label`: names data only with a value behind it ("bestelling 12345"); `possessed`: asks for data only behind a
   * possessive ("your email", but not "please email us").
   */
  readonly use?: 'label' | 'possessed';
}

/** A name for personal data as it stands in a text. */
export type DataName = PhraseMatch<DataRow>;

/** The names of personal data in both languages. */
export const dataNames = definePhrases<DataRow>({ nl, en });

const lists = [
  'possessive',
  'fillers',
  'places',
  'joins',
  'verified',
  'checks',
  'knowing',
  'leftovers',
  'negations',
  'mailboxes',
] as const;

/** Words by which data of the customer is told from the company's own. */
export type DataWords = Readonly<Record<(typeof lists)[number], ReadonlySet<string>>>;

const lexicon = defineLexicon<Record<(typeof lists)[number], readonly string[]>>({ nl: nlWords, en: enWords });
const tables: Partial<Record<Language, DataWords>> = {};

/** The words about personal data of a language. */
export function dataWords(language: Language): DataWords {
  return (tables[language] ??= Object.fromEntries(
    lists.map((name) => [name, new Set(lexicon(language)[name])]),
  ) as unknown as DataWords);
}
