import { isListed, isVerbForm } from '../clause/en/lexicon';
import { isListed as isInsult } from '../clause/nl/filters';
import { nonfiniteKind } from '../clause/nl/verb-forms';
import { genericWords } from '../emotion/generic';
import { isEnglishAdjective, isEnglishNoun, isEnglishVerbForm } from '../en/vocabulary';
import type { Language } from '../language';
import { findLetterParts } from '../letter';
import { isAdjective, isAttributive, isNoun } from '../nl/vocabulary';
import { isFunctionWord, isIn } from '../nl/grammar';
import { overlaps, type Span } from '../span';
import type { Sentence, Text } from '../text';
import { verbForms } from '../verbs/lexicon';
import type { Word } from '../words';
import type { CustomerWord } from './words';

/** Words of fewer letters are not worth completing. */
const shortest = 4;

/**
 * The nouns of a message, and the names of things and places in it ("JBL Flip 6"), in the order in which they first stand there.
 * Greeting, signature and words that fit any message are left out.
 */
export function findThings(text: Text): CustomerWord[] {
  const { language } = text;
  if (language === 'unknown') return [];
  const isLetter = letterPart(text);
  const found: CustomerWord[] = [];
  for (const sentence of text.sentences) {
    const words = sentence.words.filter((word) => !isLetter(word) && !isTag(text, word));
    for (let at = 0; at < words.length; at++) {
      const run = properName(text, sentence, words, at);
      if (run > at) {
        found.push(thing(text, words[at] as Word, words[run - 1] as Word));
        at = run - 1;
      } else if (isThing(words, at, language)) found.push(noun(words[at] as Word, sentence));
    }
  }
  return found;
}

/** Greeting and signature. Where no comma ends a greeting, the message goes on in its line. */
function letterPart(text: Text): (span: Span) => boolean {
  const { greeting, closing } = findLetterParts(text);
  const ends = greeting && /^\s*(?:[,!:]|\n|$)/.test(text.value.slice(greeting.end));
  const parts = [...(greeting && ends ? [greeting] : []), ...(closing ? [closing] : [])];
  return (span) => parts.some((part) => overlaps(part, span));
}

/** "@winkel" and "#trein" are addresses on a social channel. */
function isTag({ value }: Text, { start }: Word): boolean {
  return /[@#]/.test(value.charAt(start - 1));
}

/** The end of a row of words with a capital that begins at `at`, figures included; `at` itself when none does. */
function properName({ value }: Text, sentence: Sentence, words: readonly Word[], at: number): number {
  const first = words[at] as Word;
  if (
    !/^\p{Lu}[\p{L}\d.'’-]*$/u.test(first.text) ||
    isLongNumber(first.text) ||
    first.start === sentence.start ||
    first.norm === 'i'
  )
    return at;
  if (sentence.text === sentence.text.toUpperCase()) return at;
  if (/^i['’]/.test(first.norm) || isShouted(first.text) || months.test(first.norm)) return at;
  let end = at + 1;
  while (end < words.length && isPart(value, words[end - 1] as Word, words[end] as Word)) end++;
  return end;
}

function isPart(value: string, before: Word, word: Word): boolean {
  return (
    /^[\p{Lu}\d]/u.test(word.text) && !isLongNumber(word.text) && /^[ \t]+$/.test(value.slice(before.end, word.start))
  );
}

/** A bank account, a telephone number: no part of a name. */
function isLongNumber(word: string): boolean {
  return /\d{4}/.test(word);
}

/** "SO embarrassing": a short word in capitals is as often shouted as it is a name. */
function isShouted(word: string): boolean {
  return word === word.toUpperCase() && (word.length < 3 || isFunctionWord(word.toLowerCase()) || numbers.test(word));
}

const numbers =
  /^(?:ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ALL|NOT|NOW|VERY|NEVER|STILL|TWEE|DRIE|VIER|VIJF|TIEN)$/;
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*$/;

function isThing(words: readonly Word[], at: number, language: Language): boolean {
  const { norm, text } = words[at] as Word;
  if (norm.length < shortest || !/^[\p{L}'’-]+$/u.test(text) || genericWords(language).generic.has(norm)) return false;
  const before = words[at - 1]?.norm ?? '';
  const next = words[at + 1]?.norm ?? '';
  return language === 'nl' ? isDutchThing(norm, before) : isEnglishThing(norm, before, next);
}

function isDutchThing(norm: string, before: string): boolean {
  if (!isNoun(norm) || isFunctionWord(norm) || isAdjective(norm) || isInsult('insults', norm)) return false;
  const maybeVerb = verbForms(norm).length > 0 || nonfiniteKind(norm) !== undefined;
  return !maybeVerb || opensDutchNoun(before);
}

function isEnglishThing(norm: string, before: string, next: string): boolean {
  if (!isEnglishNoun(norm) || otherEnglish.some((name) => isListed(name, norm))) return false;
  const opened = isListed('determiners', before) || (isEnglishAdjective(before) && !isEnglishNoun(before));
  if (isEnglishAdjective(norm)) return opened && !isEnglishNoun(next);
  return opened || !(isEnglishVerbForm(norm) || isVerbForm(norm));
}

/** Classes whose words are nouns in the word list only by their other meaning. */
const otherEnglish = [
  'adverbs',
  'times',
  'prepositions',
  'pronouns',
  'auxiliaries',
  'subordinators',
  'insults',
] as const;

function opensDutchNoun(norm: string): boolean {
  if (isIn('interrogatives', norm)) return false;
  return isIn('articles', norm) || isIn('determiners', norm) || isIn('possessives', norm) || isAttributive(norm);
}

/** A noun that opens its sentence, or is shouted, is written small. */
function noun({ start, end, text, norm }: Word, sentence: Sentence): CustomerWord {
  const small = start === sentence.start || text === text.toUpperCase();
  return { kind: 'thing', start, end, text: (small ? norm : text).replace(/['’]s$/, '') };
}

function thing({ value }: Text, first: Word, last: Word): CustomerWord {
  return { kind: 'thing', start: first.start, end: last.end, text: value.slice(first.start, last.end) };
}
