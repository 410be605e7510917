import type { Language } from '../language';
import { numberWords } from '../numbers';
import type { Span } from '../span';
import { stem } from '../stems';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import type { SlotKind } from './notation';
import { expand, type Automaton, type Node, type PhraseRow, type PhraseSet } from './trie';

export { compilePhrases, type Automaton, type PhraseRow, type PhraseSet } from './trie';

/** Where a phrase was found: the span from its first to its last word, and those words. */
export interface PhraseMatch<Row extends PhraseRow = PhraseRow> extends Span {
  readonly row: Row;
  readonly words: readonly Word[];
  readonly sentence: Sentence;
}

/** A way through the trie that a text has come along: the node it waits at, and from which word. */
interface State {
  readonly node: Node;
  readonly first: number;
  /** The last word that may be passed over before the next part; -1 when the next word has to be it. */
  readonly until: number;
}

/** A phrase found in a sentence, by the numbers of its words: so it can be remembered with the sentence's text. */
interface Found {
  readonly set: PhraseSet;
  readonly row: PhraseRow;
  readonly first: number;
  readonly last: number;
}

/** What was found in sentences seen before: while one sentence is typed, the others stay as they are. */
const remembered = new WeakMap<Automaton, Map<string, readonly Found[]>>();
const mostRemembered = 5000;

/**
 * Walks a text once and gives the matches of every set, in order of their start. Within one set a match that
 * lies inside a longer one is left out.
 */
export function findPhrases(automaton: Automaton, text: Text): Map<PhraseSet, PhraseMatch[]> {
  const matches = new Map<PhraseSet, PhraseMatch[]>();
  for (const sentence of text.sentences) {
    for (const { set, row, first, last } of findInSentence(automaton, sentence)) {
      const words = sentence.words.slice(first, last + 1);
      const match = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, row, words, sentence };
      const list = matches.get(set);
      if (list) list.push(match);
      else matches.set(set, [match]);
    }
  }
  for (const [set, list] of matches) matches.set(set, withoutInner(list));
  return matches;
}

function findInSentence(automaton: Automaton, sentence: Sentence): readonly Found[] {
  let known = remembered.get(automaton);
  if (!known) remembered.set(automaton, (known = new Map()));
  const before = known.get(sentence.text);
  if (before) return before;
  if (known.size >= mostRemembered) known.clear();
  const found = walk(automaton, sentence);
  known.set(sentence.text, found);
  return found;
}

function walk({ language, anywhere, atStart }: Automaton, { words }: Sentence): Found[] {
  const found: Found[] = [];
  let states: State[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const next: State[] = [];
    if (at === 0) advance(atStart, 0, word, language, at, next);
    advance(anywhere, at, word, language, at, next);
    for (const state of states) {
      advance(state.node, state.first, word, language, at, next);
      if (state.until >= at) next.push(state);
    }
    for (const { node, first, until } of next) if (until < 0) accept(node, first, at, words.length, found);
    states = next.filter(goesOn);
  }
  return found;
}

/** Takes every edge of a node that the word fits. */
function advance(from: Node, first: number, word: Word, language: Language, at: number, next: State[]): void {
  const node = expand(from, language);
  if (node.words) take(node.words.get(word.norm), first, language, at, next);
  if (node.stems) take(node.stems.get(stem(word.norm, language)), first, language, at, next);
  if (node.endings) {
    for (const [ending, target] of node.endings)
      if (word.norm.endsWith(ending)) take(target, first, language, at, next);
  }
  if (!node.slots) return;
  for (const [slot, target] of node.slots) if (fills(slot, word, language)) take(target, first, language, at, next);
}

function take(target: Node | undefined, first: number, language: Language, at: number, next: State[]): void {
  if (!target) return;
  expand(target, language);
  next.push({ node: target, first, until: -1 });
  if (target.gaps) for (const [most, after] of target.gaps) next.push({ node: after, first, until: at + most });
}

/** A state whose node has no way on is done. */
function goesOn({ node }: State): boolean {
  const { pending, words, stems, endings, slots } = node;
  return [pending, words, stems, endings, slots].some((edges) => edges !== undefined);
}

function accept(node: Node, first: number, last: number, length: number, found: Found[]): void {
  if (!node.accepts) return;
  for (const { set, row, atEnd } of node.accepts) {
    if (!atEnd || last === length - 1) found.push({ set, row, first, last });
  }
}

function fills(slot: SlotKind, word: Word, language: Language): boolean {
  if (slot === 'any') return true;
  if (slot === 'name') return /^\p{Lu}/u.test(word.text);
  return /^\d/.test(word.norm) || numberWords(language).has(word.norm);
}

function withoutInner(matches: PhraseMatch[]): PhraseMatch[] {
  if (matches.length < 2) return matches;
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = -1;
  let from = -1;
  return matches.filter(({ start, end }) => {
    if (end <= reach && !(start === from && end === reach)) return false;
    if (end > reach) [from, reach] = [start, end];
    return true;
  });
}
