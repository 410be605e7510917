import { isIn } from '../../nl/grammar';
import { isAdjective, isNoun } from '../../nl/vocabulary';
import { hasPhrase, isListed } from './filters';
import { startsNoun } from './persons';
import { nounPhrase } from './phrases';
import type { Segment, Token } from './tokens';
import { isAuxiliary, isSurelyFinite, nonfiniteKind, subordinateForms } from './verb-forms';

const longestHead = 9;

/**
 * What stands behind "dat" when the words before it only say how the customer takes it or that they saw it: "ik baal
 * ervan dat mijn wifi steeds wegvalt" gives "mijn wifi valt steeds weg", in the order of a main clause. Undefined when
 * the words before it promise, guess or report, or when the verb is not certain.
 */
export function complementOf(segment: Segment): Segment | undefined {
  const at = segment.findIndex(({ norm }) => norm === 'dat');
  if (at < 1 || at > longestHead || !tells(segment.slice(0, at))) return undefined;
  const told = segment.slice(at + 1);
  const second = told.findIndex(
    ({ norm }, index) => norm === 'dat' && /^(?:en|maar)$/.test(told[index - 1]?.norm ?? ''),
  );
  return toMainOrder(second < 0 ? told : told.slice(0, second - 1));
}

function tells(head: Segment): boolean {
  const norms = head
    .map(({ norm }) => norm)
    .filter((norm) => !/^(?:nu|vandaag|net|ook|toen|al|pas|vanmorgen|vanochtend|gisteren)$/.test(norm));
  const isDenied = norms.some((norm) => /^(?:niet|geen|nooit|zou|zouden|als|bang|hoop)$/.test(norm));
  if (isDenied) return hasPhrase('deniedRegrets', norms, 'anywhere');
  if (norms.some((norm) => isListed('regrets', norm) || isListed('feelings', norm))) return true;
  if (norms.at(-1) === 'achter')
    return norms.includes('er') && norms.some((norm) => /^(?:kom|kwam|kwamen|komen)$/.test(norm));
  return [1, 2, 3].some((length) => isListed('seeing', norms.slice(-length).join(' ')));
}

/** "de levering weer is uitgesteld" as "de levering is weer uitgesteld". */
function toMainOrder(tokens: Segment): Segment | undefined {
  const end = subjectEnd(tokens);
  if (end === undefined) return undefined;
  const found = tokens.flatMap((_, at) => (at >= end && isFiniteAt(tokens, at) ? [at] : []));
  const last = tokens.findLastIndex(({ norm }, at) => at >= end && subordinateForms(norm).length > 0);
  const [finite = last, ...more] = found;
  const verb = tokens[finite];
  if (more.length > 0 || !verb || finite < end) return undefined;
  const [bare, particle] = parted(verb);
  const rest = tokens.slice(finite + 1);
  return [...tokens.slice(0, end), bare, ...tokens.slice(end, finite), ...particle, ...rest];
}

function subjectEnd(tokens: Segment): number | undefined {
  const [first, second] = tokens;
  if (!first || !second) return undefined;
  if (first.norm === 'er' || (isIn('nominatives', first.norm) && !startsNoun(tokens, 1))) return 1;
  return nounPhrase(tokens, 0, 'van') ?? (isIn('nominatives', first.norm) ? 1 : undefined);
}

function isFiniteAt(tokens: Segment, at: number): boolean {
  const { norm } = tokens[at] ?? { norm: '' };
  if (isAuxiliary(norm)) return norm !== 'zijn' || !isNoun(tokens[at + 1]?.norm ?? '');
  if (isNoun(norm) || isAdjective(norm) || nonfiniteKind(norm)) return false;
  return isSurelyFinite(norm) || subordinateForms(norm).some(({ kind }) => kind !== 'infinitive');
}

/** "wegvalt" as "valt" and "weg". */
function parted(verb: Token): [Token, Token[]] {
  const [form] = subordinateForms(verb.norm);
  if (!form?.particle) return [verb, []];
  const bare = verb.norm.slice(form.particle.length);
  return [{ ...verb, text: bare, norm: bare }, [{ ...verb, text: form.particle, norm: form.particle }]];
}
