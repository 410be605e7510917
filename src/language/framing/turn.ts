import type { Language } from '../language';
import type { Sentence } from '../text';
import type { Family } from './framing';

/** Words by which a sentence turns a negative to what is possible, before or after the negative words. */
const turns: Record<Language, { anywhere: RegExp; after: RegExp; next: RegExp }> = {
  nl: {
    anywhere: /(?<!\p{L})(?:wel(?! (?:eens|degelijk))|in plaats daarvan|zodra|weer open)(?!\p{L})/iu,
    after: /(?<!\p{L})(?:maar|dus|daarom|vanaf)(?!\p{L})/iu,
    next: /(?<!\p{L})(?:wel|vanaf|zodra|weer|in plaats daarvan|u kunt|kunt u|je kunt|kun je|open)(?!\p{L})/iu,
  },
  en: {
    anywhere: /\b(?:instead|open again|welcome again|reopen|as soon as)\b/i,
    after: /\b(?:but|so|however|although)\b/i,
    next: /\b(?:instead|from|you can|we can|i can|we'll|open|again|as soon as)\b/i,
  },
};

/** Words with which a customer brings up the matter first, per family: then the reply mirrors before it turns. */
const mirrored: Record<Language, Partial<Record<Family, RegExp>>> = {
  nl: {
    closed: /(?<!\p{L})(?:gesloten|dicht|sluit|sluiten|sluiting)(?!\p{L})/iu,
    obligation: /(?<!\p{L})(?:moet|moeten|verplicht)(?!\p{L})/iu,
    late: /(?<!\p{L})pas(?!\p{L})/iu,
    refusal: /(?<!\p{L})(?:niet meer|kan (?:dat|dit|het|ik|je) .{0,20}niet)(?!\p{L})/iu,
  },
  en: {
    closed: /\b(?:closed|close|closing|shut)\b/i,
    obligation: /\b(?:must|required|do (?:i|we) have to)\b/i,
    refusal: /\b(?:not possible|can't|cannot|impossible)\b/i,
  },
};

/** True when the sentence itself says, beside the negative words, what is possible. */
export function turnsItself(language: Language, sentence: Sentence, after: number): boolean {
  const { anywhere, after: later } = turns[language];
  const rest = sentence.text.slice(Math.max(0, after - sentence.start));
  return anywhere.test(sentence.text) || later.test(rest);
}

/** True when the sentence that follows says what is possible. */
export function turnsNext(language: Language, next: Sentence | undefined): boolean {
  return next !== undefined && turns[language].next.test(next.text);
}

/** True when the customer used the negative word first. */
export function isMirrored(language: Language, family: Family, customer: string | undefined): boolean {
  return customer !== undefined && (mirrored[language][family]?.test(customer) ?? false);
}
