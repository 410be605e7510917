import type { ClauseGate, RefusalReason } from '../reading';
import { isKnownWord, isListed } from './lexicon';
import { isOwnClause, type MainClause } from './main-clause';
import { isSlip } from '../slips';
import type { Segment, Token } from './tokens';

const longestStrict = 16;
const longestLoose = 26;

/** Decides whether a turned clause may be offered as it stands, only to be confirmed, or not at all. */
export function gateOf(tokens: Segment, clause: MainClause): ClauseGate | RefusalReason {
  const problem = hasProblem(tokens);
  if (!problem && isHistory(tokens, clause)) return 'history';
  if (!problem && tokens.some(({ norm }) => isListed('good', norm) || isListed('goodDone', norm))) return 'good-news';
  if (!problem && !isEvent(clause)) return 'no-problem-told';
  if (tokens.length > longestLoose) return 'too-long';
  const unknown = tokens.filter((token) => !isKnownWord(token.norm) && !/^\p{Lu}/u.test(token.text));
  if (unknown.some((token) => isSlip(token.norm, isLongNoun))) return 'typing-error';
  const isDoubtful =
    unknown.length > 0 ||
    !problem ||
    tokens.length > longestStrict ||
    clause.fronted.length > 0 ||
    clause.predicate.some(({ norm }) => norm === 'and' || norm === 'or') ||
    tokens.some((_, at) => isOwnClause(tokens, at)) ||
    isPronounSubject(clause);
  return isDoubtful ? 'loose' : 'strict';
}

/** What a thing or the company did may be a problem that no word of the list names. */
function isEvent({ subject, predicate }: MainClause): boolean {
  const [first] = subject;
  if (/^you(?:$|')/.test(first?.norm ?? '')) return true;
  if (isListed('pronouns', first?.norm ?? '') || isListed('contracted', first?.norm ?? '')) return false;
  return !/^(?:is|are|was|were|isn't|aren't)$/.test(predicate[0]?.norm ?? '');
}

/** The word list is too small to call a short word a slip of one in it. */
function isLongNoun(norm: string): boolean {
  return norm.length >= 6 && isListed('nouns', norm);
}

function hasProblem(tokens: Segment): boolean {
  return tokens.some(
    ({ norm }, at) => isListed('problems', norm) || /n't$/.test(norm) || isRepeated(norm, tokens[at + 1]),
  );
}

/** "four times", "3 weeks". */
function isRepeated(norm: string, next: Token | undefined): boolean {
  if (norm === 'for' && /^(?:hours|days|weeks|months|years|ages)$/.test(next?.norm ?? '')) return true;
  return next?.norm === 'times' && (isListed('determiners', norm) || /^\d+$/.test(norm));
}

function isPronounSubject({ subject }: MainClause): boolean {
  return /^(?:it|he|she|they|everything|it's|he's|she's|they've|they're)$/.test(subject[0]?.norm ?? '');
}

function isHistory(tokens: Segment, { subject }: MainClause): boolean {
  if (tokens.some(({ norm }) => isListed('historyWords', norm))) return true;
  return /^(?:i|we)(?:$|')/.test(subject[0]?.norm ?? '') && tokens.some(({ norm }) => isListed('history', norm));
}
