import { isFinite } from '../clause/en/lexicon';
import { isEnglishAdjective, isEnglishNoun, isEnglishVerbForm } from '../en/vocabulary';
import type { Language } from '../language';
import { isIn } from '../nl/grammar';
import { isAttributive, isNoun } from '../nl/vocabulary';
import type { Word } from '../words';

/** The first noun with its determiner and what stands between them; persons and times are no things here. */
export function nounPhrase(words: readonly Word[], language: Language): readonly Word[] | undefined {
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at, language);
    if (phrase) return phrase;
  }
  return undefined;
}

/** True when a noun phrase with a determiner begins here. */
export function opensNoun(words: readonly Word[], at: number, language: Language): boolean {
  return determiners[language].test(words[at]?.norm ?? '') && phraseAt(words, at, language) !== undefined;
}

function phraseAt(words: readonly Word[], at: number, language: Language): readonly Word[] | undefined {
  const norm = words[at]?.norm ?? '';
  // A clause may open with a bare plural: "classes there cost £3".
  if (at === 0 && language === 'en' && /[^s]s$/.test(norm) && isThing(norm, language)) return words.slice(0, 1);
  if (!determiners[language].test(norm)) return undefined;
  let end = at + 1;
  // The word behind a determiner is part of the phrase, whatever the lists know of it.
  if (end < words.length && !/^(?:je|de)$/.test(norm) && !closed[language].test(words[end]?.norm ?? '')) end++;
  while (end < words.length && end <= at + longestPhrase && isPart(words[end] as Word, language)) end++;
  while (end > at + 2 && !isHead(words[end - 1] as Word, language)) end--;
  const last = words[end - 1];
  return last && end > at + 1 && isThing(last.norm, language) ? words.slice(at, end) : undefined;
}

const longestPhrase = 4;

/** The last word of a phrase is a noun, and no verb of it: "the order stays", "een fout gemaakt". */
function isHead({ norm, text }: Word, language: Language): boolean {
  if (/^\p{Lu}/u.test(text)) return true;
  if (language === 'nl') return isNoun(norm) && !/^ge.+[dt]$/.test(norm);
  return !(/[^s]s$/.test(norm) && isEnglishVerbForm(norm)) && !/ed$/.test(norm);
}

function isPart({ norm, text }: Word, language: Language): boolean {
  if (/^\p{Lu}/u.test(text)) return true;
  if (closed[language].test(norm)) return false;
  if (language === 'nl') return isNoun(norm) || isAttributive(norm);
  return (
    /(?:ment|tion|ship|ity|ness)s?$/.test(norm) || isEnglishNoun(norm) || (isEnglishAdjective(norm) && !isFinite(norm))
  );
}

/** Verbs that could pass for nouns, and words that end a noun phrase. */
const closed: Record<Language, RegExp> = {
  nl: /^(?:kost|kosten|kan|kunnen|is|zijn|was|waren|staat|past|werkt|zit|ligt|komt|gaat|doet|later|heeft|hebben|wordt|worden|moet|mag|van|in|op|met|bij|voor|en|of|die|dat|hele|meeste|dag)$/,
  en: /^(?:cooks?|costs?|needs?|takes?|starts?|works?|covers?|runs?|lasts?|comes?|has|have|is|are|was|were|can|will|must|of|in|on|at|with|for|to|and|or|that|which|there|below|above|each|later)$/,
};

function isThing(norm: string, language: Language): boolean {
  if (noThings[language].test(norm)) return false;
  return language === 'nl' ? !isIn('timeNouns', norm) : true;
}

const determiners: Record<Language, RegExp> = {
  nl: /^(?:de|het|een|uw|je|jouw|jullie|ons|onze|mijn|elk|elke|ieder|iedere)$/,
  en: /^(?:the|a|an|your|our|my|each|every|both|two|three|four|six|ten|twelve)$/,
};

const noThings: Record<Language, RegExp> = {
  nl: /^(?:dag|dagen|week|weken|maand|maanden|jaar|uur|keer|moment|tijd|morgen|ochtend|middag|avond|klant|collega|collega's|monteur|bezorger|chauffeur|medewerker|arts|dokter|buren|mensen|kind|kinderen|zoon|dochter|man|vrouw|moeder|vader|euro)$/,
  en: /^(?:day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|time|times|moment|morning|afternoon|evening|night|customer|customers|colleague|colleagues|engineer|driver|agent|doctor|nurse|neighbour|neighbours|people|child|children|son|daughter|mother|father|man|woman|team|staff|chef|one|it|all|new|same|first|next|last)$/,
};
