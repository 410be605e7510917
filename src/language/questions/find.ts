import { isQuoted } from '../quotation';
import type { Language } from '../language';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import { clausesOf, indirectClause, isMarked } from './clauses';
import { kindOf, type QuestionKind } from './kind';
import type { QuestionMatch } from './phrases';
import { topicsBefore, topicsIn } from './topics';
import { traitsOf, type Traits } from './traits';
import { questionWords, type QuestionWords } from './words';

/** A question in a message. The span runs from its first word to its last, with the question mark. */
export interface Question extends Span, Traits {
  readonly kind: QuestionKind;
  readonly sentence: Sentence;
  /** The words that say what it is about; when it has none of its own, those just before it. */
  readonly topics: readonly string[];
  readonly hasOwnTopics: boolean;
  /** It is brought in by a phrase and has no question mark: "Graag hoor ik wanneer …". */
  readonly isIndirect: boolean;
}

/**
 * The questions of a message that want an answer, in order: direct and indirect, with and without question mark. Courtesies
 * ("Hoe gaat het?"), rhetorical questions and quoted ones are left out. `matches` are those of `questionPhrases` in it.
 */
export function findQuestions(text: Text, matches: readonly QuestionMatch[]): readonly Question[] {
  const { language } = text;
  if (language === 'unknown') return [];
  return text.sentences.flatMap((sentence) => {
    const own = matches.filter((match) => match.sentence === sentence);
    return clausesIn(text, sentence, own, language)
      .filter((clause) => !isQuoted(text, sentence, spanOf(clause)) && !isIdle(text, clause, own, sentence))
      .map((clause) => toQuestion(text, sentence, clause, own, language));
  });
}

type Clause = readonly Word[];

function clausesIn(
  text: Text,
  sentence: Sentence,
  own: readonly QuestionMatch[],
  language: Language,
): readonly Clause[] {
  const direct = clausesOf(text, sentence, language);
  if (direct.length > 0) return direct;
  const ask = own.find(({ row }) => row.role === 'ask');
  const indirect = ask && indirectClause(sentence, ask, language);
  return indirect ? [indirect] : [];
}

function spanOf(clause: Clause): Span {
  return { start: clause[0]?.start ?? 0, end: clause.at(-1)?.end ?? 0 };
}

/** A courtesy, a rhetorical question, or one of those cries with both marks ("Waarom?!"). */
function isIdle(text: Text, clause: Clause, own: readonly QuestionMatch[], sentence: Sentence): boolean {
  const { start, end } = spanOf(clause);
  if (own.some(({ row, start: at }) => row.role !== 'ask' && at >= start && at < end)) return true;
  // "Isn't it marvellous?" asks nothing; nor does "What?".
  if (/n't$/.test(clause[0]?.norm ?? '')) return true;
  const words = questionWords(text.language === 'en' ? 'en' : 'nl');
  const norms = clause.map(({ norm }) => norm);
  const kind = kindOf(norms, words);
  if (/[?!]*(?:\?!|!\?|\?\?\?)[?!]*\W*$/.test(sentence.text) && /^(?:why|which|how|who)$/.test(kind)) return true;
  if (clause.length < 2) return !/^(?:wanneer|hoelang|hoeveel|when)$/.test(norms[0] ?? '');
  const isVerbal = words.verbs.has(norms[0] ?? '');
  return clause.length < 3 && kind === 'yes-no' && !isVerbal && norms.every((norm) => words.stop.has(norm));
}

function toQuestion(
  text: Text,
  sentence: Sentence,
  clause: Clause,
  own: readonly QuestionMatch[],
  language: Language,
): Question {
  const words = questionWords(language);
  const { start, end } = spanOf(clause);
  const ask = own.find(({ row, start: at }) => row.role === 'ask' && at >= start && at < end);
  const asked = ask ? innerClause(clause, ask, words) : clause;
  const norms = asked.map(({ norm }) => norm);
  const mark = markBehind(text, sentence, clause);
  const topics = topicsIn(asked, language);
  return {
    ...{ start, end: end + mark, sentence, kind: kindOf(norms, words), ...traitsOf(norms, words) },
    isIndirect: ask !== undefined && mark === 0,
    hasOwnTopics: topics.length > 0,
    topics: topics.length > 0 ? topics : topicsBefore(text, sentence, start, language),
  };
}

/** Of "Kunt u mij zeggen wanneer hij komt" the words from "wanneer" on; the whole clause when there is no such word. */
function innerClause(clause: Clause, ask: Span, { openers, whether }: QuestionWords): Clause {
  const inner = clause.filter((word) => word.start >= ask.end);
  const opens = inner.findIndex(({ norm }) => openers.has(norm) || whether.has(norm));
  return opens >= 0 ? inner.slice(opens) : clause;
}

/** How many characters the question mark behind a clause takes, with what stands before it. */
function markBehind(text: Text, sentence: Sentence, clause: Clause): number {
  const last = clause.at(-1);
  if (!last || last !== sentence.words.at(-1) || !isMarked(sentence)) return 0;
  return /^\W*?\?/.exec(text.value.slice(last.end))?.[0].length ?? 0;
}
