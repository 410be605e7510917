import type { ClauseGate, RefusalReason } from '../reading';
import { isKnownWord, isListed } from './lexicon';
import type { MainClause } from './main-clause';
import type { Segment } from './tokens';

const longestStrict = 16;
const longestLoose = 26;

/** Decides whether a turned clause may be offered as it stands, only to be confirmed, or not at all. */
export function gateOf(tokens: Segment, clause: MainClause): ClauseGate | RefusalReason {
  const problem = hasProblem(tokens);
  if (!problem && isHistory(tokens, clause)) return 'history';
  if (!problem && tokens.some(({ norm }) => isListed('good', norm) || isListed('goodDone', norm))) return 'good-news';
  if (tokens.length > longestLoose) return 'too-long';
  const unknown = tokens.some((token) => !isKnownWord(token.norm) && !/^\p{Lu}/u.test(token.text));
  const isDoubtful =
    unknown || !problem || tokens.length > longestStrict || clause.fronted.length > 0 || isPronounSubject(clause);
  return isDoubtful ? 'loose' : 'strict';
}

function hasProblem(tokens: Segment): boolean {
  return tokens.some(({ norm }) => isListed('problems', norm) || /n't$/.test(norm));
}

function isPronounSubject({ subject }: MainClause): boolean {
  return /^(?:it|he|she|they|everything|it's|he's|she's|they've|they're)$/.test(subject[0]?.norm ?? '');
}

function isHistory(tokens: Segment, { subject }: MainClause): boolean {
  if (tokens.some(({ norm }) => isListed('historyWords', norm))) return true;
  return /^(?:i|we)(?:$|')/.test(subject[0]?.norm ?? '') && tokens.some(({ norm }) => isListed('history', norm));
}
