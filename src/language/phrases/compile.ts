import type { Language } from '../language';
import { stem } from '../stems';
import { firstWords } from './first-words';
import type { Part } from './notation';
import {
  emptyNode,
  layOut,
  letterBit,
  read,
  step,
  wait,
  type Entry,
  type Node,
  type PhraseRow,
  type PhraseSet,
  type Rest,
} from './trie';

/** Phrases that begin with a word or stem: their places in `Automaton.entries` and which option it is, until a text has that word. */
type Filed = number[] | Node;

/**
 * All phrases of one language as one trie, walked once per text whatever their number. A choice of words stands for
 * many rows, so the trie grows only along the ways that texts have taken.
 */
export interface Automaton {
  readonly language: Language;
  readonly entries: Entry[];
  readonly words: Map<string, Filed>;
  readonly stems: Map<string, Filed>;
  /** What begins otherwise: with an ending or a slot. */
  readonly anywhere: Node;
  readonly atStart: Node;
  /** Words met before, by their norm. */
  readonly entrances: Map<string, Entrance>;
}

/** What a walk asks of every word: its stem, their letters as `letterBit`, and where the word leads from the root but for slots. */
export interface Entrance {
  readonly norm: string;
  readonly stem: string;
  readonly wordLetter: number;
  readonly stemLetter: number;
  readonly nodes: readonly Node[];
}

/**
 * Compiles the phrases of all sets in a language, with the rows that `added` has of a set besides its own. A phrase
 * outside the notation throws `PhraseError` when it is read.
 */
export function compilePhrases(
  sets: Iterable<PhraseSet>,
  language: Language,
  added: (set: PhraseSet, language: Language) => readonly PhraseRow[] = () => [],
): Automaton {
  const [anywhere, atStart] = [emptyNode(), emptyNode()];
  const entries: Entry[] = [];
  const automaton = { language, entries, words: new Map(), stems: new Map(), anywhere, atStart, entrances: new Map() };
  for (const set of sets) {
    for (const row of set.rows(language)) enter(automaton, { set, row });
    for (const row of added(set, language)) enter(automaton, { set, row });
  }
  return automaton;
}

/** More options than this no choice has, and more elements no phrase. */
const mostOptions = 4096;
const mostElements = 64;

/** Most phrases begin with plain words, and need not be read to be filed under them. */
function enter(automaton: Automaton, entry: Entry): void {
  const { phrase } = entry.row;
  if (phrase.startsWith('^ '))
    return layOut(automaton.atStart, { entry, element: -1, option: 0, at: 0 }, automaton.language);
  const place = automaton.entries.push(entry) - 1;
  const first = firstWords(phrase);
  if (first) return first.forEach((part, option) => file(automaton, part, { place, element: 0, option }));
  (entry.elements ??= read(entry)).every(({ options, optional }, element) => {
    options.forEach(([part], option) => part && file(automaton, part, { place, element, option }));
    return optional;
  });
}

function file(
  automaton: Automaton,
  part: Part,
  { place, element, option }: { place: number; element: number; option: number },
): void {
  const { words, stems, anywhere, language } = automaton;
  const number = (place * mostElements + element) * mostOptions + option;
  if (part.kind === 'word') put(words, part.text, number);
  else if (part.kind === 'stem') put(stems, stem(part.text, language), number);
  else wait(step(anywhere, part, language), restOf(automaton, number));
}

function put(filed: Map<string, Filed>, key: string, number: number): void {
  const before = filed.get(key);
  if (Array.isArray(before)) before.push(number);
  else filed.set(key, [number]);
}

function restOf({ entries }: Automaton, number: number): Rest {
  const [option, place] = [number % mostOptions, Math.floor(number / mostOptions)];
  return { entry: entries[Math.floor(place / mostElements)] as Entry, element: place % mostElements, option, at: 1 };
}

/** Where a word or stem leads from the root. */
function nodeUnder(automaton: Automaton, filed: Map<string, Filed>, key: string): Node | undefined {
  const found = filed.get(key);
  if (!Array.isArray(found)) return found;
  const node = emptyNode();
  node.pending = found.map((number) => restOf(automaton, number));
  filed.set(key, node);
  return node;
}

const mostEntrances = 20_000;

/** What a walk asks of a word. */
export function entranceOf(automaton: Automaton, norm: string): Entrance {
  const { entrances: known, language } = automaton;
  const before = known.get(norm);
  if (before) return before;
  if (known.size >= mostEntrances) known.clear();
  const stemmed = stem(norm, language);
  const [wordLetter, stemLetter] = [letterBit(norm), letterBit(stemmed)];
  const entrance = { norm, stem: stemmed, wordLetter, stemLetter, nodes: nodesFor(automaton, norm, stemmed) };
  known.set(norm, entrance);
  return entrance;
}

const none: readonly Node[] = [];

function nodesFor(automaton: Automaton, norm: string, stemmed: string): readonly Node[] {
  const { words, stems, anywhere } = automaton;
  const [byWord, byStem] = [nodeUnder(automaton, words, norm), nodeUnder(automaton, stems, stemmed)];
  const { endings } = anywhere;
  const byEnding = endings ? endings.filter(({ key }) => norm.endsWith(key)).map(({ node }) => node) : none;
  if (!byWord && !byStem && byEnding.length === 0) return none;
  return [...(byWord ? [byWord] : none), ...(byStem ? [byStem] : none), ...byEnding];
}
