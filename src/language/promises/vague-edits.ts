import type { AddressForm } from '../address/form';
import type { Span } from '../span';
import type { Text } from '../text';
import type { Word } from '../words';
import { viewClause } from './clause';
import { hearSentence, placeMoment, type Replacement } from './place';
import type { VagueMatch } from './vague';
import { promiseWords } from './words';

/** How the moment is put into the sentence: the text it is for, the moment, the blank that stands for one. */
export interface MomentToPlace {
  readonly text: Text;
  readonly moment: string;
  readonly blank: string;
  /** How the reply speaks to the customer; for Dutch. */
  readonly address: AddressForm | undefined;
}

/** The replacements that give a vague promise its moment, in brackets to confirm. */
export function placeInPromise(match: VagueMatch, to: MomentToPlace): Replacement[] {
  const { row, words } = match;
  if (row.kind === 'event') return [placeEvent(match, to)];
  if (row.kind === 'adverb') return placeAdverb(match, to);
  const filler = words.find((word) => fillers(to.text).has(word.norm));
  if (filler) return [place(to, filler)];
  const split = row.split && words.find((word) => row.split?.includes(word.norm));
  if (split) return [splitWord(split, to)];
  const target = targetWord(match);
  if (target) return [insertBefore(target, to)];
  if (to.text.language === 'en' && !row.follow) return [insertAfter(match.end, to)];
  return [followUp(match, to)];
}

function fillers(text: Text): ReadonlySet<string> {
  return promiseWords(text.language === 'en' ? 'en' : 'nl').fillers;
}

function place({ text, moment, blank }: MomentToPlace, span: Span): Replacement {
  return placeMoment(text, span, moment, blank);
}

/** The word of the phrase before which the moment goes. */
function targetWord({ row, words }: VagueMatch): Word | undefined {
  const after = words.findIndex((word, index) => index > 0 && row.after?.includes(word.norm));
  if (after > 0) return words[after + 1];
  return words.find((word, index) => (index > 0 || row.kind === 'infinitive') && row.before?.includes(word.norm));
}

function insertBefore(word: Word, to: MomentToPlace): Replacement {
  const placed = place(to, { start: word.start, end: word.start });
  return { ...placed, newText: `${placed.newText} ` };
}

function insertAfter(offset: number, to: MomentToPlace): Replacement {
  const placed = place(to, { start: offset, end: offset });
  return { ...placed, newText: ` ${placed.newText}` };
}

/** "komen erop terug" becomes "komen er [morgen] op terug". */
function splitWord(word: Word, to: MomentToPlace): Replacement {
  const placed = insertBefore({ ...word, start: word.end, end: word.end }, to);
  const stem = word.text.slice(0, -2);
  return { start: word.start, end: word.end, newText: `${stem} ${placed.newText}op` };
}

/** First in its sentence an event clause gives way to the moment; behind, the moment comes as an afterthought. */
function placeEvent(match: VagueMatch, to: MomentToPlace): Replacement {
  if (match.start === match.sentence.start || to.text.language === 'en') return place(to, match);
  const placed = place(to, match);
  const gap = /,?\s*$/.exec(to.text.value.slice(0, match.start))?.[0].length ?? 0;
  return { start: match.start - gap, end: placed.end, newText: `, ${placed.newText}` };
}

/** English keeps a moment out of the middle of its verbs: "will shortly reply" gets it at the end of the sentence. */
function placeAdverb(match: VagueMatch, to: MomentToPlace): Replacement[] {
  if (to.text.language !== 'en' || !isInsideVerbs(match, to.text)) return [place(to, match)];
  const { value } = to.text;
  const end = match.end + (/^\s*/.exec(value.slice(match.end))?.[0].length ?? 0);
  const removed = { start: match.start, end, newText: '' };
  return [removed, insertAfter(clauseEnd(match, to.text), to)];
}

function isInsideVerbs(match: VagueMatch, text: Text): boolean {
  const { norms, first } = viewClause(text, match.sentence, match);
  const before = norms[first - 1] ?? '';
  return /^(?:will|shall|be|is|are|also|then|we|i)$|'(?:ll|re|m)$/.test(before) && match.end < lastWordEnd(match);
}

function lastWordEnd({ sentence }: VagueMatch): number {
  return sentence.words.at(-1)?.end ?? sentence.end;
}

/** End of the match's clause, before its comma or full stop. */
function clauseEnd(match: VagueMatch, text: Text): number {
  const { to } = viewClause(text, match.sentence, match);
  return match.sentence.words[to - 1]?.end ?? match.end;
}

/** A sentence of its own behind the promise: "U hoort [uiterlijk morgen, dinsdag 8 december,] van ons." */
function followUp({ sentence }: VagueMatch, { text, moment, blank, address }: MomentToPlace): Replacement {
  const single = sentence.words.some((word) => /^(?:ik|i|i'll|i'm)$/.test(word.norm));
  const stop = /[.!?…]["'”’)]*$/.test(sentence.text) ? '' : '.';
  const language = text.language === 'en' ? 'en' : 'nl';
  const hear = hearSentence(language, moment, blank, { familiar: address === 'je', single });
  return { start: sentence.end, end: sentence.end, newText: `${stop} ${hear}` };
}
