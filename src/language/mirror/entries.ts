import en from '../../lexicons/en/synonyms.json';
import nl from '../../lexicons/nl/synonyms.json';
import type { AddedWords } from '../added-words';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';
import { adjectiveForms, nounForms, verbForms, type Forms } from './forms';

export type Kind = 'noun' | 'adjective' | 'verb';

/** One word of a set of synonyms. */
export interface Entry {
  readonly set: number;
  readonly kind: Kind;
  /** The form a dictionary would give. */
  readonly lemma: string;
  readonly article: 'de' | 'het' | undefined;
  readonly forms: Forms;
  /** False for a word that is marked, but that a customer is not expected to use and that is never offered. */
  readonly offered: boolean;
  /** True for a turn of words that takes no article ("geld terug"). */
  readonly bare: boolean;
  /** True for a word that is this noun only with a determiner before it ("het lek"). */
  readonly determined: boolean;
  /** True when the set only counts where both sentences share another word. */
  readonly shared: boolean;
  /** Words near which (with `<`: after which) this word means something else; also the fronts of compounds. */
  readonly unless: ReadonlySet<string>;
}

const sets = defineLexicon<Readonly<Record<Kind | 'common', readonly string[]>>>({ nl, en });
const entries: Partial<Record<Language, readonly Entry[]>> = {};

/**
 * All words of all synonym sets of a language. In the lexicon a set is one string, its words separated by commas:
 * forms separated by `|` (noun: singular, plural; adjective: bare, inflected; verb: infinitive, stem, past,
 * participle; in English base, -s, past, participle, -ing), in front `+` for a word that is only marked, `~` for one
 * without article, `&` for a set that needs a shared word; after `*` the noun needs a determiner, after `!` come the
 * words near which, or with `<` after which, it means something else.
 */
export function synonymEntries(language: Language): readonly Entry[] {
  return (entries[language] ??= (['noun', 'adjective', 'verb'] as const).flatMap((kind, base) =>
    sets(language)[kind].flatMap((line, index) => readSet(line, kind, base * 1000 + index, language)),
  ));
}

/**
 * The words of synonym sets that a team adds. A set that holds a word of ours joins our set; another is numbered behind
 * ours.
 */
export function addedEntries({ synonyms }: AddedWords, language: Language): readonly Entry[] {
  const ours = new Map(synonymEntries(language).map((entry) => [`${entry.kind} ${entry.lemma}`, entry]));
  return (['noun', 'adjective', 'verb'] as const).flatMap((kind, base) =>
    synonyms[language][kind].flatMap((line, index) => {
      const own = readSet(line, kind, firstAdded + base * 100_000 + index, language);
      const known = own.map(({ lemma }) => ours.get(`${kind} ${lemma}`)).find((entry) => entry !== undefined);
      if (!known) return own;
      const { set, shared } = known;
      return own.filter(({ lemma }) => !ours.has(`${kind} ${lemma}`)).map((entry) => ({ ...entry, set, shared }));
    }),
  );
}

const firstAdded = 10_000;

function readSet(line: string, kind: Kind, set: number, language: Language): Entry[] {
  const shared = line.startsWith('&');
  return line
    .replace(/^&/, '')
    .split(', ')
    .map((text) => ({ ...readEntry(text, kind, language), set, kind, shared }));
}

function readEntry(text: string, kind: Kind, language: Language): Omit<Entry, 'set' | 'kind' | 'shared'> {
  const [written = '', unless = ''] = text.split('!');
  const flags = /^[+~]*/.exec(written)?.[0] ?? '';
  const [, article, body = ''] = /^(?:(de|het) )?(.*)$/.exec(written.slice(flags.length)) ?? [];
  const parts = body.replace('*', '').split('|');
  return {
    lemma: parts[0] ?? '',
    article: article as 'de' | 'het' | undefined,
    forms:
      kind === 'noun' ? nounForms(parts) : kind === 'adjective' ? adjectiveForms(parts) : verbForms(parts, language),
    offered: !flags.includes('+'),
    bare: flags.includes('~'),
    determined: body.includes('*'),
    unless: new Set(unless.split(' ').filter(Boolean)),
  };
}

/** Words so common that two sentences which share one need not be about the same thing. */
export function commonWords(language: Language): ReadonlySet<string> {
  return new Set(sets(language).common.flatMap((line) => line.split(' ')));
}
