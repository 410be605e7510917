import en from '../../lexicons/en/closed-problem.json';
import nl from '../../lexicons/nl/closed-problem.json';
import { definePhrases } from '../lexicon';
import { replyWords } from '../moves/words';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import { isMarked } from './clauses';
import { findQuestions } from './find';
import { questionWords } from './words';
import type { QuestionMatch } from './phrases';

/** Closed questions that explore a problem: "Werkt het niet goed?", "Does it keep crashing?" */
export const closedProblemPhrases = definePhrases<PhraseRow>({ nl, en });

/** A closed question; `isPast` when it asks about what happened. */
export interface ClosedQuestion extends Span {
  readonly sentence: Sentence;
  readonly isPast: boolean;
}

/**
 * The first closed question of a reply that explores a problem, unless the reply asks an open question too. Left out is a choice between
 * two things ("links of rechts?"), which needs its answer. Takes the matches of both sets in the reply.
 */
export function findClosedQuestion(
  reply: Text,
  closed: readonly PhraseMatch[],
  matches: readonly QuestionMatch[],
): ClosedQuestion | undefined {
  const found = closed.find((match) => asks(reply, match));
  if (!found) return undefined;
  const open = findQuestions(reply, matches).some(({ kind }) => kind !== 'yes-no' && kind !== 'either-or');
  if (open || isCondition(reply, found)) return undefined;
  const mark = reply.value.indexOf('?', found.end);
  const isPast =
    /^(?:deed|lukte|werkte|ging|kwam|liep|zat|viel|had|was|waren|beviel|verliep|did|didn't|were|wasn't)$/.test(
      found.words[0]?.norm ?? '',
    );
  return { start: found.start, end: mark + 1, sentence: found.sentence, isPast };
}

/**
 * "Werkt dit niet? Laat het me dan weten." is a condition, and "Laadt hij niet? Of gaat hij niet aan?" a choice in two sentences.
 */
function isCondition(reply: Text, { sentence }: PhraseMatch): boolean {
  const next = reply.sentences[sentence.index + 1];
  if (!next || next.paragraph !== sentence.paragraph) return false;
  const { contact } = replyWords(reply.language === 'en' ? 'en' : 'nl');
  const first = next.words[0]?.norm ?? '';
  return contact.has(first) || /^(?:of|or)$/.test(first);
}

function asks(reply: Text, match: PhraseMatch): boolean {
  const { sentence, start, end } = match;
  if (!isMarked(sentence) || isQuoted(reply, sentence, match)) return false;
  const before = sentence.words.filter((word) => word.end <= start).at(-1);
  const { fillers, joiners, hedges } = questionWords(reply.language === 'en' ? 'en' : 'nl');
  const gap = before ? reply.value.slice(before.end, start) : '';
  const opens = !before || /[,;:!.–—]/.test(gap) || fillers.has(before.norm) || joiners.has(before.norm);
  const rest = reply.value.slice(end, sentence.end);
  // "Bent u misschien niet thuis geweest?" checks a guess, and that is answered with yes or no.
  if (sentence.words.some(({ norm }) => hedges.has(norm))) return false;
  return opens && !/[,;:]\s/.test(rest) && !sentence.words.some(({ norm }) => norm === 'of' || norm === 'or');
}
