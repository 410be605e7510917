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

interface State {
  readonly node: Node;
  readonly first: number;
  /** Words that may still be passed over before the next part. */
  readonly slack: number;
}

/**
 * Walks a text once and gives the matches of every set, in order of their start. Within one set a match that
 * lies inside a longer one is left out.
 */
export function findPhrases(automaton: Automaton, text: Text): Map<PhraseSet, PhraseMatch[]> {
  const found = new Map<PhraseSet, PhraseMatch[]>();
  for (const sentence of text.sentences) walk(automaton, sentence, found);
  for (const [set, matches] of found) found.set(set, withoutInner(matches));
  return found;
}

function walk(automaton: Automaton, sentence: Sentence, found: Map<PhraseSet, PhraseMatch[]>): void {
  const { words } = sentence;
  let states: State[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (at === 0) states.push({ node: automaton.atStart, first: 0, slack: 0 });
    states.push({ node: automaton.anywhere, first: at, slack: 0 });
    const next: State[] = [];
    for (const state of states) advance(state, word, automaton.language, next);
    for (const state of next) accept(state, sentence, at, found);
    states = next;
  }
}

function advance(state: State, word: Word, language: Language, next: State[]): void {
  const { first, slack } = state;
  const node = expand(state.node, language);
  const take = (target: Node | undefined): void => {
    if (!target) return;
    expand(target, language);
    next.push({ node: target, first, slack: 0 });
    if (target.gaps) for (const [most, after] of target.gaps) next.push({ node: after, first, slack: most });
  };
  take(node.words?.get(word.norm));
  if (node.stems) take(node.stems.get(stem(word.norm, language)));
  if (node.slots) for (const [slot, target] of node.slots) if (fills(slot, word, language)) take(target);
  if (slack > 0) next.push({ node, first, slack: slack - 1 });
}

function accept(state: State, sentence: Sentence, last: number, found: Map<PhraseSet, PhraseMatch[]>): void {
  if (!state.node.accepts) return;
  const words = sentence.words.slice(state.first, last + 1);
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  for (const { set, row, atEnd } of state.node.accepts) {
    if (atEnd && last !== sentence.words.length - 1) continue;
    const matches = found.get(set) ?? [];
    matches.push({ ...span, row, words, sentence });
    found.set(set, matches);
  }
}

function fills(slot: SlotKind, word: Word, language: Language): boolean {
  if (slot === 'any') return true;
  if (slot === 'name') return /^\p{Lu}/u.test(word.text);
  return /^\d/.test(word.norm) || numberWords(language).has(word.norm);
}

function withoutInner(matches: PhraseMatch[]): PhraseMatch[] {
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = -1;
  let from = -1;
  return matches.filter(({ start, end }) => {
    if (end <= reach && !(start === from && end === reach)) return false;
    if (end > reach) [from, reach] = [start, end];
    return true;
  });
}
