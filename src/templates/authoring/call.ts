import type { Span } from '../../language/span';
import type { Word } from './words';

/** A word as an argument, or a call in brackets. */
export type Term = Word | Call;

/** A name and its arguments, as far as they are there. */
export interface Call extends Span {
  /** Undefined where nothing or something else stands first, as in {{> (lookup …)}}. */
  readonly name: Word | undefined;
  readonly params: readonly Term[];
  readonly hash: readonly Pair[];
  /** The names behind "as |": {{#each items as |item index|}}. */
  readonly blockParams: readonly Word[];
  /** Words that cannot be where they are. */
  readonly strange: readonly Word[];
}

/** A named argument; without a value while it is being typed. */
export interface Pair {
  readonly key: Word;
  readonly value: Term | undefined;
}

/** True for a call in brackets. */
export function isCall(term: Term): term is Call {
  return !('kind' in term);
}

interface Level {
  readonly start: number;
  readonly terms: Term[];
  readonly hash: Pair[];
  readonly blockParams: Word[];
  readonly strange: Word[];
  key: Word | undefined;
}

/** Reads the words of a mustache as a call. Brackets that stand open end with it. */
export function readCall(words: readonly Word[], span: Span): Call {
  const levels: Level[] = [levelAt(span.start)];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const level = levels.at(-1) as Level;
    if (word.kind === 'open') levels.push(levelAt(word.start));
    else if (word.kind === 'close' && levels.length > 1) closeLevel(levels, word.end);
    else if (word.kind === 'path' && words[at + 1]?.kind === 'equals') {
      endKey(level);
      level.key = word;
      at++;
    } else if (word.text === 'as' && words[at + 1]?.kind === 'pipe') at = readBlockParams(words, at + 2, level);
    else if (word.kind === 'path' || word.kind === 'string' || word.kind === 'number') add(level, word);
    else level.strange.push(word);
  }
  while (levels.length > 1) {
    (levels.at(-1) as Level).strange.push({ kind: 'open', text: '(', ...bracketAt((levels.at(-1) as Level).start) });
    closeLevel(levels, span.end);
  }
  return callOf(levels[0] as Level, span.end);
}

function bracketAt(start: number): Span {
  return { start, end: start + 1 };
}

function levelAt(start: number): Level {
  return { start, terms: [], hash: [], blockParams: [], strange: [], key: undefined };
}

function closeLevel(levels: Level[], end: number): void {
  const level = levels.pop();
  const outer = levels.at(-1);
  if (level && outer) add(outer, callOf(level, end));
}

function add(level: Level, term: Term): void {
  if (level.key) level.hash.push({ key: level.key, value: term });
  else level.terms.push(term);
  level.key = undefined;
}

function endKey(level: Level): void {
  if (level.key) level.hash.push({ key: level.key, value: undefined });
  level.key = undefined;
}

function readBlockParams(words: readonly Word[], from: number, level: Level): number {
  let at = from;
  while (at < words.length && words[at]?.kind === 'path') level.blockParams.push(words[at++] as Word);
  return words[at]?.kind === 'pipe' ? at : at - 1;
}

function callOf(level: Level, end: number): Call {
  endKey(level);
  const [first, ...rest] = level.terms;
  const isNamed = first !== undefined && !isCall(first);
  return {
    ...{ start: level.start, end, hash: level.hash, blockParams: level.blockParams, strange: level.strange },
    ...{ name: isNamed ? first : undefined, params: isNamed ? rest : level.terms },
  };
}
