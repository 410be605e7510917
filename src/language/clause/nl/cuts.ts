import { isIn } from '../../nl/grammar';
import { isAdjective, isNoun } from '../../nl/vocabulary';
import type { Segment } from './tokens';
import { finiteForms, isAuxiliary, isSurelyFinite, nonfiniteKind } from './verb-forms';

/** A piece of a sentence that may be a main clause of its own. */
export interface Piece {
  readonly tokens: Segment;
  /** False when something was cut off that belongs to it. */
  readonly isWhole: boolean;
  /** What comes after "maar" tells the problem before what comes before it. */
  readonly weight: number;
  /** `opened`: a clause went before it that makes its verb come first. */
  readonly opened: 'opened' | 'bare';
}

/** Cuts a segment at "maar", "want", "en", "dus" and before subordinate clauses. */
export function cutsOf(segment: Segment): Piece[] {
  const at = segment.findIndex((_, index) => index > 0 && isCut(segment, index));
  if (at < 0) return [piece(segment, true, opensWith(segment))];
  const left = piece(segment.slice(0, at), false, 0);
  const joint = segment[at]?.norm ?? '';
  if (!isIn('coordinators', joint)) return [left];
  return [
    left,
    ...cutsOf(segment.slice(at + 1)).map((one) => ({
      ...one,
      isWhole: false,
      // "… en heb ik nog niets gehoord": what stood first goes for this one too.
      opened:
        joint === 'en' && isPronoun(segment, at + 2) && one.tokens[0] === segment[at + 1]
          ? ('opened' as const)
          : one.opened,
      weight: one.weight + (joint === 'maar' ? 2 : -1),
    })),
  ];
}

function piece(tokens: Segment, isWhole: boolean, weight: number): Piece {
  return { tokens, isWhole, weight, opened: 'bare' };
}

function opensWith(segment: Segment): number {
  return segment[0]?.norm === 'maar' ? 2 : 0;
}

function isCut(segment: Segment, at: number): boolean {
  const norm = segment[at]?.norm ?? '';
  if (norm === 'maar')
    return (
      (hasFinite(segment, at + 1) || /^(?:hoor|krijg|zie|heb)$/.test(segment[at + 1]?.norm ?? '')) &&
      !isIn('numerals', segment[at + 1]?.norm ?? '')
    );
  if (norm === 'want' || norm === 'dus') return hasFinite(segment, at + 1);
  if (norm === 'en' && isGapped(segment, at)) return true;
  if (norm === 'en') return hasVerb(segment.slice(1, at)) && opensClause(segment.slice(at + 1));
  if (norm === 'zonder' || norm === 'ondanks' || norm === 'behalve') return segment[at + 1]?.norm === 'dat';
  if (norm === 'sinds' || norm === 'voor' || norm === 'na')
    return isPronoun(segment, at + 1) || segment[at + 1]?.norm === 'dat';
  if (norm === 'die' || norm === 'dat') return trails(segment, at);
  if (!isIn('subordinators', norm)) return false;
  if (!/^(?:als|toen|wanneer|indien)$/.test(norm)) return true;
  return hasFinite(segment, at + 1) || isPronoun(segment, at + 1) || closesWithVerb(segment);
}

/** "… niet ontvangen die ik nodig heb", "zo vol dat ik moest staan": what comes after a clause that is complete. */
function trails(segment: Segment, at: number): boolean {
  const before = segment.slice(0, at);
  const isConsequence =
    segment[at]?.norm === 'dat' && before.some(({ norm }) => /^(?:zo|zoveel|zodanig|dusdanig)$/.test(norm));
  const isRelative = segment[at]?.norm === 'die' && nonfiniteKind(before.at(-1)?.norm ?? '') !== undefined;
  return hasVerb(before) && (isConsequence || isRelative);
}

function isPronoun(segment: Segment, at: number): boolean {
  return /^(?:ik|wij|we|jullie|hij|ze|je|u|er)$/.test(segment[at]?.norm ?? '');
}

/** "als het regent": the noun "regent" is a verb at the end of such a clause. */
function closesWithVerb(segment: Segment): boolean {
  return finiteForms(segment.at(-1)?.norm ?? '').length > 0;
}

/** "was incompleet en de doos gescheurd": the second verb is left out. */
function isGapped(segment: Segment, at: number): boolean {
  const [before = '', after = '', last = ''] = [segment[at - 1]?.norm, segment[at + 1]?.norm, segment.at(-1)?.norm];
  const isState = (norm: string): boolean => isAdjective(norm) || nonfiniteKind(norm) === 'participle';
  return (isIn('articles', after) || isIn('possessives', after)) && isState(before) && isState(last);
}

/** "… en werkt niet", "… en we hebben", "… en daardoor misten we": a second clause, with a verb of its own. */
function opensClause(segment: Segment): boolean {
  const first = segment[0]?.norm ?? '';
  if (isAuxiliary(first) && !(first === 'zijn' && isNoun(segment[1]?.norm ?? ''))) return true;
  return segment.some(({ norm }, at) => {
    const forms = finiteForms(norm);
    if (forms.length === 0) return false;
    if (!isNoun(norm) && !isAdjective(norm)) return true;
    const isBesidePronoun = isPronoun(segment, at + 1) || (at === 1 && isPronoun(segment, 0));
    return at < longestOpening && isBesidePronoun && !isIn('prepositions', norm);
  });
}

const longestOpening = 4;

function hasVerb(segment: Segment): boolean {
  return hasFinite(segment, 0) || segment.some(({ norm }) => norm === 'hebben');
}

function hasFinite(segment: Segment, from: number): boolean {
  return segment
    .slice(from)
    .some(({ norm }) => isSurelyFinite(norm) || (finiteForms(norm).length > 0 && !isNoun(norm)));
}
