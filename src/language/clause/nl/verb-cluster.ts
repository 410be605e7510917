import { isIn } from '../../nl/grammar';
import { isAdjective, isAttributive, isNoun } from '../../nl/vocabulary';
import type { RefusalReason } from '../reading';
import type { MainClause } from './main-clause';
import { startsNoun } from './persons';
import { isComparative, particleAt, tailStart } from './particle';
import { isAdverbialFrom, isDeterminer } from './phrases';
import { relativeNorm } from './relatives';
import type { Segment } from './tokens';
import { finiteForms, isSurelyFinite, nonfiniteKind } from './verb-forms';

/** What follows the finite verb, parted for the order of a subordinate clause. */
export interface VerbField {
  /** Everything before the verbs. */
  readonly middle: Segment;
  /** The particle that belongs to the finite verb. */
  readonly particle: string | undefined;
  /** Verbs the finite one joins: it goes before `cluster`, behind `lead`. */
  readonly lead: Segment;
  readonly cluster: Segment;
  /** Phrases that stay behind the verbs. */
  readonly tail: Segment;
}

/** Parts the words after the finite verb, or says why that is not certain. */
export function readVerbField(clause: MainClause): VerbField | RefusalReason {
  const at = Math.min(trailerAt(clause.rest), comparisonAt(clause.rest));
  const rest = clause.rest.slice(0, at);
  const trailer = clause.rest.slice(at);
  const range = clusterRange(rest, clause.form.verb.infinitive);
  if (range === 'unclear-verb') return range;
  const field = range ? withCluster(rest, range, clause.form.verb.infinitive) : withoutCluster({ ...clause, rest });
  if (typeof field === 'string') return field;
  if (field.middle.some((_, index) => isJoint(field.middle, index))) return 'several-verbs';
  if (field.middle.some((_, index) => isLoose(field, index, clause.form.verb.infinitive))) return 'unclear-verb';
  const others = [...field.middle, ...field.tail];
  if (others.some((token, index) => isSurelyFinite(token.norm) && !isNominal(others, index))) return 'several-verbs';
  return { ...field, tail: [...field.tail, ...trailer] };
}

/** Where "dan beloofd", "dan vorige maand" begins behind a comparative; the length when there is none. */
function comparisonAt(rest: Segment): number {
  // "komen terug als onbestelbaar"
  if (rest.at(-2)?.norm === 'als' && rest.length > 2) return rest.length - 2;
  const at = rest.findIndex(({ norm }) => norm === 'dan');
  if (at < 1 || !rest.slice(0, at).some(({ norm }) => isComparative(norm))) return rest.length;
  const compared = rest.slice(at + 1);
  const isOneWord = compared.length === 1;
  return isOneWord || !compared.some(({ norm }) => nonfiniteKind(norm) && !isNoun(norm)) ? at : rest.length;
}

/** Where "om … te …", "zonder … te …" or a relative clause begins, which stay behind everything; else the length. */
function trailerAt(rest: Segment): number {
  const at = rest.findIndex(
    ({ norm }, index) =>
      norm === relativeNorm ||
      (norm === 'om' && rest.slice(index).some((one) => one.norm === 'te')) ||
      // "reed zonder te stoppen door" goes on behind the infinitive.
      (norm === 'zonder' && rest.at(-2)?.norm === 'te'),
  );
  return at < 0 ? rest.length : at;
}

/** "niet besteld maar wel betaald"; "maar een uur" and "komt maar niet aan" are another "maar". */
function isJoint(middle: Segment, at: number): boolean {
  const norm = middle[at]?.norm ?? '';
  if (norm === 'maar' && middle.slice(0, at).every((token) => isIn('objects', token.norm) || token.norm === 'er'))
    return false;
  if (norm === 'maar') return /^(?:wel|niet|nooit|ook|toch|alleen|de|het|mijn|onze)$/.test(middle[at + 1]?.norm ?? '');
  return norm === 'want' || norm === 'of' || (norm === 'en' && opensSecondVerb(middle, at + 1));
}

/** "… en doen niet open": a verb with what belongs to it, though the word list knows it as a noun too. */
function opensSecondVerb(middle: Segment, at: number): boolean {
  const [verb, next] = [middle[at]?.norm ?? '', middle[at + 1]?.norm ?? ''];
  return (
    finiteForms(verb).length > 0 && !isIn('timeNouns', verb) && /^(?:niet|niets|niks|nooit|geen|ook|het|er)$/.test(next)
  );
}

/** A verb left in the middle that the finite one should have taken along. */
function isLoose({ middle, cluster }: VerbField, at: number, infinitive: string): boolean {
  const norm = middle[at]?.norm ?? '';
  const kind = middle[at - 1]?.norm === 'het' ? undefined : nonfiniteKind(norm);
  if (!kind || isIn('timeNouns', norm) || isIn('adjectivalParticiples', norm)) return false;
  // "verkleurd teruggegeven"
  if (kind === 'participle' && at === middle.length - 1 && cluster.length > 0) return false;
  if (kind === 'participle')
    return /^(?:hebben|worden)$/.test(infinitive) && !isNoun(norm) && !startsNoun(middle, at + 1);
  if (isAdjective(norm)) return false;
  return !isNoun(norm) || isIn('withInfinitive', norm);
}

