import type { ClauseGate, RefusalReason } from '../reading';
import { isListed } from './filters';
import type { Turned } from './subordinate';
import { isKnownWord, type Segment } from './tokens';
import { infinitivesOf } from './verb-forms';

/** Longer clauses than this are offered only to be confirmed. */
const longestStrict = 14;
const longestLoose = 24;

/** Decides whether a turned clause may be offered as it stands, only to be confirmed, or not at all. */
export function gateOf(tokens: Segment, turned: Turned): ClauseGate | RefusalReason {
  if (isHistory(tokens, turned)) return 'history';
  if (isGoodNews(tokens)) return 'good-news';
  if (turned.words.length > longestLoose) return 'too-long';
  const unknown = tokens.some((token) => !isKnownWord(token.norm) && !/^\p{Lu}/u.test(token.text));
  const isDoubtful = unknown || turned.words.length > longestStrict || !hasProblem(tokens) || isPronounSubject(turned);
  return isDoubtful ? 'loose' : 'strict';
}

function hasProblem(tokens: Segment): boolean {
  return tokens.some((token) => isListed('problems', token.norm));
}

/** "hij laadt niet op": right, but in the reply nobody knows who "hij" is. */
function isPronounSubject({ clause }: Turned): boolean {
  const [first, second] = clause.subject;
  if (!first || second) return false;
  if (first.norm === 'het') return !isListed('impersonal', clause.form.verb.infinitive);
  return /^(?:hij|ze|zij|deze|die|alles)$/.test(first.norm);
}

/** What the customer did before the problem: bought, ordered, called. */
function isHistory(tokens: Segment, { clause, field, role }: Turned): boolean {
  if (hasProblem(tokens)) return false;
  if (tokens.some((token) => isListed('historyWords', token.norm))) return true;
  if (role !== 'customer') return false;
  const verbs = [...field.lead, ...field.cluster].flatMap((token) => infinitivesOf(token.norm));
  return [...verbs, (field.particle ?? '') + clause.form.verb.infinitive].some((verb) =>
    isListed('historyVerbs', verb),
  );
}

function isGoodNews(tokens: Segment): boolean {
  const negated = tokens.some((token) => /^(?:niet|geen|nooit|niets|niks|nauwelijks|zonder)$/.test(token.norm));
  if (negated || hasProblem(tokens)) return false;
  return tokens.some((token) => isListed('good', token.norm) || isListed('goodDone', token.norm));
}
