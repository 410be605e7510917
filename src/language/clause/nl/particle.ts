import { isIn } from '../../nl/grammar';
import { isAdjective, isNoun } from '../../nl/vocabulary';
import type { MainClause } from './main-clause';
import { isAdverbialFrom, prepositional } from './phrases';
import { timePhrase } from './time-phrases';
import type { Segment } from './tokens';

/** Where the particle of the finite verb stands; a particle the verb is not known to take is a refusal. */
export function particleAt({ rest, form, subject }: MainClause): number | 'unknown-particle' | undefined {
  for (let at = rest.length - 1; at >= 0; at--) {
    const norm = rest[at]?.norm ?? '';
    const joins = form.verb.particles.has(norm);
    if ((!joins && !isIn('particles', norm)) || isDeterminerLike(rest, at)) continue;
    // "De kraan lekt weer": again.
    if (!joins && norm === 'weer') continue;
    if (isPreposition(rest, at)) continue;
    if (!isAdverbialFrom(rest, at + 1)) continue;
    if (isStranded(rest, at) || isPostposition(rest, at)) return undefined;
    const likePreposition = isIn('prepositions', norm);
    if (joins) return subject[0]?.norm === 'er' && likePreposition ? 'unknown-particle' : at;
    if (isIn('standing', norm) || form.verb.infinitive === 'zijn') continue;
    if (at === rest.length - 1 || likePreposition) return 'unknown-particle';
  }
  return undefined;
}

const ofTime = /^(?:op|in|na|voor|tot|om|rond|binnen|over|tegen|sinds|vanaf|tijdens)$/;

/** "op zondag", "in de app": what follows belongs to it. */
function isPreposition(rest: Segment, at: number): boolean {
  const norm = rest[at]?.norm ?? '';
  if (!isIn('prepositions', norm)) return false;
  if (timePhrase(rest, at + 1) !== undefined) return ofTime.test(norm);
  return prepositional(rest, at, 'all') !== undefined;
}

function isDeterminerLike(rest: Segment, at: number): boolean {
  return isIn('adverbs', rest[at]?.norm ?? '') && at < rest.length - 1;
}

/** "zit er niet bij", "kom nergens in": the preposition belongs to "er". */
function isStranded(rest: Segment, at: number): boolean {
  if (!isIn('prepositions', rest[at]?.norm ?? '')) return false;
  return rest.slice(0, at).some((token) => /^(?:er|daar|hier|nergens|ergens|overal)$/.test(token.norm));
}

/** "door het keuzemenu heen". */
function isPostposition(rest: Segment, at: number): boolean {
  return rest[at]?.norm === 'heen' && rest.slice(0, at).some((token) => /^(?:door|om|langs|over)$/.test(token.norm));
}

/** "meer", "hoger", "anders": what "dan" goes with. */
export function isComparative(norm: string): boolean {
  return (
    /^(?:meer|minder|anders|ander|andere)$/.test(norm) ||
    (/er$/.test(norm) && [norm.slice(0, -1), norm.replace(/der$/, '')].some(isAdjective))
  );
}

/** "kapot", "wakker": what something is or becomes. */
function isPredicate(norm: string): boolean {
  if (isIn('standing', norm) || isIn('adjectivalParticiples', norm) || /^(?:gek|bang|moe|ziek|dol)$/.test(norm))
    return true;
  if (/^(?:traag|langzaam|slecht|goed|laat|vroeg|hard|duur|onbereikbaar)$/.test(norm)) return true;
  return isAdjective(norm) && !isNoun(norm) && !isIn('adverbs', norm);
}

/** "vanaf acht uur" trails, "vanaf acht uur in de rij" does not. */
function trails(rest: Segment, at: number): boolean {
  const reach = /^(?:sinds|vanaf)$/.test(rest[at]?.norm ?? '') ? 'van' : 'all';
  return prepositional(rest, at, reach) === rest.length;
}

const trailing = /^(?:sinds|vanaf|tijdens|na|ondanks)$/;

/** Where the phrases begin that read better behind the verb: "sinds vanochtend", what follows a copula's adjective. */
export function tailStart({ rest, form }: MainClause): number {
  for (let at = 1; at < rest.length; at++) {
    const norm = rest[at]?.norm ?? '';
    const before = rest[at - 1]?.norm ?? '';
    if (norm === 'dan' && isComparative(before)) return at;
    if (trailing.test(norm) && !isIn('timeNouns', before) && before !== 'pas' && trails(rest, at)) return at;
    const isAgreed = before === 'eens' && rest.slice(0, at).some((token) => token.norm === 'het');
    const afterAdjective = isIn('copulas', form.verb.infinitive) && (isAgreed || isPredicate(before));
    const isLoose = isIn('looseVerbs', form.verb.infinitive) && /^(?:niet|meer|goed)$/.test(before);
    if ((afterAdjective || isLoose) && prepositional(rest, at, 'all') === rest.length) return at;
  }
  return rest.length;
}
