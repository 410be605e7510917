import type { Language } from '../language';
import { numberWords } from '../numbers';
import type { Span } from '../span';
import { stem } from '../stems';
import { Part, perPart } from '../per-part';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import type { SlotKind } from './notation';
import {
  expand,
  letterBit,
  type Automaton,
  type Edge,
  type Entrance,
  type Node,
  type PhraseRow,
  type PhraseSet,
} from './trie';

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

/** The matches of one set in one sentence. */
interface SetMatches {
  readonly set: PhraseSet;
  readonly matches: readonly PhraseMatch[];
}

/** What was found in sentences seen before: while one sentence is typed, the others stay as they are. */
interface Memory {
  readonly bySentence: (sentence: Sentence, text: Text) => readonly SetMatches[];
  readonly byText: Map<string, readonly Found[]>;
}

const memories = new WeakMap<Automaton, Memory>();
const mostRemembered = 5000;

/**
 * Walks a text once and gives the matches of every set, in order of their start. Within one set a match that
 * lies inside a longer one is left out.
 */
export function findPhrases(automaton: Automaton, text: Text): Map<PhraseSet, PhraseMatch[]> {
  const all = new Map<PhraseSet, PhraseMatch[]>();
  const { bySentence } = memoryOf(automaton);
  for (const sentence of text.sentences) {
    for (const { set, matches } of bySentence(sentence, text)) {
      const list = all.get(set);
      if (list) list.push(...matches);
      else all.set(set, [...matches]);
    }
  }
  return all;
}

function memoryOf(automaton: Automaton): Memory {
  let memory = memories.get(automaton);
  if (memory) return memory;
  const byText = new Map<string, readonly Found[]>();
  memory = {
    byText,
    bySentence: perPart((sentence: Sentence) => place(findInSentence(automaton, byText, sentence), sentence)),
  };
  memories.set(automaton, memory);
  return memory;
}

class Match extends Part implements PhraseMatch {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly row: PhraseRow,
    readonly words: readonly Word[],
    readonly sentence: Sentence,
  ) {
    super();
  }
}

/** Found phrases as matches in their sentence, set by set. */
function place(found: readonly Found[], sentence: Sentence): readonly SetMatches[] {
  const bySet = new Map<PhraseSet, PhraseMatch[]>();
  for (const { set, row, first, last } of found) {
    const words = sentence.words.slice(first, last + 1);
    const match = new Match(words[0]?.start ?? 0, words.at(-1)?.end ?? 0, row, words, sentence);
    const list = bySet.get(set);
    if (list) list.push(match);
    else bySet.set(set, [match]);
  }
  return [...bySet].map(([set, matches]) => ({ set, matches: withoutInner(matches) }));
}

function findInSentence(
  automaton: Automaton,
  known: Map<string, readonly Found[]>,
  sentence: Sentence,
): readonly Found[] {
  const before = known.get(sentence.text);
  if (before) return before;
  if (known.size >= mostRemembered) known.clear();
  const found = walk(automaton, sentence);
  known.set(sentence.text, found);
  return found;
}

/** A walk along a sentence: the word it is at, the ways that are open behind it, and what was found so far. */
interface Walk {
  readonly language: Language;
  readonly words: readonly Word[];
  readonly found: Found[];
  at: number;
  next: State[];
}

function walk(automaton: Automaton, { words }: Sentence): Found[] {
  const { language, anywhere, atStart } = automaton;
  const on: Walk = { language, words, found: [], at: 0, next: [] };
  let states = noStates;
  for (; on.at < words.length; on.at++) {
    const word = words[on.at] as Word;
    const entrance = entranceOf(automaton, word.norm);
    if (on.at === 0) advance(on, atStart, 0, word, entrance);
    for (const node of entrance.nodes) take(on, node, on.at);
    if (anywhere.slots) fillSlots(on, anywhere.slots, on.at, word);
    for (const state of states) {
      advance(on, state.node, state.first, word, entrance);
      if (state.until >= on.at) on.next.push(state);
    }
    states = on.next.length > 0 ? on.next : noStates;
    if (states !== noStates) on.next = [];
  }
  return on.found;
}

const noStates: readonly State[] = [];

const mostEntrances = 20_000;

function entranceOf(automaton: Automaton, norm: string): Entrance {
  const { entrances: known, anywhere, language } = automaton;
  const before = known.get(norm);
  if (before) return before;
  if (known.size >= mostEntrances) known.clear();
  const stemmed = stem(norm, language);
  const [wordLetter, stemLetter] = [letterBit(norm), letterBit(stemmed)];
  const entrance = { norm, stem: stemmed, wordLetter, stemLetter, nodes: edgesOf(anywhere, norm, stemmed) };
  known.set(norm, entrance);
  return entrance;
}

const none: readonly Node[] = [];

function edgesOf({ words, stems, endings }: Node, norm: string, stemmed: string): readonly Node[] {
  const [byWord, byStem] = [words?.get(norm), stems?.get(stemmed)];
  const byEnding = endings ? endings.filter(({ key }) => norm.endsWith(key)).map(({ node }) => node) : none;
  if (!byWord && !byStem && byEnding.length === 0) return none;
  return [...(byWord ? [byWord] : none), ...(byStem ? [byStem] : none), ...byEnding];
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
  if (node.words ?? node.stems ?? node.endings ?? node.slots) on.next.push({ node, first, until: -1 });
  if (gaps) for (const gap of gaps) on.next.push({ node: gap.node, first, until: on.at + gap.key });
}

function fills(slot: SlotKind, word: Word, language: Language): boolean {
  if (slot === 'any') return true;
  if (slot === 'name') return /^\p{Lu}/u.test(word.text);
  const code = word.norm.charCodeAt(0);
  return (code >= 48 && code <= 57) || numberWords(language).has(word.norm);
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