/** "zijn medicijnen", "naar rook": no verb, whatever its form. */
function isNominal(tokens: Segment, at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.norm === 'zijn') return startsNoun(tokens, at + 1);
  return !!before && (isIn('prepositions', before.norm) || isDeterminer(before));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The last verbs of the clause that the finite verb can govern, with nothing but adverbial phrases behind them. */
function clusterRange(rest: Segment, infinitive: string): Range | 'unclear-verb' | undefined {
  for (let end = rest.length; end > 0; end--) {
    if (!isVerbal(rest, end - 1)) continue;
    if (!isAdverbialFrom(rest, end)) return undefined;
    let start = end - 1;
    while (start > 0 && isMember(rest, start - 1)) start--;
    const cluster = rest.slice(start, end);
    if (governs(infinitive, cluster)) return { start, end };
    return cluster.every((token) => isNoun(token.norm) || nonfiniteKind(token.norm) === 'participle')
      ? undefined
      : 'unclear-verb';
  }
  return undefined;
}

function isVerbal(rest: Segment, at: number): boolean {
  const token = rest[at];
  if (!token || !nonfiniteKind(token.norm) || isIn('adjectivalParticiples', token.norm)) return false;
  const before = rest[at - 1];
  // "bij het opladen", "na het updaten"
  if (before?.norm === 'het' && isIn('prepositions', rest[at - 2]?.norm ?? '')) return false;
  if (!isNoun(token.norm) || !before) return true;
  // "zonder bericht"
  if (isIn('prepositions', before.norm) && nonfiniteKind(token.norm) === 'participle') return false;
  return (
    !isIn('articles', before.norm) &&
    !isIn('possessives', before.norm) &&
    !isIn('numerals', before.norm) &&
    !isAttributive(before.norm)
  );
}

function isMember(rest: Segment, at: number): boolean {
  const norm = rest[at]?.norm ?? '';
  if (norm === 'te') return true;
  if (isIn('articles', rest[at - 1]?.norm ?? '')) return false;
  // "op ons eten gewacht": before a participle an infinitive is a thing.
  if (nonfiniteKind(norm) === 'infinitive' && nonfiniteKind(rest[at + 1]?.norm ?? '') === 'participle')
    return /^(?:worden|zijn|hebben)$/.test(norm) && at + 2 === rest.length;
  // "heeft verkleurd teruggegeven": the first says how it was, not what was done.
  if (nonfiniteKind(norm) === 'participle' && nonfiniteKind(rest[at + 1]?.norm ?? '') === 'participle')
    return /^(?:geworden|gekregen|gehad|geweest)$/.test(rest[at + 1]?.norm ?? '');
  // "bleek leeg te zijn"
  if (rest[at + 1]?.norm === 'te' && rest[at + 2]?.norm === 'zijn' && isAdjective(norm)) return false;
  if (rest[at + 1]?.norm === 'te') return isIn('particles', norm) || nonfiniteKind(norm) === 'participle';
  return isVerbal(rest, at) && (!isNoun(norm) || isIn('withInfinitive', norm)) && !isIn('adjectivalParticiples', norm);
}

/** Whether the finite verb can go with these verbs. */
function governs(infinitive: string, cluster: Segment): boolean {
  const kinds = cluster.map((token) => nonfiniteKind(token.norm));
  if (cluster.some((token) => token.norm === 'te')) return isIn('withTe', infinitive);
  if (kinds.every((kind) => kind === 'participle')) return /^(?:hebben|zijn|worden|krijgen)$/.test(infinitive);
  if (isIn('withInfinitive', infinitive)) return true;
  return cluster.length > 1 && /^(?:hebben|zijn|worden)$/.test(infinitive);
}

/** "krijg de app niet geïnstalleerd": the participle stays in front. */
function withCluster(rest: Segment, { start, end }: Range, infinitive: string): VerbField {
  const verbs = rest.slice(start, end);
  const passive =
    /^(?:worden|zijn|hebben)$/.test(verbs.at(-1)?.norm ?? '') && nonfiniteKind(verbs[0]?.norm ?? '') === 'participle';
  const lead = (passive && verbs.length > 1) || (infinitive === 'krijgen' && verbs.length === 1) ? 1 : 0;
  return {
    middle: rest.slice(0, start),
    particle: undefined,
    lead: verbs.slice(0, lead),
    cluster: verbs.slice(lead),
    tail: rest.slice(end),
  };
}

function withoutCluster(clause: MainClause): VerbField | RefusalReason {
  const { rest } = clause;
  const at = particleAt(clause);
  if (at === 'unknown-particle') return at;
  const field = { lead: [], cluster: [] };
  if (at !== undefined)
    return { ...field, middle: rest.slice(0, at), particle: rest[at]?.norm, tail: rest.slice(at + 1) };
  const split = tailStart(clause);
  return { ...field, middle: rest.slice(0, split), particle: undefined, tail: rest.slice(split) };
}
