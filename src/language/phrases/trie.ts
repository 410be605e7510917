import type { Language } from '../language';
import { stem } from '../stems';
import { firstWords, parsePhrase, type Element, type Part, type SlotKind } from './notation';

/** A named set of phrases with a row of data each. Its identity is its name in the automaton. */
export interface PhraseSet<Row extends PhraseRow = PhraseRow> {
  readonly rows: (language: Language) => readonly Row[];
}

/** One row of a lexicon of phrases; every other field is the set's own. */
export interface PhraseRow {
  readonly phrase: string;
}

/** A phrase that ends at a node. */
export interface Accept {
  readonly set: PhraseSet;
  readonly row: PhraseRow;
  readonly atEnd: boolean;
}

/** A phrase of a set; its elements are read when a text first comes along its first word. */
interface Entry {
  readonly set: PhraseSet;
  readonly row: PhraseRow;
  elements?: readonly Element[];
  atEnd?: boolean;
}

/** What is left of a phrase behind a node: the rest of the chosen option of an element, then the elements behind it. */
interface Rest {
  readonly entry: Entry;
  readonly element: number;
  readonly option: number;
  /** The next part of the option. */
  readonly at: number;
}

/** A way on that a node has few of. */
export interface Edge<Key> {
  readonly key: Key;
  readonly node: Node;
}

export interface Node {
  /** Phrases whose rest has not been laid out below this node yet: done when a text first comes here. */
  pending: Rest[] | undefined;
  words: Map<string, Node> | undefined;
  stems: Map<string, Node> | undefined;
  /** With which letters those begin, as `letterBit`: most words of a text are refused by one look. */
  wordLetters: number;
  stemLetters: number;
  /** By how a word ends. */
  endings: Edge<string>[] | undefined;
  slots: Edge<SlotKind>[] | undefined;
  /** After at most so many other words the phrase goes on at the node. */
  gaps: Edge<number>[] | undefined;
  accepts: Accept[] | undefined;
}

function emptyNode(): Node {
  return {
    pending: undefined,
    words: undefined,
    stems: undefined,
    wordLetters: 0,
    stemLetters: 0,
    endings: undefined,
    slots: undefined,
    gaps: undefined,
    accepts: undefined,
  };
}

/** The bit of a word's first letter; letters that share one are told apart by looking further. */
export function letterBit(word: string): number {
  return 1 << (word.charCodeAt(0) & 31);
}

/**
 * All phrases of one language as one trie, walked once per text whatever their number. A choice of words stands for
 * many rows, so the trie grows only along the ways that texts have taken.
 */
export interface Automaton {
  readonly language: Language;
  readonly anywhere: Node;
  readonly atStart: Node;
  /** Words met before, by their norm. */
  readonly entrances: Map<string, Entrance>;
}

/** What a walk asks of every word: its stem, their letters as `letterBit`, and where the word leads from `anywhere` but for slots. */
export interface Entrance {
  readonly norm: string;
  readonly stem: string;
  readonly wordLetter: number;
  readonly stemLetter: number;
  readonly nodes: readonly Node[];
}

/** Compiles the phrases of all sets in a language. A phrase outside the notation throws `PhraseError` when it is read. */
export function compilePhrases(sets: Iterable<PhraseSet>, language: Language): Automaton {
  const automaton: Automaton = { language, anywhere: emptyNode(), atStart: emptyNode(), entrances: new Map() };
  for (const set of sets) {
    for (const row of set.rows(language)) enter(automaton, { set, row });
  }
  return automaton;
}

/** Most phrases begin with plain words, and need not be read to be put behind them. */
function enter({ anywhere, atStart, language }: Automaton, entry: Entry): void {
  const { phrase } = entry.row;
  const root = phrase.startsWith('^ ') ? atStart : anywhere;
  const first = root === anywhere ? firstWords(phrase) : undefined;
  if (!first) return layOut(root, { entry, element: -1, option: 0, at: 0 }, language);
  first.forEach((part, option) => wait(step(root, part, language), { entry, element: 0, option, at: 1 }));
}

/** The node with the next words of every phrase that waited there laid out. */
export function expand(node: Node, language: Language): Node {
  const { pending } = node;
  if (!pending) return node;
  node.pending = undefined;
  for (const rest of pending) layOut(node, rest, language);
  return node;
}

function layOut(node: Node, rest: Rest, language: Language): void {
  const { entry, option, at } = rest;
  const elements = (entry.elements ??= read(entry));
  const part = elements[rest.element]?.options[option]?.[at];
  if (part) return wait(step(node, part, language), { ...rest, at: at + 1 });
  const element = rest.element + 1;
  const next = elements[element];
  if (!next) {
    (node.accepts ??= []).push({ set: entry.set, row: entry.row, atEnd: entry.atEnd === true });
    return;
  }
  next.options.forEach(([first], index) => {
    if (first) wait(step(node, first, language), { entry, element, option: index, at: 1 });
  });
  if (next.optional) layOut(node, { entry, element, option: next.options.length, at: 0 }, language);
}

function read(entry: Entry): readonly Element[] {
  const { elements, atEnd } = parsePhrase(entry.row.phrase);
  entry.atEnd = atEnd;
  return elements;
}

function wait(node: Node, rest: Rest): void {
  (node.pending ??= []).push(rest);
}

function step(node: Node, part: Part, language: Language): Node {
  switch (part.kind) {
    case 'word':
      node.wordLetters |= letterBit(part.text);
      return child((node.words ??= new Map()), part.text);
    case 'stem': {
      const stemmed = stem(part.text, language);
      node.stemLetters |= letterBit(stemmed);
      return child((node.stems ??= new Map()), stemmed);
    }
    case 'ending':
      return edge((node.endings ??= []), part.text);
    case 'slot':
      return edge((node.slots ??= []), part.slot);
    case 'gap':
      return edge((node.gaps ??= []), part.most);
  }
}

function child(edges: Map<string, Node>, key: string): Node {
  let next = edges.get(key);
  if (!next) edges.set(key, (next = emptyNode()));
  return next;
}

function edge<Key>(edges: Edge<Key>[], key: Key): Node {
  const known = edges.find((one) => one.key === key);
  if (known) return known.node;
  const node = emptyNode();
  edges.push({ key, node });
  return node;
}
