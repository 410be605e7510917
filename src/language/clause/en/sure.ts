import { isAdverb, isFinite, isListed, isVerbForm } from './lexicon';
import type { MainClause } from './main-clause';
import { hasProblem } from './problem';
import { suffers } from './sure-customer';
import { isCompany, isCustomer, isKnownNoun, isPlainSubject } from './sure-subject';
import { isSureWord } from './sure-words';
import type { Segment } from './tokens';

const longest = 14;

type Condition = (tokens: Segment, clause: MainClause) => boolean;

/**
 * What a clause must be to be offered as it stands: short, about the customer's thing or our own act, in words that
 * point nowhere else, with one verb that is certain, with an end, and with trouble that a word names. Whatever is not
 * all of these is offered to be confirmed.
 */
const conditions: readonly Condition[] = [
  (tokens, clause) => tokens.length <= longest && (tokens.length > 3 || !isCompany(clause)),
  (_, clause) => isPlainSubject(clause),
  (tokens) => tokens.every((_token, at) => isPlainWord(tokens, at)),
  (_, clause) => hasPlainVerb(clause),
  (tokens) => hasEnd(tokens) && hasPlainTime(tokens),
  (_, clause) => !isCustomer(clause) || suffers(clause),
  (_, clause) => isPlainState(clause),
  (tokens, clause) => namesTrouble(tokens, clause),
  (tokens) => !deniesTrouble(tokens),
];

/** True when a clause meets every condition for a sentence that is sent unread. */
export function isSure(tokens: Segment, clause: MainClause): boolean {
  return conditions.every((holds) => holds(tokens, clause));
}

/** No word that leans on another sentence, contrasts or speaks of somebody else; names only behind a preposition. */
function isPlainWord(tokens: Segment, at: number): boolean {
  const { norm, text } = tokens[at] ?? { norm: '', text: '' };
  const before = tokens[at - 1]?.norm ?? '';
  if (isSureWord('others', norm.replace(/'s$/, '')) || /^(?:19|20)\d\d$/.test(norm)) return false;
  // "the rings you engraved": a subject of its own.
  if (
    at > 0 &&
    /^(?:i|we|you)$/.test(norm) &&
    !isFinite(before) &&
    !isVerbForm(before) &&
    !isListed('prepositions', before)
  )
    return false;
  if (norm === 'all' && before === 'after') return false;
  if (isSureWord('unsettling', norm) || (at > 0 && isListed('contracted', norm))) return false;
  if (norm === 'this') return isListed('times', tokens[at + 1]?.norm ?? '') || isSpell(tokens[at + 1]?.norm ?? '');
  if (norm === 'to' && !isListed('determiners', tokens[at + 1]?.norm ?? ''))
    return /^(?:had|have|unable)$/.test(before) || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  if (norm === 'of' && /^(?:a|an)$/.test(tokens[at + 1]?.norm ?? '')) return false;
  return /^(?!I\b)\p{Lu}/u.test(text) && at > 0 ? isListed('prepositions', before) || isListed('times', norm) : true;
}

/** A form that is finite by itself, not one that may be a noun behind the subject. */
function hasPlainVerb(clause: MainClause): boolean {
  const { subject, predicate } = clause;
  if (/'(?:ve|re|m|s)$/.test(subject.at(-1)?.norm ?? '')) return isListed('contracted', subject[0]?.norm ?? '');
  const verb = predicate.find(({ norm }) => !isAdverb(norm))?.norm ?? '';
  if (isCompany(clause) && /^(?:can|can't|cannot|could|couldn't|won't)$/.test(verb)) return false;
  if (isListed('auxiliaries', verb)) return !/^(?:will|would|could|should|must)$/.test(verb);
  const isClear = !isListed('determiners', subject[0]?.norm ?? '') || !isKnownNoun(verb) || isListed('problems', verb);
  return isFinite(verb) && isClear && !isListed('reporting', verb);
}

/** "won't lock since the storm" is said, but not written. */
function hasPlainTime(tokens: Segment): boolean {
  const norms = tokens.map(({ norm }) => norm);
  return !norms.includes('since') || norms.some((norm) => /^(?:have|has|haven't|hasn't|.+'ve|been)$/.test(norm));
}

/** "no one signed for" has lost its end; "was wrong too" leans on what was said before. */
function hasEnd(tokens: Segment): boolean {
  const { norm } = tokens.at(-1) ?? { norm: '' };
  if (norm === 'too') return false;
  if (isSureWord('particles', norm)) return true;
  return !isListed('prepositions', norm) && !isListed('auxiliaries', norm) && norm !== 'to';
}

/** How a thing is: "too" something, in trouble, or not what it should be; no thing it is said to be. */
function isPlainState(clause: MainClause): boolean {
  if (isCustomer(clause)) return true;
  const { subject, predicate } = clause;
  const [verb, ...rest] = predicate.filter(({ norm }) => norm === 'not' || !isAdverb(norm));
  if (subject[0]?.norm === 'there' || !/^(?:is|are|was|were)(?:n't)?$/.test(verb?.norm ?? '')) return true;
  const isDenied = verb?.norm.endsWith("n't") || rest[0]?.norm === 'not';
  const told = rest.filter(({ norm }) => !/^(?:not|very|still|too|so|far|much|being)$/.test(norm));
  const state = told[0]?.norm ?? '';
  if (isListed('prepositions', state) && state !== 'like')
    return isDenied
      ? told.some(({ norm }) => isSureWord('registers', norm))
      : told.some(({ norm }) => norm === 'wrong' || norm === 'order');
  if (isDenied) return isSureWord('states', state) || (isVerbForm(state) && /(?:ed|en|ing|t)$/.test(state));
  if (isListed('determiners', state) || /^[\d£$€]/.test(state)) return false;
  return isListed('problems', state) || rest.some(({ norm }) => norm === 'too') || isPassive(told);
}

/** "was left in the rain", "was double booked": the trouble is in what follows. */
function isPassive(told: Segment): boolean {
  return told.slice(0, 2).some(({ norm }) => isVerbForm(norm) && /(?:ed|en|t|made|sold|told)$/.test(norm));
}

function isSpell(norm: string): boolean {
  return /^(?:morning|afternoon|evening|week|month|year|time)$/.test(norm);
}

/** The trouble stands in a word that means nothing else. */
function namesTrouble(tokens: Segment, clause: MainClause): boolean {
  if (isCustomer(clause)) return true;
  const strong = tokens.filter(({ norm }, at) => !isSureWord('weak', norm) || tokens[at - 1]?.norm === 'too');
  return hasProblem(strong) || (!isCompany(clause) && /^(?:there|nobody|no)$/.test(clause.subject[0]?.norm ?? ''));
}

const negation = /^(?:no|not|never|nobody|nothing|none|hardly|barely)$|n't$/;

/** "doesn't make a noise any more", "wasn't cancelled", "hasn't changed": trouble that is denied, or nothing to be sorry for. */
function deniesTrouble(tokens: Segment): boolean {
  if (!tokens.some(({ norm }) => negation.test(norm))) return false;
  return tokens.some(
    ({ norm }, at) =>
      isSureWord('indifferent', norm) ||
      isSureWord('denied', norm) ||
      (norm === 'up' && /^(?:go|gone)$/.test(tokens[at - 1]?.norm ?? '')),
  );
}
