import type { ClauseGate, Extent, RefusalReason } from '../reading';
import { isEnglishAdjective, isEnglishNoun } from '../../en/vocabulary';
import { isAdverb, isFinite, isKnownWord, isListed, isNominal } from './lexicon';
import { isOwnClause, type MainClause } from './main-clause';
import { deniesProblem, hasProblem, wentWell } from './problem';
import { isSlip } from '../slips';
import type { Segment } from './tokens';

const longestStrict = 16;
const longestLoose = 26;

/** Decides whether a turned clause may be offered as it stands, only to be confirmed, or not at all. */
export function gateOf(tokens: Segment, clause: MainClause, extent: Extent): ClauseGate | RefusalReason {
  if (deniesProblem(tokens) || wentWell(tokens)) return 'good-news';
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
    tokens.some(({ norm }) => norm === 'understand') ||
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
  if (/^(?:my|our)$/.test(first?.norm ?? '') && isPerson(subject[1]?.norm ?? '')) return false;
  if (isListed('neutralVerbs', predicate[0]?.norm ?? '')) return false;
  if (predicate.some(({ norm }) => norm === 'still')) return true;
  if (isDescribed(predicate)) return true;
  return !/^(?:is|are|was|were|isn't|aren't)$/.test(predicate[0]?.norm ?? '');
}

/** "the food was lukewarm": how a thing is, when it is nothing neutral. */
function isDescribed(predicate: Segment): boolean {
  const [verb, ...rest] = predicate.filter(({ norm }) => !isAdverb(norm) && norm !== 'very' && norm !== 'so');
  const only = rest.length === 1 ? (rest[0]?.norm ?? '') : '';
  if (!/^(?:is|are|was|were)$/.test(verb?.norm ?? '') || isListed('neutral', only)) return false;
  return isListed('adjectives', only) || isEnglishAdjective(only);
}

function isPerson(norm: string): boolean {
  return isListed('notThings', norm) || norm.endsWith('-in-law');
}

/** Short words lie too close together to call one a slip of another. */
function isLongNoun(norm: string): boolean {
  return norm.length >= 6 && (isListed('nouns', norm) || isEnglishNoun(norm));
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

/** "the neighbour says …", "the driver claimed …": what others say is no more than that. */
function isReport({ predicate }: MainClause): boolean {
  const verb = predicate.find(({ norm }) => !isAdverb(norm) && !isListed('auxiliaries', norm))?.norm ?? '';
  return isListed('reporting', verb) || /^expect(?:ed)?$/.test(verb);
}

/** "we moved in March" is history; "my appointment was moved" is not. */
function isMove({ subject, predicate }: MainClause): boolean {
  return (
    /^(?:i|we)(?:$|')/.test(subject[0]?.norm ?? '') &&
    /^(?:moved|rang|called|hung|filed|lodged|reported|raised)$/.test(predicate[0]?.norm ?? '')
  );
}

/** "you promised to call": what was promised, not that it was not done. */
function isPromise({ subject, predicate }: MainClause): boolean {
  if (!/^you(?:$|')/.test(subject[0]?.norm ?? '')) return false;
  return predicate.slice(0, 2).some(({ norm }) => /^(?:promised?|said|told|assured?|guaranteed?|agreed)$/.test(norm));
}

/** "Last year I had the same problem", "in 2019 I had a leak", "my neighbour had exactly the same". */
function isEarlier(tokens: Segment): boolean {
  const line = ` ${tokens.map(({ norm }) => norm).join(' ')} `;
  if (/ had .*(?:the|this|a) (?:same|similar)(?: (?:problem|issue|thing|trouble|fault))? $/.test(line)) return true;
  const isPast = / (?:had|was|were|did|got|went|came) /.test(line);
  return (
    isPast &&
    / (?:(?:19|20)\d\d|years ago|last time|in the past|used to) /.test(line) &&
    !/ (?:since|still) /.test(line)
  );
}

function isHistory(tokens: Segment, { subject }: MainClause): boolean {
  if (tokens.some(({ norm }) => isListed('historyWords', norm))) return true;
  return /^(?:i|we)(?:$|')/.test(subject[0]?.norm ?? '') && tokens.some(({ norm }) => isListed('history', norm));
}
