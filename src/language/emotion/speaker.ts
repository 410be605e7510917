import type { Language } from '../language';
import type { Word } from '../words';
import type { Speaker } from './answer';

const firstPerson: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['ik', 'mij', 'me', 'mijn', "m'n", 'mn']),
  en: new Set(['i', "i'm", 'my', 'me', "i'd", "i'll"]),
};

/** Who says a phrase: one writer ("het spijt me") or the company ("het spijt ons", and when nobody is named). */
export function speakerOf(words: readonly Word[], language: Language): Speaker {
  return words.some((word) => firstPerson[language].has(word.norm)) ? 'one' : 'many';
}
