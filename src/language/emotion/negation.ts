import type { Language } from '../language';
import type { PhraseMatch } from '../phrases/automaton';
import type { Text } from '../text';
import type { Word } from '../words';

const negators: Record<Language, ReadonlySet<string>> = {
  nl: new Set('niet geen nooit niets niks niemand zonder evenmin nergens nie'.split(' ')),
  en: new Set(
    "not no never nothing nobody without isn't aren't wasn't weren't don't doesn't didn't ain't hardly cannot can't".split(
      ' ',
    ),
  ),
};

/** Words that end the reach of a negator, as a comma does; "niet alleen boos" denies nothing. */
const breaks = new Set('maar en dus want omdat but and so because alleen only just'.split(' '));

/** How many words before a phrase a negator still counts, and how many after it in Dutch. */
const reach = { before: 3, after: 2 };

/**
 * True when the phrase is denied: "ik ben niet boos", "geen zorgen", "I'm not angry", and in Dutch also by a negator
 * just after it ("boos ben ik niet"). A phrase whose row is written with a negator is not denied by that one.
 */
export function isNegated(match: PhraseMatch, text: Text): boolean {
  if (text.language === 'unknown') return false;
  const known = negators[text.language];
  const first = match.sentence.words.findIndex((word) => word.start === match.start);
  const last = first + match.words.length - 1;
  if (deniesBefore(match.sentence.words, first, text, known)) return true;
  const ownWords = new Set(match.row.phrase.split(/[^\p{L}']+/u));
  if (match.words.some((word) => known.has(word.norm) && !ownWords.has(word.norm))) return true;
  return text.language === 'nl' && deniesAfter(match.sentence.words, last, text);
}

function deniesBefore(words: readonly Word[], first: number, text: Text, known: ReadonlySet<string>): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach.before); at--) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next || isBroken(text, word, next) || breaks.has(word.norm)) return false;
    if (known.has(word.norm)) return true;
  }
  return false;
}

/** Only "niet" at the end of its clause denies what stands before it: "boos ben ik niet". */
function deniesAfter(words: readonly Word[], last: number, text: Text): boolean {
  for (let at = last + 1; at <= last + reach.after + 1; at++) {
    const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
    if (!before || !word || isBroken(text, before, word) || breaks.has(word.norm)) return false;
    if (word.norm === 'niet') return !next || isBroken(text, word, next) || breaks.has(next.norm);
  }
  return false;
}

function isBroken(text: Text, before: Word, after: Word): boolean {
  return /[,;:–—()]/.test(text.value.slice(before.end, after.start));
}
