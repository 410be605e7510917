import en from '../../lexicons/en/questions.json';
import nl from '../../lexicons/nl/questions.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';

/**
 * `ask` brings in an indirect question ("ik vroeg me af", "could you tell me"); `courtesy` is a question that needs no answer of its
 * own ("Hoe gaat het?", "Kunt u mij helpen?"); `rhetorical` is a complaint in the form of a question.
 */
export interface QuestionRow extends PhraseRow {
  readonly role: 'ask' | 'courtesy' | 'rhetorical';
}

export type QuestionMatch = PhraseMatch<QuestionRow>;

/** For the `phrases` of a rule; its matches in the customer's message go to `findQuestions`. */
export const questionPhrases = definePhrases<QuestionRow>({ nl, en });
