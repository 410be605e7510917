import type { Language } from '../language';
import type { Sentence } from '../text';
import type { Word } from '../words';
import { phraseAt } from './noun-phrase';

/**
 * Two things named side by side: "de machtiging en de opzegdatum", "your reading and on last year's tariff". Undefined when a sentence has
 * no such pair; of more than one pair the last, which is nearest to what follows.
 */
export function pairIn({ words }: Sentence, language: Language): readonly [string, string] | undefined {
  for (let at = words.length - 2; at > 1; at--) {
    if (!joiners[language].test(words[at]?.norm ?? '')) continue;
    const after = phraseBehind(words, at, language);
    const before = after && phraseBefore(words, at, language);
    if (!after || !before) continue;
    return isSubjectBefore(words, at - before.length, language) ? undefined : [textOf(before), textOf(after)];
  }
  return undefined;
}

const joiners: Record<Language, RegExp> = { nl: /^(?:en|of)$/, en: /^(?:and|or)$/ };
const prepositions: Record<Language, RegExp> = {
  nl: /^(?:op|in|met|voor|van|aan|bij|uit|naar|over)$/,
  en: /^(?:on|in|with|for|of|at|to|from|about|by)$/,
};

function phraseBehind(words: readonly Word[], at: number, language: Language): readonly Word[] | undefined {
  const skip = prepositions[language].test(words[at + 1]?.norm ?? '') ? 2 : 1;
  return phraseAt(words, at + skip, language);
}

/** The noun phrase that ends right before a place. */
function phraseBefore(words: readonly Word[], at: number, language: Language): readonly Word[] | undefined {
  for (let from = at - 2; from >= 0 && from >= at - longest; from--) {
    const phrase = phraseAt(words, from, language);
    if (phrase && from + phrase.length === at) return phrase;
  }
  return undefined;
}

const longest = 5;

/** "The sauna has a ramp and a bench": another thing as subject in front is what a pronoun goes on about; not so one behind a preposition. */
function isSubjectBefore(words: readonly Word[], end: number, language: Language): boolean {
  for (let at = 0; at < end; at++) {
    if (prepositions[language].test(words[at - 1]?.norm ?? '')) continue;
    const phrase = phraseAt(words, at, language);
    if (phrase && at + phrase.length <= end) return true;
  }
  return false;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
