import { Part, perPart } from '../per-part';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import type { Automaton } from './compile';
import type { PhraseRow, PhraseSet } from './trie';
import { walk, type Found } from './walk';

export { compilePhrases, type Automaton } from './compile';
export type { PhraseRow, PhraseSet } from './trie';

/** Where a phrase was found: the span from its first to its last word, and those words. */
export interface PhraseMatch<Row extends PhraseRow = PhraseRow> extends Span {
  readonly row: Row;
  readonly words: readonly Word[];
  readonly sentence: Sentence;
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

const nothing: readonly SetMatches[] = [];

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
  if (found.length === 0) return nothing;
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
