import type { Language } from '../language';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import type { Span } from '../span';
import type { Text } from '../text';
import type { Word } from '../words';
import { genericWords } from './generic';

/** What a phrase of sympathy is about: the words after it that belong to it. */
export interface Complement {
  readonly words: readonly Word[];
  /** None of the words names a problem; also true when there are none. */
  readonly isGeneric: boolean;
  /** The sentence goes on after them with something else. */
  readonly goesOn: boolean;
}

type ComplementCore = PhraseMatch<PhraseRow & { readonly bare?: boolean }>;

/**
 * Reads what stands after a match in its sentence: up to a comma or a coordinator that begins something new. A comma
 * before "omdat" or "because" ends nothing, for what follows may still name the problem.
 */
export function complementOf(text: Text, match: ComplementCore, language: Language): Complement {
  const after = match.sentence.words.filter((word) => word.start >= match.end);
  const taken: Word[] = [];
  let previous = match.words.at(-1);
  for (const [index, word] of after.entries()) {
    if (previous && endsHere(text, previous, word, after[index + 1], language)) break;
    if (match.row.bare && taken.length === 0 && startsAnew(text, match, word)) break;
    taken.push(word);
    previous = word;
  }
  const words = withoutName(taken, language);
  const { generic } = genericWords(language);
  return {
    words,
    isGeneric: words.every(({ norm }) => generic.has(norm)),
    goesOn: after.slice(taken.length).some((word) => !isName(word)),
  };
}

/** "Sorry, dat kan niet": behind an apology that may stand alone a comma begins something new. */
function startsAnew(text: Text, match: Span, first: Word): boolean {
  return text.value.slice(match.end, first.start).includes(',');
}

function endsHere(text: Text, previous: Word, word: Word, next: Word | undefined, language: Language): boolean {
  const { connectors, coordinators, goOn } = genericWords(language);
  const between = text.value.slice(previous.end, word.start);
  if (/[\n\p{Extended_Pictographic}@^]/u.test(between)) return true;
  const begins = coordinators.has(word.norm);
  if (begins) return !next || !goOn.has(next.norm);
  return /[,;:()–—]|\s-/.test(between) && !connectors.has(word.norm);
}

/** "Sorry to hear that Davina": the name at the end is not what the phrase is about. */
function withoutName(words: readonly Word[], language: Language): readonly Word[] {
  const last = words.at(-1);
  if (!last || words.length < 2 || !isName(last) || genericWords(language).generic.has(last.norm)) return words;
  // "Wat sneu voor Thijs": somebody the customer wrote about.
  if (/^(?:voor|for)$/.test(words.at(-2)?.norm ?? '')) return words;
  return words.slice(0, -1);
}

function isName(word: Word): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word.text);
}
