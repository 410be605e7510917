import { isFunctionWord } from '../../nl/grammar';
import { isAdjective, isNoun } from '../../nl/vocabulary';
import { verbForms } from '../../verbs/lexicon';
import type { Sentence } from '../../text';
import { piecesOf, type Signed } from '../pieces';
import { normalise, type Word } from '../../words';
import { spellOut } from './filters';
import { nonfiniteKind } from './verb-forms';

/** A word as the grammar sees it: chat spellings written out, in the case it has inside a sentence. */
export interface Token {
  readonly text: string;
  readonly norm: string;
  readonly word: Word;
}

/** The words of a sentence between two marks that part it (comma, dash, colon, brackets). */
export type Segment = readonly Token[];

/** Cuts a sentence at its inner marks; undefined when what stands there cannot be read. */
export function segmentsOf(sentence: Sentence): Segment[] | undefined {
  const shouted = isShouted(sentence.words);
  return piecesOf(sentence)?.map((piece) => {
    const tokens = piece.flatMap((signed) => tokensOf(signed, shouted));
    return shouted
      ? tokens
      : tokens.map((token, at) => (piece[0]?.isFirst && at === 0 ? token : asName(token, tokens[at + 1])));
  });
}

/** "op Mijn Overheid": with a capital inside a sentence it is part of a name, not the customer's. */
function asName(token: Token, next: Token | undefined): Token {
  return token.word.text === 'Mijn' && next && /^\p{Lu}/u.test(next.word.text)
    ? { ...token, text: 'Mijn', norm: 'Mijn' }
    : token;
}

function tokensOf(signed: Signed, shouted: boolean): Token[] {
  const { word, before, after, isJoined, isFirst } = signed;
  const norm = withRightEnd(spellOut(word.norm));
  const joint = isJoined ? [{ text: 'en', norm: 'en', word }] : [];
  if (norm !== word.norm) return [...joint, ...norm.split(' ').map((part) => ({ text: part, norm: part, word }))];
  return [...joint, { text: before + caseInside(word, isFirst, shouted) + after, norm, word }];
}

/** "geweigert" for "geweigerd": the end of a participle that most often goes wrong. */
function withRightEnd(norm: string): string {
  if (!/^(?:ge|be|ver|ont|her|af|aan|op|uit|in).{3,}[dt]$/.test(norm) || isKnownWord(norm)) return norm;
  const other = norm.slice(0, -1) + (norm.endsWith('d') ? 't' : 'd');
  return nonfiniteKind(other) === 'participle' ? other : norm;
}

/** The word as it is written inside a sentence: small, unless it is a name or an abbreviation. */
function caseInside(word: Word, isFirst: boolean, shouted: boolean): string {
  if (word.text === word.norm || !/^\p{Lu}/u.test(word.text)) return word.text;
  const small = word.text.slice(0, 1).toLowerCase() + word.text.slice(1);
  const capitals = word.text.length > 1 && word.text === word.text.toUpperCase();
  if (capitals && !shouted && !isFunctionWord(word.norm) && word.text.length <= 4) return word.text;
  if (capitals) return isKnownWord(word.norm) ? word.norm : word.text;
  return isFunctionWord(word.norm) || (isFirst && isKnownWord(normalise(small))) ? small : word.text;
}

function isShouted(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 1 && /\p{L}/u.test(word.text));
  return long.length > 2 && long.every((word) => word.text === word.text.toUpperCase());
}

/** True for a word of the closed classes, a noun, an adjective or a form of a verb. */
export function isKnownWord(norm: string): boolean {
  if (isFunctionWord(norm) || isNoun(norm) || isAdjective(norm)) return true;
  return verbForms(norm).length > 0 || nonfiniteKind(norm) !== undefined || /^[\d€]/.test(norm);
}
