import en from '../../lexicons/en/question-words.json';
import nl from '../../lexicons/nl/question-words.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';

const lists = [
  // How a question opens: its question word, what may stand before it, the verb and the subject behind that.
  ...(['openers', 'whether', 'leads', 'verbs', 'subjects', 'fillers', 'joiners'] as const),
  // The question words by what they ask for, and the words that make "how …" a question of time or money.
  ...(['when', 'much', 'where', 'why', 'who', 'which', 'how', 'times', 'money'] as const),
  // Words that are no subject of a question, and those that make a question check a guess.
  ...(['stop', 'hedges'] as const),
] as const;

export type QuestionWords = Readonly<Record<(typeof lists)[number], ReadonlySet<string>>>;

const lexicon = defineLexicon<Record<(typeof lists)[number], readonly string[]>>({ nl, en });
const tables: Partial<Record<Language, QuestionWords>> = {};

/** The words by which questions are recognised. */
export function questionWords(language: Language): QuestionWords {
  return (tables[language] ??= Object.fromEntries(
    lists.map((name) => [name, new Set(lexicon(language)[name])]),
  ) as unknown as QuestionWords);
}
