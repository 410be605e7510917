import type { Sentence } from '../../text';
import { piecesOf, type Signed } from '../pieces';
import type { Word } from '../../words';
import { isKnownWord, isListed, spellOut } from './lexicon';

/** A word as the grammar sees it: hasty spellings corrected, in the case it has inside a sentence. */
export interface Token {
  readonly text: string;
  readonly norm: string;
  readonly word: Word;
}

export type Segment = readonly Token[];

/** Cuts a sentence at its inner marks; undefined when what stands there cannot be read. */
export function segmentsOf(sentence: Sentence): Segment[] | undefined {
  return piecesOf(sentence)?.map((piece) => piece.flatMap(tokensOf).map(withApostrophe));
}

const afterIs =
  /^(?:not|been|still|now|just|never|always|getting|gone|broken|too|so|very|really|only|a|an|the|taking|all|already|nearly|almost)$/;

/** "its not here": the apostrophe was left out. */
function withApostrophe(token: Token, at: number, tokens: readonly Token[]): Token {
  if (token.norm !== 'its' || !afterIs.test(tokens[at + 1]?.norm ?? '')) return token;
  return { ...token, text: "it's", norm: "it's" };
}

function tokensOf({ word, before, after, isJoined, isFirst }: Signed): Token[] {
  const spelt = spellOut(word.norm);
  const norm = spelt.toLowerCase();
  const joint = isJoined ? [{ text: 'and', norm: 'and', word }] : [];
  const text = norm === word.norm ? before + caseInside(word, isFirst) + after : spelt;
  return [...joint, { text, norm, word }];
}

function caseInside(word: Word, isFirst: boolean): string {
  if (/^i(?:'|$)/.test(word.norm)) return word.norm.replace(/^i/, 'I');
  const capitals = word.text.length > 3 && word.text === word.text.toUpperCase();
  if (capitals && isKnownWord(word.norm)) return word.norm;
  // A capital inside a sentence ("Hello, The courier …") makes no name of these.
  if (isListed('determiners', word.norm) || isListed('pronouns', word.norm)) return word.norm;
  if (!isFirst || isListed('times', word.norm) || !isKnownWord(word.norm)) return word.text.replace(/’/g, "'");
  return word.text === word.text.toUpperCase() && word.text.length > 1 ? word.text : word.norm;
}
