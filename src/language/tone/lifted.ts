import type { PhraseMatch, PhraseRow } from '../phrases/automaton';

/** A row that says less than it seems when certain words stand with it. */
export interface LiftableRow extends PhraseRow {
  /** Words, separated by spaces, with which the row means something else: "nog niet betaald" is no reproach. */
  readonly unless?: string;
}

/** True when the sentence, up to the end of the clause that the match ends in, holds a word that takes the sting out of its row. */
export function isLifted({ row, sentence, end }: PhraseMatch<LiftableRow>): boolean {
  if (row.unless === undefined) return false;
  const lifting = row.unless.split(' ');
  const pause = sentence.text.slice(end - sentence.start).search(/[,;:()–—]/);
  const until = pause < 0 ? sentence.end : end + pause;
  return sentence.words.some((word) => word.start < until && lifting.includes(word.norm));
}
