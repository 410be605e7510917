import type { Language } from '../language';
import type { PhraseMatch } from '../phrases/automaton';
import type { Text } from '../text';
import type { Word } from '../words';
import { genericWords } from './generic';

/**
 * True when a match begins a clause of its own and nothing before it in the sentence names a problem: only a name, an
 * interjection, a word of thanks, or an earlier stock phrase. `from` is the offset behind what does not count.
 */
export function opensClause(text: Text, match: PhraseMatch, from: number, language: Language): boolean {
  const before = match.sentence.words.filter((word) => word.end <= match.start && word.start >= from);
  const last = before.at(-1);
  if (!last) return true;
  const { leadIns, subjects, generic, thanks, coordinators } = genericWords(language);
  let at = before.length - 1;
  // "Nogmaals onze excuses", "oh no what a nuisance": such words may stand before it without a comma.
  while (at >= 0 && !isBoundary(text, before[at] as Word, before[at + 1]?.start ?? match.start)) {
    const word = before[at] as Word;
    if (coordinators.has(word.norm)) break;
    if (!leadIns.has(word.norm) && !subjects.has(word.norm) && !isHandle(text, word) && !(at > 0 && isVocative(word)))
      return false;
    at--;
  }
  const rest = before.slice(0, at + 1);
  if (rest.some((word) => thanks.has(word.norm))) return true;
  return rest.every(
    (word) => generic.has(word.norm) || leadIns.has(word.norm) || isHandle(text, word) || isVocative(word),
  );
}

function isBoundary(text: Text, word: Word, next: number): boolean {
  return /[,;:!?.…()–—\n\p{Extended_Pictographic}]|\s-\s/u.test(text.value.slice(word.end, next));
}

function isHandle(text: Text, word: Word): boolean {
  return text.value.charAt(word.start - 1) === '@';
}

function isVocative(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}
