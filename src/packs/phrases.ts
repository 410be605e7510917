import type { Localized } from '../language/language';
import { parsePhrase, PhraseError, type Element } from '../language/phrases/notation';
import { limits } from './limits';

/**
 * Says what is wrong with a phrase of a pack, or undefined. What is right can be compiled: the notation is kept, it is
 * not too long, and has a word to be found by.
 */
export function objectionToPhrase(phrase: string): Localized | undefined {
  if (phrase.length > limits.phraseLength) return tooLong(phrase);
  try {
    const { elements } = parsePhrase(phrase);
    const optional = elements.filter((element) => element.optional);
    const isWide = elements.some(({ options }) => options.length > limits.options);
    if (elements.length > limits.phraseParts || optional.length > limits.optionalParts || isWide)
      return tooMany(phrase);
    return elements.some((element) => !element.optional && isNamed(element)) ? undefined : nameless(phrase);
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error;
    return notInNotation(phrase);
  }
}

/** Every way through it holds a word. */
function isNamed({ options }: Element): boolean {
  return options.every((option) => option.some(({ kind }) => kind !== 'slot' && kind !== 'gap'));
}

function tooLong(phrase: string): Localized {
  const shown = `${phrase.slice(0, 40)}…`;
  return {
    nl: `“${shown}” is langer dan ${limits.phraseLength} tekens. Verdeel de woordgroep.`,
    en: `“${shown}” is longer than ${limits.phraseLength} characters. Divide the phrase.`,
  };
}

function tooMany(phrase: string): Localized {
  return {
    nl: `“${phrase}” heeft te veel delen: hoogstens ${limits.phraseParts}, waarvan ${limits.optionalParts} die weg mogen blijven, en ${limits.options} woorden in een keuze.`,
    en: `“${phrase}” has too many parts: at most ${limits.phraseParts}, of which ${limits.optionalParts} may be missing, and ${limits.options} words in a choice.`,
  };
}

function nameless(phrase: string): Localized {
  return {
    nl: `“${phrase}” past op van alles: zet er een woord in dat er altijd staat.`,
    en: `“${phrase}” fits anything: put a word in it that is always there.`,
  };
}

function notInNotation(phrase: string): Localized {
  return {
    nl: `“${phrase}” is geen woordgroep. Schrijf losse woorden, word~ voor alle vormen, [a|b] voor een keuze, ... voor woorden ertussen en {number} voor een getal.`,
    en: `“${phrase}” is no phrase. Write words, word~ for all forms, [a|b] for a choice, ... for words in between and {number} for a number.`,
  };
}
