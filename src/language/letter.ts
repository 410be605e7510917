import en from '../lexicons/en/letter.json';
import nl from '../lexicons/nl/letter.json';
import type { Language } from './language';
import { defineLexicon } from './lexicon';
import { trimSpan, type Span } from './span';
import type { Text } from './text';

interface LetterWords {
  /** Words that open a greeting: "beste", "dear". */
  readonly greetings: readonly string[];
  /** Phrases that open a closing: "met vriendelijke groet", "kind regards". */
  readonly closings: readonly string[];
}

const words = defineLexicon<LetterWords>({ nl, en });
const patterns: Partial<Record<Language, { greeting: RegExp; closing: RegExp }>> = {};

/** The greeting and the closing of a message, where it has them. Spans are trimmed. */
export interface LetterParts {
  /** From the greeting word to the name's end: "Beste mevrouw De Vries". */
  readonly greeting?: Span;
  /** From the closing phrase to the end of the signature that follows it. */
  readonly closing?: Span;
}

/** Finds greeting and closing, on lines of their own (mail, letter) or within the first and last line (chat). */
export function findLetterParts(text: Text): LetterParts {
  if (text.language === 'unknown') return {};
  const { greeting, closing } = compiled(text.language);
  const opening = greeting.exec(text.value);
  const greetingSpan =
    opening && trimSpan(text.value, { start: opening.index, end: opening.index + opening[0].length });
  const closingSpan = findClosing(text, closing, greetingSpan?.end ?? 0);
  return { ...(greetingSpan && { greeting: greetingSpan }), ...(closingSpan && { closing: closingSpan }) };
}

/** A closing stands at the start of a line or sentence, and little follows it. */
const longestSignature = 400;
/** No closing phrase is longer, with the white space in it. */
const longestClosing = 300;

function findClosing(text: Text, closing: RegExp, after: number): Span | undefined {
  let last: Span | undefined;
  closing.lastIndex = Math.max(0, text.value.length - longestSignature - longestClosing);
  for (let match = closing.exec(text.value); match; match = closing.exec(text.value)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    if (start < after || text.value.length - start > longestSignature) continue;
    last ??= trimSpan(text.value, { start, end: text.value.length });
  }
  return last;
}

function compiled(language: Language): { greeting: RegExp; closing: RegExp } {
  const alternatives = (list: readonly string[]): string =>
    [...list]
      .sort((a, b) => b.length - a.length)
      .map((phrase) => phrase.replace(/ /g, '\\s+'))
      .join('|');
  const { greetings, closings } = words(language);
  return (patterns[language] ??= {
    greeting: new RegExp(
      `^\\s*(?:@\\S+\\s+)?(?:${alternatives(greetings)})(?![\\p{L}-])(?:\\s+[^\\n,!.?:;]{0,60})?`,
      'iu',
    ),
    closing: new RegExp(
      `(?:^|\\n[ \\t]*|[.!?)…]\\s+|\\p{Extended_Pictographic}\\s+)((?:${alternatives(closings)}|${anyClosing[language]})(?![\\p{L}-]))`,
      'giu',
    ),
  });
}

/** "Sportieve groet", "zonnige groetjes", "warmest regards": a closing takes any adjective. */
const anyClosing: Readonly<Record<string, string>> = {
  nl: '\\p{L}{4,}e (?:en \\p{L}{4,}e )?groet(?:en|jes)?',
  en: '\\p{L}{4,} (?:and \\p{L}{4,} )?(?:regards|wishes|greetings)',
};
