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

/** What is left of a phrase behind a node: the rest of the chosen option, then the elements from `next` on. */
interface Rest {
  readonly option: readonly Part[];
  readonly at: number;
  readonly elements: readonly Element[];
  readonly next: number;
  readonly accept: Accept;
}

export interface Node {
  /** Phrases whose rest has not been laid out below this node yet: done when a text first comes here. */
  pending?: Rest[] | undefined;
  words?: Map<string, Node>;
  stems?: Map<string, Node>;
  /** By how a word ends. */
  endings?: Map<string, Node>;
  slots?: Map<SlotKind, Node>;
  /** After at most `most` other words the phrase goes on at the node. */
  gaps?: Map<number, Node>;
  accepts?: Accept[];
}

/**
 * All phrases of one language as one trie, walked once per text whatever their number. A choice of words stands for
 * many rows, so the trie grows only along the ways that texts have taken.
 */
export interface Automaton {
  readonly language: Language;
  readonly anywhere: Node;
  readonly atStart: Node;
}

/**
 * Compiles the phrases of all sets in a language, with the rows that `added` has of a set besides its own. Throws
 * `PhraseError` for a phrase outside the notation.
 */
export function compilePhrases(
  sets: Iterable<PhraseSet>,
  language: Language,
  added: (set: PhraseSet, language: Language) => readonly PhraseRow[] = () => [],
): Automaton {
  const automaton: Automaton = { language, anywhere: {}, atStart: {} };
  for (const set of sets) {
    for (const row of [...set.rows(language), ...added(set, language)]) {
      const { elements, atStart, atEnd } = parsePhrase(row.phrase);
      const node = atStart ? automaton.atStart : automaton.anywhere;
      (node.pending ??= []).push({ option: [], at: 0, elements, next: 0, accept: { set, row, atEnd } });
    }
  }
  return automaton;
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
  const part = rest.option[rest.at];
  if (part) return wait(step(node, part, language), rest, rest.option, rest.at + 1, rest.next);
  const element = rest.elements[rest.next];
  if (!element) {
    (node.accepts ??= []).push(rest.accept);
    return;
  }
  const next = rest.next + 1;
  for (const option of element.options) {
    const first = option[0];
    if (first) wait(step(node, first, language), rest, option, 1, next);
  }
  if (element.optional) layOut(node, { ...rest, option: [], at: 0, next }, language);
}

function wait(node: Node, rest: Rest, option: readonly Part[], at: number, next: number): void {
  (node.pending ??= []).push({ option, at, elements: rest.elements, next, accept: rest.accept });
}

function step(node: Node, part: Part, language: Language): Node {
  switch (part.kind) {
    case 'word':
      return child((node.words ??= new Map()), part.text);
    case 'stem':
      return child((node.stems ??= new Map()), stem(part.text, language));
    case 'ending':
      return child((node.endings ??= new Map()), part.text);
    case 'slot':
      return child((node.slots ??= new Map()), part.slot);
    case 'gap':
      return child((node.gaps ??= new Map()), part.most);
  }
}

function child<Key>(edges: Map<Key, Node>, key: Key): Node {
  let next = edges.get(key);
  if (!next) edges.set(key, (next = {}));
  return next;
}
