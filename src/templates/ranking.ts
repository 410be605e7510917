import type { Channel } from '../engine/draft';
import { synonymEntries, commonWords } from '../language/mirror/entries';
import { isFunctionWord } from '../language/nl/grammar';
import type { Language } from '../language/language';
import { stem } from '../language/stems';
import { findWords } from '../language/words';
import { languageOf, type Locale, type Texts } from './info';
import type { TemplateEntry } from './library';

/** For what a template is sought. */
export interface Sought {
  readonly language: Language;
  readonly channel: Channel;
  /** What the customer wrote, if anything. */
  readonly customer: string | undefined;
}

/** A template and how well it fits: 0 says nothing, and more is better, among those of one list only. */
export interface Ranked<Entry extends TemplateEntry = TemplateEntry> {
  readonly entry: Entry;
  readonly score: number;
}

/** How much a word counts by where it stands: a title names the situation, a test is one customer among many. */
const weights = { title: 3, situation: 2, tag: 2, customer: 1 } as const;
/** A word of which only the front or the tail is known ("internetstoring") counts for less. */
const partWeight = 0.7;
const shortestPart = 5;
/** The template of another channel is seldom the right one, but can be. */
const otherChannel = 0.6;
/** The constants that Robertson and Zaragoza give as usual. */
const [saturation, lengthShare] = [1.2, 0.75];

/**
 * The templates that can be used, best first: by how much their titles, situations, tags and the messages of their
 * tests have in common with the customer's message, in stems and synonyms, rare words counting most (BM25; Robertson
 * and Zaragoza, "The Probabilistic Relevance Framework", 2009), and by channel. Retired ones are left out. Without a
 * message those of the channel come first, by title.
 */
export function rankTemplates<Entry extends TemplateEntry>(
  entries: readonly Entry[],
  { language, channel, customer }: Sought,
): readonly Ranked<Entry>[] {
  const usable = entries.filter(({ info }) => info.status !== 'retired');
  const documents = usable.map((entry) => termsOf(entry, language));
  const index = indexOf(documents);
  const query = new Set(customer === undefined ? [] : termsIn(customer, language));
  const title = ({ info }: Entry): string => info.titles[language] ?? '';
  return usable
    .map((entry, at) => {
      const fit = entry.info.channels.includes(channel) ? 1 : otherChannel;
      return { entry, fit, score: fit * scoreOf(query, documents[at] ?? new Map(), index) };
    })
    .sort((a, b) => b.score - a.score || b.fit - a.fit || title(a.entry).localeCompare(title(b.entry), language))
    .map(({ entry, score }) => ({ entry, score }));
}

type Terms = ReadonlyMap<string, number>;

interface Index {
  readonly count: number;
  readonly meanLength: number;
  /** In how many documents a term is. */
  readonly frequencies: ReadonlyMap<string, number>;
}

function indexOf(documents: readonly Terms[]): Index {
  const frequencies = new Map<string, number>();
  for (const term of documents.flatMap((terms) => [...terms.keys()]))
    frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const lengths = documents.map(lengthOf);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { count: documents.length, meanLength, frequencies };
}

function lengthOf(terms: Terms): number {
  return [...terms.values()].reduce((sum, weight) => sum + weight, 0);
}

function scoreOf(query: ReadonlySet<string>, terms: Terms, { count, meanLength, frequencies }: Index): number {
  const norm = saturation * (1 - lengthShare + lengthShare * (lengthOf(terms) / Math.max(1, meanLength)));
  let score = 0;
  for (const asked of query) {
    const { term, weight } = frequencies.has(asked) ? { term: asked, weight: 1 } : partOf(asked, frequencies);
    const often = (term && terms.get(term)) || 0;
    if (!term || often === 0) continue;
    const within = frequencies.get(term) ?? 0;
    const rarity = Math.log(1 + (count - within + 0.5) / (within + 0.5));
    score += (weight * rarity * often * (saturation + 1)) / (often + norm);
  }
  return score;
}

/** The longest known word with which an unknown one begins or ends. */
function partOf(asked: string, known: ReadonlyMap<string, number>): { term: string | undefined; weight: number } {
  for (let length = asked.length - 2; length >= shortestPart; length--) {
    const part = [asked.slice(-length), asked.slice(0, length)].find((one) => known.has(one));
    if (part !== undefined) return { term: part, weight: partWeight };
  }
  return { term: undefined, weight: 0 };
}

/** The terms of a template in a language, each with its weight. */
function termsOf({ info }: TemplateEntry, language: Language): Terms {
  const terms = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const term of termsIn(text, language)) terms.set(term, (terms.get(term) ?? 0) + weight);
  };
  const own = (texts: Texts): string => {
    const locales = Object.keys(texts).filter((locale) => languageOf(locale as Locale) === language);
    return locales.map((locale) => texts[locale as Locale]).join('\n');
  };
  add(own(info.titles), weights.title);
  add(own(info.situation), weights.situation);
  add(info.tags.join('\n'), weights.tag);
  const customers = info.tests.filter(({ locale }) => languageOf(locale) === language).map((test) => test.customer);
  // Several tests tend to have the same message.
  for (const customer of new Set(customers)) add(customer ?? '', weights.customer);
  return terms;
}

/** The stems of a text's words that say something, and the sets of synonyms they belong to. */
function termsIn(text: string, language: Language): string[] {
  return findWords(text).flatMap(({ norm }) => {
    if (!/^\p{L}{3}/u.test(norm) || isCommon(norm, language)) return [];
    return [stem(norm, language), ...(synonymSets(language).get(norm) ?? [])];
  });
}

function isCommon(norm: string, language: Language): boolean {
  return language === 'nl' ? isFunctionWord(norm) : commonWords(language).has(norm);
}

const sets: Partial<Record<Language, ReadonlyMap<string, readonly string[]>>> = {};

/** The sets in which a form of a word is. */
function synonymSets(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = sets[language];
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const { set, forms } of synonymEntries(language)) {
    for (const words of forms.values()) {
      const [word, ...more] = words;
      if (word !== undefined && more.length === 0) found.set(word, [...(found.get(word) ?? []), `#${set}`]);
    }
  }
  return (sets[language] = found);
}
