import en from '../../lexicons/en/tense.json';
import nl from '../../lexicons/nl/tense.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';

const lists = ['future', 'past', 'auxiliary', 'planned', 'reports'] as const;

type TenseWords = Readonly<Record<(typeof lists)[number], ReadonlySet<string>>>;

const lexicon = defineLexicon<Record<(typeof lists)[number], readonly string[]>>({ nl, en });
const tables: Partial<Record<Language, TenseWords>> = {};

function tenseWords(language: Language): TenseWords {
  return (tables[language] ??= Object.fromEntries(
    lists.map((name) => [name, new Set(lexicon(language)[name])]),
  ) as unknown as TenseWords);
}

/** Whether what is told around a moment lies behind, ahead, or shows neither. */
export type Tense = 'past' | 'future' | 'unknown';

const participle: Record<Language, RegExp> = {
  nl: /^(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:ver|be|ont|her|over)\p{L}{2,}(?:d|t|en)|ontvangen|bezorgd)$/u,
  en: /^\p{L}{2,}(?:ed)$/u,
};

/**
 * The tense of the clause around a moment. What was planned lies ahead ("is verzet naar dinsdag", "is booked for
 * Tuesday"), and what the customer reports is past.
 */
export function tenseAround(text: Text, sentence: Sentence, moment: Span): Tense {
  if (text.language === 'unknown') return 'unknown';
  const words = tenseWords(text.language);
  const norms = clauseOf(text, sentence, moment);
  if (norms.some((norm) => words.reports.has(norm))) return 'past';
  if (norms.some((norm) => words.planned.has(norm)))
    return norms.some((norm) => words.past.has(norm)) ? 'past' : 'future';
  const isParticiple = (norm: string): boolean => participle[text.language as Language].test(norm);
  if (text.language === 'en') {
    if (
      /\b(?:should|would|could|might|ought) (?:to )?have\b|\b(?:should|would|could)(?:'ve|n't have)\b/.test(
        norms.join(' '),
      )
    )
      return 'past';
    if (norms.some((norm) => words.future.has(norm) && !/^(?:is|are)$/.test(norm))) return 'future';
    if (norms.some((norm) => words.past.has(norm) || words.auxiliary.has(norm) || isParticiple(norm))) return 'past';
    return norms.some((norm) => words.future.has(norm)) ? 'future' : 'unknown';
  }
  if (norms.some((norm) => words.past.has(norm))) return 'past';
  if (norms.some((norm) => words.auxiliary.has(norm)) && norms.some(isParticiple)) return 'past';
  return norms.some((norm) => words.future.has(norm)) ? 'future' : 'unknown';
}

/** The words of the moment's clause: up to a comma, semicolon, colon or bracket with a verb's room on both sides. */
function clauseOf(text: Text, sentence: Sentence, moment: Span): string[] {
  const { words } = sentence;
  const isBreak = (index: number): boolean => {
    const [left, right] = [words[index - 1], words[index]];
    if (!left || !right) return true;
    const gap = text.value.slice(left.end, right.start);
    return (
      /[;:()]/.test(gap) ||
      (/,/.test(gap) && !/\d/.test(left.text + right.text)) ||
      /^(?:en|maar|and|but)$/.test(right.norm)
    );
  };
  let from = words.findIndex((word) => word.end > moment.start);
  let to = from + 1;
  while (from > 0 && !isBreak(from)) from--;
  while (to < words.length && !isBreak(to)) to++;
  const clause = words.slice(from, to).filter((word) => word.end <= moment.start || word.start >= moment.end);
  // A clause without a verb of its own ("en uiterlijk dinsdag 8 december.") leans on the whole sentence.
  return (clause.length < 3 ? words : clause).map((word) => word.norm);
}
