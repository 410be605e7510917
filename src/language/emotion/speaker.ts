import type { Language } from '../language';
import type { Word } from '../words';
import type { Speaker } from './answer';

const singular: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['ik', 'mij', 'me', 'mijn', "m'n", 'mn']),
  en: new Set(['i', "i'm", 'my', 'me', "i'd", "i'll", "i've"]),
};

const plural: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['wij', 'we', 'ons', 'onze']),
  en: new Set(['we', "we're", 'our', 'us', "we'd", "we'll", "we've"]),
};

/**
 * Who says a phrase: one writer ("het spijt me") or the company ("het spijt ons"). The phrase decides, else the reply
 * around it; when nobody is named it is the company.
 */
export function speakerOf(phrase: readonly Word[], reply: readonly Word[], language: Language): Speaker {
  const has = (words: readonly Word[], known: ReadonlySet<string>): boolean =>
    words.some((word) => known.has(word.norm));
  if (has(phrase, singular[language])) return 'one';
  if (has(phrase, plural[language])) return 'many';
  return has(reply, singular[language]) && !has(reply, plural[language]) ? 'one' : 'many';
}
