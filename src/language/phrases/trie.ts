import type { Language } from '../language';
import { stem } from '../stems';
import { parsePhrase, type Element, type Part, type SlotKind } from './notation';

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
export interface Entry {
  readonly set: PhraseSet;
  readonly row: PhraseRow;
  elements?: readonly Element[];
  atEnd?: boolean;
}

/** What is left of a phrase behind a node: the rest of the chosen option of an element, then the elements behind it. */
export interface Rest {
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

export function emptyNode(): Node {
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

/** The node with the next words of every phrase that waited there laid out. */
export function expand(node: Node, language: Language): Node {
  const { pending } = node;
  if (!pending) return node;
  node.pending = undefined;
  for (const rest of pending) layOut(node, rest, language);
  return node;
}

export function layOut(node: Node, rest: Rest, language: Language): void {
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

export function read(entry: Entry): readonly Element[] {
  const { elements, atEnd } = parsePhrase(entry.row.phrase);
  entry.atEnd = atEnd;
  return elements;
}

export function wait(node: Node, rest: Rest): void {
  (node.pending ??= []).push(rest);
}

export function step(node: Node, part: Part, language: Language): Node {
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
