import en from '../lexicons/en/abbreviations.json';
import nl from '../lexicons/nl/abbreviations.json';

/**
 * `inside`: a sentence goes on after it; `ends`: a sentence ends with it when a capital letter follows;
 * `number`: an abbreviation only before a number ("no. 12"), else a word like any other.
 */
export type AbbreviationKind = 'inside' | 'ends' | 'number';

let table: Map<string, AbbreviationKind> | undefined;

/** Abbreviations of both languages (chat mixes them), in lower case with their full stops. */
export function abbreviations(): ReadonlyMap<string, AbbreviationKind> {
  table ??= new Map([nl, en].flatMap((text) => Object.entries(JSON.parse(text) as Record<string, AbbreviationKind>)));
  return table;
}
