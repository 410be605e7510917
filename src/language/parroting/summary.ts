import { isFinite } from '../clause/en/lexicon';
import { finiteForms, isSurelyFinite } from '../clause/nl/verb-forms';
import { genericWords } from '../emotion/generic';
import { isEnglishNoun } from '../en/vocabulary';
import type { Language } from '../language';
import type { LetterParts } from '../letter';
import { isNoun } from '../nl/vocabulary';
import { isQuoted } from '../quotation';
import { overlaps } from '../span';
import type { Text } from '../text';
import type { Word } from '../words';
import type { Copied } from './copied';

/**
 * True for copied words that stand as a summary: not quoted, no question repeated above its answer, no clause of an
 * acknowledgement ("Wat vervelend dat …", "Sorry that …"), no names or numbers in a row.
 */
export function isPlainSummary(reply: Text, { inReply, sentence, words }: Copied, parts: LetterParts): boolean {
  const language: Language = reply.language === 'en' ? 'en' : 'nl';
  if (isQuoted(reply, sentence, inReply) || /[?:]["'”’)]*$/.test(sentence.text)) return false;
  if (parts.closing && overlaps(parts.closing, inReply)) return false;
  if (parts.greeting && overlaps(parts.greeting, inReply)) return false;
  const isName = ({ text, start }: Word): boolean =>
    /^\p{Lu}|\d/u.test(text) || /[@#]/.test(reply.value.charAt(start - 1));
  const isNamed = words.filter(isName).length * 2 > words.length;
  if (!words.some((word) => isOfClause(word, language))) return false;
  return !isNamed && !isAcknowledged(sentence, inReply.start, language);
}

/** Before "dat" or "that" stands feeling, regret or thanks. */
function isAcknowledged(sentence: Copied['sentence'], start: number, language: Language): boolean {
  const before = sentence.words.filter((word) => word.end <= start);
  const all = [...before, ...sentence.words.filter((word) => word.start >= start)];
  const { thanks } = genericWords(language);
  const feels = (norm: string): boolean => thanks.has(norm) || feeling[language].test(norm);
  if (before.some(({ norm }) => feels(norm)) || isSeen(before.map(({ norm }) => norm))) return true;
  // "Dat je de hele dag thuis bent gebleven, is vervelend."
  return opensClause[language].test(all[0]?.norm ?? '') && all.some(({ norm }) => feels(norm));
}

/** "I can see why …", "Ik zie dat …": what is seen is taken in, not handed back. */
function isSeen(before: readonly string[]): boolean {
  return before.some(
    (norm, at) =>
      /^(?:see|hear|zie|zien|hoor)$/.test(norm) && /^(?:that|why|how|dat|waarom|hoe)$/.test(before[at + 1] ?? ''),
  );
}

/** A clause has a subject or a finite verb; without them the run is a name: "your application for an allotment at Fern Hill". */
function isOfClause({ norm }: Word, language: Language): boolean {
  if (subjects[language].test(norm)) return true;
  if (language === 'en') return isFinite(norm) && !isEnglishNoun(norm);
  return isSurelyFinite(norm) || (!isNoun(norm) && finiteForms(norm).some(({ kind }) => kind !== 'infinitive'));
}

const subjects: Record<Language, RegExp> = {
  nl: /^(?:ik|je|jij|u|we|wij|jullie|ze|hij|het|er)$/,
  en: /^(?:i|you|we|he|she|it|they|there|came|took|got|went)$/,
};

const opensClause: Record<Language, RegExp> = { nl: /^dat$/, en: /^that$/ };

const feeling: Record<Language, RegExp> = {
  nl: /^(?:vervelend\w*|jammer|naar|rot|balen|baal|sorry|excuses|excuus|spijt\w*|begrijp\w*|snap\w*|voorstellen|voor|fijn|leuk|goed|dank\w*|bedankt|gelijk|frustrerend\w*|irritant\w*|ergerlijk\w*|verschrikkelijk\w*|erg|schrik\w*|geschrokken|teleurstellend\w*|vreselijk\w*|heftig\w*|zonde|pijnlijk\w*|wat|hoe|betreur\w*|verontschuldig\w*)$/,
  en: /^(?:sorry|apolog\w*|regret\w*|understand\w*|annoying|frustrating|disappointing|awful|terrible|horrible|pity|shame|glad|pleased|happy|lovely|great|good|thank\w*|appreciate\w*|imagine|what|how|upsetting|worrying|horrid|rotten|unacceptable|right)$/,
};
