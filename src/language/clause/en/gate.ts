import type { ClauseGate, Extent, RefusalReason } from '../reading';
import { isEnglishAdjective, isEnglishNoun } from '../../en/vocabulary';
import { isAdverb, isFinite, isKnownWord, isListed, isNominal } from './lexicon';
import { isOwnClause, type MainClause } from './main-clause';
import { isSlip } from '../slips';
import type { Segment, Token } from './tokens';

const longestStrict = 16;
const longestLoose = 26;

/** Decides whether a turned clause may be offered as it stands, only to be confirmed, or not at all. */
export function gateOf(tokens: Segment, clause: MainClause, extent: Extent): ClauseGate | RefusalReason {
  if (deniesProblem(tokens)) return 'good-news';
  if (isReport(clause) || isMove(clause)) return 'history';
  const problem = hasProblem(tokens);
  if (extent === 'whole' && isPronounSubject(clause)) return 'unclear-reference';
  if (!problem && isPromise(clause)) return 'no-problem-told';
  if ((!problem && isHistory(tokens, clause)) || isEarlier(tokens)) return 'history';
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
    isRare(clause) ||
    pointsBack(clause) ||
    isPronounSubject(clause);
  return isDoubtful ? 'loose' : 'strict';
}

/** A verb that is not among the common ones may be a noun after all. */
function isRare({ subject, predicate }: MainClause): boolean {
  const isContracted = /'(?:s|m|ve|re|d)$/.test(subject.at(-1)?.norm ?? '');
  return (
    predicate.length > 0 &&
    !isContracted &&
    !isFinite(predicate.find(({ norm }) => !isListed('adverbs', norm))?.norm ?? '')
  );
}

/** What a thing or the company did may be a problem that no word of the list names. */
function isEvent({ subject, predicate }: MainClause): boolean {
  const [first] = subject;
  if (/^(?:you(?:$|')|somebody$|someone$)/.test(first?.norm ?? '')) return true;
  if (isListed('pronouns', first?.norm ?? '') || isListed('contracted', first?.norm ?? '')) return false;
  if (predicate.some(({ norm }) => norm === 'still')) return true;
  return !/^(?:is|are|was|were|isn't|aren't)$/.test(predicate[0]?.norm ?? '');
}

/** Short words lie too close together to call one a slip of another. */
function isLongNoun(norm: string): boolean {
  return norm.length >= 6 && (isListed('nouns', norm) || isEnglishNoun(norm));
}

function hasProblem(tokens: Segment): boolean {
  return tokens.some(
    ({ norm }, at) =>
      isListed('problems', norm) ||
      isExcess(norm, tokens[at + 1]?.norm ?? '') ||
      /n't$/.test(norm) ||
      isRepeated(norm, tokens[at + 1]) ||
      isKeptWaiting(tokens, at) ||
      isBurden(norm, tokens[at + 1]?.norm ?? '', tokens[at - 1]?.norm ?? ''),
  );
}

/** "been standing there for forty minutes", "been with you for five weeks". */
function isKeptWaiting(tokens: Segment, at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  if (tokens[at]?.norm !== 'been' || !(/ing$/.test(next) || next === 'with')) return false;
  const from = tokens.findIndex(({ norm }, index) => index > at && norm === 'for');
  return (
    from > 0 && tokens.slice(from, from + 5).some(({ norm }) => /^(?:minutes|hours|days|weeks|months)$/.test(norm))
  );
}

/** "had to pay", "keep getting", "a parking fine". */
function isBurden(norm: string, next: string, before: string): boolean {
  if (/^(?:had|have|has)$/.test(norm)) return next === 'to';
  if (/^(?:keep|keeps|kept)$/.test(norm)) return /ing$/.test(next);
  if (/^(?:was|were|been)$/.test(norm)) return next === 'left';
  if (norm === 'passed') return /^(?:from|around|between|on|back)$/.test(next);
  return /^fines?$/.test(norm) && /^(?:a|parking|the|my|this)$/.test(before);
}

/** "too small", "too many". */
function isExcess(norm: string, next: string): boolean {
  return (
    norm === 'too' && (/^(?:many|much|few)$/.test(next) || isListed('adjectives', next) || isEnglishAdjective(next))
  );
}

/** "four times", "3 weeks". */
function isRepeated(norm: string, next: Token | undefined): boolean {
  if (norm === 'for' && /^(?:hours|days|weeks|months|years|ages)$/.test(next?.norm ?? '')) return true;
  return next?.norm === 'times' && (isListed('determiners', norm) || /^\d+$/.test(norm));
}

/** "it doesn't work": nobody but the customer knows what; "it takes ages" and "it's been three weeks" speak of time. */
function isPronounSubject({ subject, predicate }: MainClause): boolean {
  const [verb = '', next = ''] = predicate.map(({ norm }) => norm);
  const first = subject[0]?.norm ?? '';
  if (first === 'it')
    return (
      !/^(?:takes|took|costs|cost|rains|rained)$/.test(verb) && !(/^(?:has|was|is)$/.test(verb) && next === 'been')
    );
  if (first === "it's") return !/^(?:been|taken|taking|costing)$/.test(verb);
  return /^(?:he|she|they|everything|he's|she's|they've|they're)$/.test(first);
}

/** "I never received it": what it is stands in another sentence. */
function pointsBack({ predicate }: MainClause): boolean {
  return predicate.some(({ norm }, at) => {
    const next = predicate[at + 1]?.norm ?? '';
    if (isFinite(next) || !/^(?:it|them|him|this|that|these|those)$/.test(norm)) return false;
    return !(
      isNominal(next) ||
      isListed('times', next) ||
      /^(?:morning|afternoon|evening|week|month|year|time)$/.test(next)
    );
  });
}

/** "no complaints", "never had any problems": a word of trouble that is denied. */
function deniesProblem(tokens: Segment): boolean {
  return tokens.some(({ norm }, at) => {
    if (!/^(?:no|never|without|any)$|n't$/.test(norm)) return false;
    return tokens.slice(at + 1, at + 5).some((token) => isListed('deniable', token.norm));
  });
}

/** "the neighbour says …", "the driver claimed …": what others say is no more than that. */
function isReport({ predicate }: MainClause): boolean {
  const verb = predicate.find(({ norm }) => !isAdverb(norm) && !isListed('auxiliaries', norm))?.norm ?? '';
  return isListed('reporting', verb);
}

/** "we moved in March" is history; "my appointment was moved" is not. */
function isMove({ subject, predicate }: MainClause): boolean {
  return /^(?:i|we)(?:$|')/.test(subject[0]?.norm ?? '') && /^(?:moved|rang|called)$/.test(predicate[0]?.norm ?? '');
}

/** "you promised to call": what was promised, not that it was not done. */
function isPromise({ subject, predicate }: MainClause): boolean {
  if (!/^you(?:$|')/.test(subject[0]?.norm ?? '')) return false;
  return predicate.slice(0, 2).some(({ norm }) => /^(?:promised?|said|told|assured?|guaranteed?|agreed)$/.test(norm));
}

/** "Last year I had the same problem". */
function isEarlier(tokens: Segment): boolean {
  const line = tokens.map(({ norm }) => norm).join(' ');
  return /\bhad (?:the|this|a) (?:same|similar) (?:problem|issue|thing|trouble|fault)\b/.test(line);
}

function isHistory(tokens: Segment, { subject }: MainClause): boolean {
  if (tokens.some(({ norm }) => isListed('historyWords', norm))) return true;
  return /^(?:i|we)(?:$|')/.test(subject[0]?.norm ?? '') && tokens.some(({ norm }) => isListed('history', norm));
}
