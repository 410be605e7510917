import { isQuoted } from '../quotation';
import type { Language } from '../language';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import { clausesOf, indirectClause, isMarked } from './clauses';
import { kindOf, type QuestionKind } from './kind';
import type { QuestionMatch } from './phrases';
import { questionWords } from './words';

/** A question in a message. The span runs from its first word to its last, with the question mark. */
export interface Question extends Span {
  readonly kind: QuestionKind;
  readonly sentence: Sentence;
  /** The words that say what it is about; when it has none of its own, those just before it. */
  readonly topics: readonly string[];
  readonly hasOwnTopics: boolean;
  /** It asks us to do something: "Kunt u …?", "Could you …?" */
  readonly isRequest: boolean;
  /** It asks whether something must be done: "Moet ik …?", "Do I have to …?" */
  readonly isDuty: boolean;
  /** It asks about what was, or is done: then a date in the past may be the answer. */
  readonly isPast: boolean;
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
  const words = questionWords(text.language === 'en' ? 'en' : 'nl');
  const norms = clause.map(({ norm }) => norm);
  const kind = kindOf(norms, words);
  if (/[?!]*(?:\?!|!\?|\?\?\?)[?!]*\W*$/.test(sentence.text) && /^(?:why|which|how|who)$/.test(kind)) return true;
  return clause.length < 3 && kind === 'yes-no' && norms.every((norm) => words.stop.has(norm));
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
  const inner = ask ? clause.filter((word) => word.start >= ask.end) : clause;
  const opens = inner.findIndex(({ norm }) => words.openers.has(norm) || words.whether.has(norm));
  const asked = ask && opens >= 0 ? inner.slice(opens) : clause;
  const norms = asked.map(({ norm }) => norm);
  const topics = topicsIn(asked, language);
  const isRequest =
    /^(?:kunt|kun|kunnen|wilt|willen|zou|zouden|could|can|would|will)$/.test(norms[0] ?? '') &&
    /^(?:u|je|jullie|you|iemand|someone)$/.test(norms[1] ?? '');
  const mark =
    isMarked(sentence) && clause.at(-1) === sentence.words.at(-1)
      ? (/^\W*?\?/.exec(text.value.slice(end))?.[0].length ?? 0)
      : 0;
  return {
    ...{
      start,
      end: end + mark,
      kind: kindOf(norms, words),
      sentence,
      isRequest,
      isDuty: asksDuty(norms),
      isPast: norms.some((norm) => past.test(norm)),
      hasOwnTopics: topics.length > 0,
    },
    topics: topics.length > 0 ? topics : topicsBefore(text, sentence, start, language),
  };
}

const past = /^(?:was|waren|werd|is|zijn|heb|hebt|heeft|hebben|were|did|has|have)$/;

function asksDuty([first = '', , third = '']: readonly string[]): boolean {
  return /^(?:moet|moeten|hoef|hoeft|hoeven|must|should)$/.test(first) || /^(?:have|need)$/.test(third);
}

/** The words of a clause that can be its subject. */
export function topicsIn(words: readonly Word[], language: Language): readonly string[] {
  const { stop } = questionWords(language);
  return words.map(({ norm }) => norm).filter((norm) => norm.length > 2 && !stop.has(norm) && /\p{L}/u.test(norm));
}

/** "Klopt dat?" is about what was said just before. */
function topicsBefore(text: Text, sentence: Sentence, start: number, language: Language): readonly string[] {
  const own = topicsIn(
    sentence.words.filter((word) => word.end <= start),
    language,
  );
  const before = text.sentences[sentence.index - 1];
  return own.length > 0 || !before ? own : topicsIn(before.words, language);
}
