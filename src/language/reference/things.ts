import { isFinite } from '../clause/en/lexicon';
import { finiteForms, isSurelyFinite } from '../clause/nl/verb-forms';
import { isEnglishNoun, isEnglishVerbForm } from '../en/vocabulary';
import type { Language } from '../language';
import type { Sentence } from '../text';
import type { Word } from '../words';
import { nounPhrase, opensNoun } from './noun-phrase';

/** A thing that a sentence speaks of: "the sauna", "de huur". */
export interface Thing {
  readonly text: string;
}

/**
 * The things of which a sentence says something, one for each of its two clauses; empty when it is one clause, or when a
 * pronoun ties its clauses together ("Your parcel is here and the driver brings it").
 */
export function thingsIn(sentence: Sentence, language: Language): readonly Thing[] {
  const { words } = sentence;
  if (subordinators[language].test(words[0]?.norm ?? '')) return [];
  const clauses = splitClauses(sentence, language);
  if (!clauses) return [];
  const [first, second] = clauses;
  if (second.some(({ norm }) => ties[language].test(norm))) return [];
  const things = [nounPhrase(first, language), nounPhrase(second, language)];
  const texts = new Set(things.map((thing) => (thing ?? []).map(({ text }) => text).join(' ')));
  return texts.size < 2 ? [] : [...texts].map((text) => ({ text }));
}

/** The two clauses of a sentence, where both have a verb and a noun. */
function splitClauses(sentence: Sentence, language: Language): [readonly Word[], readonly Word[]] | undefined {
  const { words } = sentence;
  for (let at = 2; at < words.length - 1; at++) {
    const skip = joinAt(sentence, at, language);
    if (skip === undefined) continue;
    const [first, second] = [words.slice(0, at), words.slice(at + skip)];
    if (indirect.test(second[0]?.norm ?? '')) continue;
    if (isClause(first, language) && isClause(second, language)) return [first, second];
  }
  return undefined;
}

/** Words that open what was asked or said: "… en of de keuken later kan". */
const indirect = /^(?:of|dat|wat|hoe|waar|waarom|whether|that|what|how|where|why)$/;

/** How many words join two clauses here: one for "en", none at a comma or semicolon before a noun; undefined for no joint. */
function joinAt({ text, start, words }: Sentence, index: number, language: Language): 0 | 1 | undefined {
  const { norm, start: from } = words[index] as Word;
  if (language === 'nl' ? norm === 'en' || norm === 'maar' : norm === 'and' || norm === 'but') return 1;
  const gap = text.slice((words[index - 1]?.end ?? start) - start, from - start);
  return /[,;]/.test(gap) && opensNoun(words, index, language) ? 0 : undefined;
}

/** True when there is a finite verb and a noun among the words. */
function isClause(words: readonly Word[], language: Language): boolean {
  return words.some((_, index) => isVerb(words, index, language)) && nounPhrase(words, language) !== undefined;
}

function isVerb(words: readonly Word[], at: number, language: Language): boolean {
  const norm = words[at]?.norm ?? '';
  if (commonVerbs[language].test(norm)) return true;
  if (language === 'en') return isFinite(norm) || (isEnglishVerbForm(norm) && !isEnglishNoun(norm));
  if (isSurelyFinite(norm)) return true;
  // "bewaren wij": the present plural is an infinitive but for its subject.
  const isPlural = [words[at - 1], words[at + 1]].some((word) => /^(?:we|wij|ze|zij|jullie)$/.test(word?.norm ?? ''));
  return isPlural && finiteForms(norm).some(({ kind }) => kind === 'infinitive');
}

/** Verbs that look like nouns or have no ending of their own. */
const commonVerbs: Record<Language, RegExp> = {
  nl: /^(?:kost|kosten|staat|staan|past|passen|loop|werkt|werken|zit|zitten|ligt|liggen|komt|komen|gaan|doet|doen)$/,
  en: /^(?:cost|costs|need|needs|take|takes|start|starts|have|come|comes|cook|cooks|work|works|cover|covers|can|last|lasts|run|runs|will|must|get|gets|go|goes|fall|falls|follow|follows|hang|hangs|stay|stays)$/,
};

const subordinators: Record<Language, RegExp> = {
  nl: /^(?:als|indien|wanneer|omdat|doordat|zodra|nadat|voordat|terwijl|hoewel|mocht|sinds)$/,
  en: /^(?:if|when|because|since|once|after|before|while|although|as|should|unless|until)$/,
};

/** Words that take up something earlier, so that the sentence stays with one thing. */
const ties: Record<Language, RegExp> = {
  nl: /^(?:hem|haar|deze|die|dit|dat|hiervan|ervan|daarvan|daarmee|ermee|hij|daar)$/,
  en: /^(?:it|them|they|this|that|these|those|its|itself)$/,
};
