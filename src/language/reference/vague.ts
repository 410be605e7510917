import en from '../../lexicons/en/vague-references.json';
import nl from '../../lexicons/nl/vague-references.json';
import type { Language } from '../language';
import { definePhrases } from '../lexicon';
import type { PhraseMatch } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import type { Text } from '../text';
import type { Word } from '../words';
import { thingsIn, type Thing } from './things';

/** A pronoun as the whole subject of its sentence, with a verb that says something of a thing: "It costs", "Dit wordt". */
export const referencePhrases = definePhrases({ nl, en });

/** A sentence whose subject can mean more than one thing of the sentence before. */
export interface VagueReference {
  readonly match: PhraseMatch;
  readonly pronoun: Word;
  /** What it can mean, in the order of the text. */
  readonly things: readonly Thing[];
}

/**
 * Finds sentences that begin with a pronoun, while the sentence before it in the paragraph says one thing of one thing
 * and another of another ("The sauna has a ramp and our chef cooks vegan food. That's included in the price.").
 */
export function findVagueReferences(text: Text, matches: readonly PhraseMatch[]): VagueReference[] {
  const { language } = text;
  if (language === 'unknown') return [];
  return matches.flatMap((match) => {
    const before = text.sentences[match.sentence.index - 1];
    const pronoun = match.words[0];
    if (!before || !pronoun || before.paragraph !== match.sentence.paragraph) return [];
    if (!isReferring(match, language) || isQuoted(text, match.sentence, match)) return [];
    const things = thingsIn(before, language);
    return things.length < 2 ? [] : [{ match, pronoun, things }];
  });
}

/** Left out are an object before its verb ("Dat kan ik"), a provisional subject ("Het duurt even voordat …") and a bare answer ("Dat kan"). */
function isReferring({ sentence, words }: PhraseMatch, language: Language): boolean {
  if (sentence.text.endsWith('?')) return false;
  const [pronoun, verb] = words;
  const last = words.at(-1);
  const rest = sentence.words.filter((word) => word.start >= (last?.end ?? 0));
  if (rest.length === 0 && words.length < 3 && language === 'nl' && verb?.norm === 'kan') return false;
  if (isObject(words, rest, language)) return false;
  const isProvisional = pronoun?.norm === 'het' || pronoun?.norm === 'it' || pronoun?.norm === "it's";
  return !isProvisional || !rest.some(({ norm }) => announced[language].test(norm));
}

/** "Dat kan ik voor u doen", "Dit moet u zelf regelen": the subject comes behind the verb. */
function isObject(words: readonly Word[], rest: readonly Word[], language: Language): boolean {
  if (language === 'en') return false;
  return [...words.slice(2), ...rest.slice(0, 2)].some(({ norm }) => subjects.test(norm));
}

const subjects = /^(?:ik|u|je|jij|we|wij|jullie|zijn|onze|hij|ze|zij)$/;

/** What a provisional subject announces. */
const announced: Record<Language, RegExp> = {
  nl: /^(?:dat|om|of|voordat|voor|tot|totdat|voorkomen|gebeuren)$/,
  en: /^(?:to|that|before|if|whether|when|pleasure)$/,
};
