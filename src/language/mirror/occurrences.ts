import type { AddedWords } from '../added-words';
import type { Language } from '../language';
import { verbStem } from '../nl/verb-stem';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import { addedEntries, synonymEntries, type Entry } from './entries';
import type { FormName } from './forms';

/** Where a word of a synonym set stands in a text. */
export interface Occurrence extends Span {
  readonly entry: Entry;
  readonly form: FormName;
  readonly sentence: Sentence;
  /** Positions of its words in the sentence; the last may stand apart from the others. */
  readonly at: readonly number[];
  /** What a compound has before the word: "retour" of "retourpakket"; else empty. */
  readonly modifier: string;
}

interface Pattern {
  readonly entry: Entry;
  readonly form: FormName;
  readonly words: readonly string[];
}

interface Index {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  /** Nouns of one long word, for the tails of compounds. */
  readonly tails: ReadonlyMap<string, Pattern>;
}

const indexes: Partial<Record<Language, Index>> = {};
const indexesWith = new WeakMap<AddedWords, Partial<Record<Language, Index>>>();
const known = new WeakMap<Text, readonly Occurrence[]>();

/** A particle stands at most this many words behind its verb. */
const widestSplit = { nl: 9, en: 3 };
const shortestTail = 5;
const shortestFront = 3;

/** All words of synonym sets in a text, in order; found once per text. */
export function findOccurrences(text: Text): readonly Occurrence[] {
  const { language, added } = text;
  if (language === 'unknown') return [];
  const found =
    known.get(text) ?? withoutInner(text.sentences.flatMap((sentence) => occurrencesIn(sentence, language, added)));
  known.set(text, found);
  return found;
}

/** Of "energierekening" and "rekening", or "delivery fee" and "fee", only the longer counts. */
function withoutInner(found: readonly Occurrence[]): Occurrence[] {
  const long = (one: Occurrence): number => one.at.length;
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          long(other) > long(one) && other.sentence === one.sentence && one.at.every((at) => other.at.includes(at)),
      ),
  );
}

function indexOf(language: Language, added: AddedWords | undefined): Index {
  if (!added) return (indexes[language] ??= buildIndex(synonymEntries(language)));
  const own = indexesWith.get(added) ?? {};
  indexesWith.set(added, own);
  return (own[language] ??= buildIndex([...synonymEntries(language), ...addedEntries(added, language)]));
}

function occurrencesIn(sentence: Sentence, language: Language, added: AddedWords | undefined): Occurrence[] {
  const index = indexOf(language, added);
  return sentence.words.flatMap((word, position) => {
    const exact = index.byWord.get(word.norm)?.flatMap((pattern) => {
      const at = place(sentence, position, pattern, language);
      return at && fits(sentence, at, pattern, language) ? [occurrence(sentence, at, pattern, '')] : [];
    });
    if (exact && exact.length > 0) return exact.slice(0, 1);
    return language === 'nl' ? compounds(sentence, position, word, index) : [];
  });
}

function occurrence(sentence: Sentence, at: readonly number[], { entry, form }: Pattern, modifier: string): Occurrence {
  const words = at.map((position) => sentence.words[position] as Word);
  const last = form.endsWith('Split') ? words[0] : words.at(-1);
  return { entry, form, sentence, at, modifier, start: words[0]?.start ?? 0, end: last?.end ?? 0 };
}

/** The longest noun at the end of a compound; "verhuizen" is no kind of "huizen". */
function compounds(sentence: Sentence, position: number, { norm }: Word, { tails }: Index): Occurrence[] {
  for (let cut = shortestFront; cut <= norm.length - shortestTail; cut++) {
    const pattern = tails.get(norm.slice(cut));
    if (!pattern) continue;
    const modifier = norm.slice(0, cut);
    if (pattern.entry.unless.has(modifier) || verbStem(norm) !== undefined) return [];
    return [occurrence(sentence, [position], pattern, modifier)];
  }
  return [];
}

/** The positions of the pattern's words from a position on, or undefined. */
function place(sentence: Sentence, from: number, { words, form }: Pattern, language: Language): number[] | undefined {
  const split = form.endsWith('Split');
  const front = split ? words.slice(0, -1) : words;
  if (!front.every((norm, offset) => sentence.words[from + offset]?.norm === norm)) return undefined;
  const at = front.map((_, offset) => from + offset);
  if (!split) return at;
  const last = words.at(-1);
  for (let behind = from + front.length; behind < from + front.length + widestSplit[language]; behind++) {
    if (behind >= sentence.words.length || /[,;:()]/.test(gap(sentence, behind))) return undefined;
    if (sentence.words[behind]?.norm === last) return [...at, behind];
  }
  return undefined;
}

function gap({ words, text, start }: Sentence, index: number): string {
  return text.slice((words[index - 1]?.end ?? start) - start, (words[index]?.start ?? start) - start);
}

const determiner =
  /^(?:de|het|een|'n|deze|dit|die|dat|uw|je|jouw|mijn|m'n|mn|onze|ons|hun|haar|zijn|geen|elke?|welke?|the|an?|this|that|your|my|our|their|his|any|no|another|each|every|which|these|those|its|some|new|wrong|faulty|broken)$/;
const verbal =
  /^(?:to|can|can't|could|will|would|won't|please|i|i'd|i'll|you|you'd|you'll|we|we'd|we'll|they|must|may|should|not|don't|didn't|do|did|did|let's|and|or|just|cannot|might)$/;

/** Whether the words around say that it is this word in this meaning. */
function fits(sentence: Sentence, at: readonly number[], { entry, form, words }: Pattern, language: Language): boolean {
  const first = at[0] ?? 0;
  const before = sentence.words.slice(Math.max(0, first - 3), first);
  const after = sentence.words.slice((at.at(-1) ?? 0) + 1, (at.at(-1) ?? 0) + 4);
  if ([...before, ...after].some(({ norm }) => entry.unless.has(norm))) return false;
  if (before.some(({ norm }) => entry.unless.has(`<${norm}`))) return false;
  const countable = entry.kind === 'noun' && form === 'singular' && words.length === 1 && entry.forms.has('plural');
  if (entry.determined || (language === 'en' && countable))
    return before.some(({ norm }) => determiner.test(norm) || norm.endsWith("'s"));
  if (language === 'en' && entry.kind === 'verb' && (form === 'infinitive' || form === 'third'))
    return before.length === 0 || verbal.test(before.at(-1)?.norm ?? '') || form === 'third';
  return true;
}

function buildIndex(entries: readonly Entry[]): Index {
  const byWord = new Map<string, Pattern[]>();
  const tails = new Map<string, Pattern>();
  for (const entry of entries) {
    for (const [form, words] of entry.forms) {
      const pattern = { entry, form, words };
      const [first = ''] = words;
      byWord.set(first, [...(byWord.get(first) ?? []), pattern]);
      if (entry.kind === 'noun' && words.length === 1 && first.length >= shortestTail) tails.set(first, pattern);
    }
  }
  for (const patterns of byWord.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  return { byWord, tails };
}
