import type { Language } from '../language';
import { numberWords } from '../numbers';
import type { Sentence } from '../text';
import type { Word } from '../words';
import { entranceOf, type Automaton, type Entrance } from './compile';
import type { SlotKind } from './notation';
import { expand, type Edge, type Node, type PhraseRow, type PhraseSet } from './trie';

/** A phrase found in a sentence, by the numbers of its words: so it can be remembered with the sentence's text. */
export interface Found {
  readonly set: PhraseSet;
  readonly row: PhraseRow;
  readonly first: number;
  readonly last: number;
}

/** A way through the trie that a text has come along: the node it waits at, and from which word. */
interface State {
  readonly node: Node;
  readonly first: number;
  /** The last word that may be passed over before the next part; -1 when the next word has to be it. */
  readonly until: number;
}

/** A walk along a sentence: the word it is at, the ways that are open behind it, and what was found so far. */
interface Walk {
  readonly language: Language;
  readonly words: readonly Word[];
  readonly found: Found[];
  at: number;
  /** The ways for the next word; only the first `count` are of this walk's last step. */
  next: State[];
  count: number;
}

/** Walks along a sentence and gives every phrase in it, in order of their last word. */
export function walk(automaton: Automaton, { words }: Sentence): Found[] {
  const { language, anywhere, atStart } = automaton;
  const on: Walk = { language, words, found: [], at: 0, next: [], count: 0 };
  let spare: State[] = [];
  for (; on.at < words.length; on.at++) {
    const word = words[on.at] as Word;
    const entrance = entranceOf(automaton, word.norm);
    const { next: states, count } = on;
    on.next = spare;
    on.count = 0;
    if (on.at === 0) advance(on, atStart, 0, word, entrance);
    for (const node of entrance.nodes) take(on, node, on.at);
    if (anywhere.slots) fillSlots(on, anywhere.slots, on.at, word);
    for (let index = 0; index < count; index++) {
      const state = states[index] as State;
      advance(on, state.node, state.first, word, entrance);
      if (state.until >= on.at) on.next[on.count++] = state;
    }
    spare = states;
  }
  return on.found;
}

/** Takes every edge of a node that the word fits. */
function advance(on: Walk, from: Node, first: number, word: Word, entrance: Entrance): void {
  const node = from.pending ? expand(from, on.language) : from;
  if (node.wordLetters & entrance.wordLetter) take(on, node.words?.get(entrance.norm), first);
  if (node.stemLetters & entrance.stemLetter) take(on, node.stems?.get(entrance.stem), first);
  if (node.endings) {
    for (const ending of node.endings) if (entrance.norm.endsWith(ending.key)) take(on, ending.node, first);
  }
  if (node.slots) fillSlots(on, node.slots, first, word);
}

function fillSlots(on: Walk, slots: readonly Edge<SlotKind>[], first: number, word: Word): void {
  for (const { key, node } of slots) if (fills(key, word, on.language)) take(on, node, first);
}

/** Steps onto a node: notes the phrases that end there, and keeps the ways on. */
function take(on: Walk, node: Node | undefined, first: number): void {
  if (!node) return;
  const { accepts, gaps } = expand(node, on.language);
  if (accepts) {
    for (const { set, row, atEnd } of accepts)
      if (!atEnd || on.at === on.words.length - 1) on.found.push({ set, row, first, last: on.at });
  }
  if (node.words ?? node.stems ?? node.endings ?? node.slots) on.next[on.count++] = { node, first, until: -1 };
  if (gaps) for (const gap of gaps) on.next[on.count++] = { node: gap.node, first, until: on.at + gap.key };
}

function fills(slot: SlotKind, word: Word, language: Language): boolean {
  if (slot === 'any') return true;
  if (slot === 'name') return /^\p{Lu}/u.test(word.text);
  const code = word.norm.charCodeAt(0);
  return (code >= 48 && code <= 57) || numberWords(language).has(word.norm);
}
