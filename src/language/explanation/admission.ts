import en from '../../lexicons/en/admissions.json';
import nl from '../../lexicons/nl/admissions.json';
import { faultWords } from '../blame/fault-words';
import type { Language } from '../language';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import type { Text } from '../text';

interface AdmissionRow extends PhraseRow {
  /** "We let you down": names no fault, so a reply that asks what happened comes first. */
  readonly isGeneral?: boolean;
}

export type Admission = PhraseMatch<AdmissionRow>;

/** Phrases with which we admit a fault of ours. */
export const admissionPhrases = definePhrases<AdmissionRow>({ nl, en });

/** True for a fault that is admitted as a fact: not asked, supposed, denied or quoted. */
export function isAdmitted(text: Text, match: Admission, language: Language): boolean {
  const { sentence, start, row } = match;
  if (row.isGeneral && text.sentences.some((one) => one.text.endsWith('?'))) return false;
  if (sentence.text.endsWith('?') || isQuoted(text, sentence, match)) return false;
  const { hypothetical, asking, denials } = faultWords(language);
  const before = sentence.words.filter((word) => word.end <= start);
  if (before.some(({ norm }) => hypothetical.has(norm)) || asking.has(before.at(-1)?.norm ?? '')) return false;
  const isNew = (norm: string): boolean => !row.phrase.includes(norm);
  return ![...match.words, ...before.slice(-2)].some(
    ({ norm }) => (denials.has(norm) || norm === 'niet' || norm === 'not') && isNew(norm),
  );
}
