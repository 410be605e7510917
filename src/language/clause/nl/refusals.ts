import { isIn } from '../../nl/grammar';
import { isNoun } from '../../nl/vocabulary';
import type { Sentence } from '../../text';
import type { RefusalReason } from '../reading';
import { hasPhrase, isListed, spellOut } from './filters';
import { prepositional } from './phrases';
import type { Segment } from './tokens';
import { finiteForms, isAuxiliary, nonfiniteKind } from './verb-forms';

const longest = 40;

/** Why a whole sentence is not read at all, or undefined when it may be. */
export function refuseSentence(sentence: Sentence): RefusalReason | undefined {
  const norms = sentence.words.map((word) => spellOut(word.norm));
  const [first = ''] = norms;
  if (norms.length === 0) return 'empty';
  if (/\?/.test(sentence.text)) return 'question';
  if (/["“”„«»‘]|(?:^|\s)'\p{L}{2,}/u.test(sentence.text)) return 'quotation';
  if (norms.some((norm) => isListed('insults', norm))) return 'insult';
  if (hasPhrase('sarcasm', norms, 'anywhere')) return 'sarcasm';
  if (norms.some((norm) => isListed('thanks', norm))) return 'thanks';
  if (norms.length > longest) return 'too-long';
  // "Wat jammer dat …" asks nothing.
  const isExclaimed = first === 'wat' && norms.slice(2, 5).includes('dat');
  return isIn('interrogatives', first) && !isExclaimed ? 'question' : undefined;
}

/** Why a part of a sentence cannot be a problem that is told, or undefined when it may be. */
export function refuseSegment(tokens: Segment): RefusalReason | undefined {
  const norms = tokens.map((token) => token.norm);
  const [first = '', next = ''] = norms;
  if (norms.length < 2) return 'empty';
  if (hasPhrase('wishVerbs', norms, 'start')) return 'wish';
  if (norms.includes('graag')) return 'wish';
  if (hasPhrase('doubts', norms, 'anywhere')) return 'wish';
  if (isIn('interrogatives', first)) return 'question';
  if (opensSubordinate(tokens)) return 'subordinate';
  if (isRelativeInside(tokens)) return 'subordinate';
  if (/^(?:dit|dat|die|zoiets|zo)$/.test(first) && isVerbLike(next)) return 'unclear-reference';
  // "Daar word ik niet vrolijk van" speaks of what was told before.
  const isPointing = /^(?:daar|hier|er)$/.test(first) || norms.some((norm) => /^(?:daar|hier)$/.test(norm));
  const [before = '', last = ''] = norms.slice(-2);
  const isStranded = isIn('prepositions', last) || (isIn('prepositions', before) && nonfiniteKind(last) !== undefined);
  if (isPointing && isStranded) return 'unclear-reference';
  return isFeeling(norms) ? 'feeling' : undefined;
}

/** True for "omdat …", "toen ik …", "sinds ik …". */
export function opensSubordinate(tokens: Segment): boolean {
  const [first, second] = tokens;
  if (!first || !second) return false;
  if (isIn('subordinators', first.norm)) return true;
  return (
    first.norm === 'sinds' &&
    !isPhraseBeforeVerb(tokens) &&
    /^(?:ik|wij|we|jullie|hij|ze|mijn|de|het)$/.test(second.norm) &&
    tokens.slice(2).some(({ norm }) => (isVerbLike(norm) && !isNoun(norm)) || isAuxiliary(norm))
  );
}

/** "Sinds de verhuizing krijg ik …". */
function isPhraseBeforeVerb(tokens: Segment): boolean {
  const end = prepositional(tokens, 0, 'all') ?? 0;
  return end > 1 && isVerbLike(tokens[end]?.norm ?? '') && isIn('nominatives', tokens[end + 1]?.norm ?? '');
}

/** A relative or an interrogative inside opens a clause of its own; "dat pakket" does not. */
function isRelativeInside(tokens: Segment): boolean {
  return tokens.some(({ norm }, at) => {
    if (!isIn('relatives', norm)) return false;
    if (at === 0 || /^(?:dat|die|wat|welke)$/.test(norm)) return !isDeterminerAt(tokens, at);
    return true;
  });
}

function isDeterminerAt(tokens: Segment, at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  if (tokens[at]?.norm === 'wat' || isIn('nominatives', next)) return false;
  return isNoun(next) || /e$/.test(next) || isIn('numerals', next);
}

function isVerbLike(norm: string): boolean {
  return finiteForms(norm).length > 0;
}

const feelingSubjects = /^(?:ik|wij|we)$/;

function isFeeling(norms: readonly string[]): boolean {
  const line = norms.join(' ');
  if (/\b(?:klaar|zat|beu|moe) (?:mee|van|met)\b|\bmee klaar\b|\bzat\b.*\bvan\b/.test(line) && norms.includes('er'))
    return true;
  if (norms.some((norm) => isListed('feelings', norm))) return true;
  return (
    norms.some((norm) => feelingSubjects.test(norm)) &&
    /\bklaar mee\b|\b(?:blij|tevreden|gelukkig) (?:mee|met|over)\b/.test(line)
  );
}
