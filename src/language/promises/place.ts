import type { Language } from '../language';
import type { Span } from '../span';
import type { Text } from '../text';

/** A replacement in a text: `newText` for the span. */
export interface Replacement extends Span {
  readonly newText: string;
}

/**
 * Puts a moment in brackets into a text, in place of a span or, where the span is empty, at that place, with the
 * comma and capital its place asks for: "[uiterlijk morgen, dinsdag 8 december,] bij je op terug". A blank keeps the word
 * that leads it outside the brackets: "uiterlijk [datum en tijd]".
 */
export function placeMoment(text: Text, span: Span, moment: string, blank: string): Replacement {
  const language = text.language === 'en' ? 'en' : 'nl';
  const sentence = text.sentenceAt(Math.min(span.start, text.value.length - 1)) ?? text.sentences.at(-1);
  const initial = sentence?.start === span.start;
  const after = text.value.slice(span.end, sentence?.end ?? text.value.length);
  const comma = moment === blank ? '' : trailingComma(moment, after, initial, language);
  const words = moment === blank ? `${lead(language)} [${blank}]` : `[${moment}${comma}]`;
  const newText = initial ? capitalise(words) : words;
  // "Zodra ik meer weet, laat ik …": Dutch has no comma between one constituent and the verb.
  const dropsComma = language === 'nl' && initial && after.startsWith(',') && !moment.includes(',');
  return { start: span.start, end: span.end + (dropsComma ? 1 : 0), newText };
}

function lead(language: Language): string {
  return language === 'nl' ? 'uiterlijk' : 'by';
}

/** After an apposition the sentence goes on behind a comma; so it does in English after a first adverbial. */
function trailingComma(moment: string, after: string, initial: boolean, language: Language): string {
  if (/^\s*(?:$|[.,;:!?)…])/.test(after)) return '';
  return moment.includes(',') || (initial && language === 'en') ? ',' : '';
}

function capitalise(words: string): string {
  return words.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** A sentence that promises a reaction by a moment: "U hoort [uiterlijk morgen, dinsdag 8 december,] van ons." */
export function hearSentence(
  language: Language,
  moment: string,
  blank: string,
  who: { readonly familiar: boolean; readonly single: boolean },
): string {
  const comma = language === 'nl' && moment.includes(',') ? ',' : '';
  const words = moment === blank ? `${lead(language)} [${blank}]` : `[${moment}${comma}]`;
  if (language === 'en') return `You'll hear from ${who.single ? 'me' : 'us'} ${words}.`;
  return `${who.familiar ? 'Je' : 'U'} hoort ${words} van ${who.single ? 'mij' : 'ons'}.`;
}
