import type { Language } from '../language';
import type { Text } from '../text';
import type { Assumption } from './assumption';

/** A question in the place of a guess; `isSure` when it is right as it stands. */
export interface CheckingQuestion {
  readonly text: string;
  readonly isSure: boolean;
}

const adverbs: Record<Language, RegExp> = {
  nl: /\s*\b(?:(?:zeer |hoogst)?waarschijnlijk|vermoedelijk|blijkbaar|kennelijk|klaarblijkelijk|ongetwijfeld|vast)\b\s*/i,
  en: /\s*\b(?:probably|presumably|obviously|apparently|evidently|clearly|no doubt|surely|doubtless|undoubtedly|most likely|seemingly|likely)\b,?\s*/i,
};

const open: Record<Language, string> = {
  nl: '[Wat ziet u precies gebeuren?]',
  en: '[What exactly do you see happening?]',
};

/** Questions that ask what was guessed, best first: one that checks the guess, and an open one to fill in. */
export function checkingQuestions(
  reply: Text,
  assumption: Assumption,
  language: Language,
  address: 'u' | 'je' | undefined,
): readonly CheckingQuestion[] {
  const clause = reply.value.slice(assumption.start, assumption.end);
  const checking = language === 'nl' ? turnDutch(clause, assumption) : turnEnglish(clause, assumption);
  const openText = address === 'je' ? open[language].replace(' u ', ' je ').replace('ziet', 'zie') : open[language];
  const asked = { text: openText, isSure: false };
  return checking ? [checking, asked] : [asked];
}

/** "U bent waarschijnlijk vergeten te tekenen" becomes "Bent u misschien vergeten te tekenen?" */
function turnDutch(clause: string, { kind, isWhole }: Assumption): CheckingQuestion | undefined {
  if (kind !== 'subjectFirst' && kind !== 'adverbFirst') return undefined;
  const plain = clause.replace(adverbs.nl, ' ').trim();
  const turned =
    kind === 'subjectFirst'
      ? /^(u|je|jij)\s+(\p{L}+)\s*(.*)$/isu.exec(plain)
      : /^(\p{L}+)\s+(u|je|jij)\s*(.*)$/isu.exec(plain);
  if (!turned) return undefined;
  const [, first = '', second = '', rest = ''] = turned;
  const [subject, verb] = kind === 'subjectFirst' ? [first, second] : [second, first];
  const asked = kind === 'adverbFirst' ? verb : inversion(subject.toLowerCase(), verb.toLowerCase());
  if (!asked || rest === '') return undefined;
  const text = `${asked.charAt(0).toUpperCase()}${asked.slice(1)} ${subject.toLowerCase()} misschien ${rest}?`;
  return { text, isSure: isWhole && /^(?:bent|ben|heeft|hebt|heb)$/i.test(asked) && !reproachful.test(rest) };
}

/** What stays a reproach as a question, so that the writer should look at it. */
const reproachful = /\b(?:niet goed|niet gelezen|zelf|geen moeite)\b/i;

const inverted: Readonly<Record<string, string>> = { hebt: 'heb', bent: 'ben', gebruikt: 'gebruik', zoekt: 'zoek' };

/** The verb before its subject: "je hebt" but "heb je"; undefined when the form is not certain. */
function inversion(subject: string, verb: string): string | undefined {
  return subject === 'u' ? verb : inverted[verb];
}

/** "You probably forgot to sign" becomes "Could it be that you forgot to sign?" */
function turnEnglish(clause: string, { kind, isWhole }: Assumption): CheckingQuestion | undefined {
  if (kind === 'guess') return undefined;
  const plain = clause.replace(adverbs.en, ' ').trim();
  const told = plain.replace(/^you must (?:just )?have\b|^you(?:'|’)ll have\b|^you will have\b/i, 'you have');
  const text = `Could it be that ${told.charAt(0).toLowerCase()}${told.slice(1)}?`;
  return { text, isSure: isWhole };
}
