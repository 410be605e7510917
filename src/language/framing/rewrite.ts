/** One step of a rewriting: where the pattern stands in a sentence, the text goes in its place. */
export type Step = readonly [pattern: RegExp, replacement: string];

/** The text after the first step that fits, or undefined when none does. */
export function firstFit(text: string, steps: readonly Step[]): string | undefined {
  const step = steps.find(([pattern]) => pattern.test(text));
  return step && tidy(text.replace(step[0], step[1]));
}

/** One space between words, none before punctuation, a capital in front when the text had one. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ ([.,!?])/g, '$1')
    .trim();
}

/** The text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.replace(/^(["'“‘(]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** True when the word occurs exactly once (whole word, any case). */
export function occursOnce(text: string, words: string): boolean {
  return [...text.matchAll(new RegExp(`(?<![\\p{L}'])(?:${words})(?![\\p{L}'])`, 'giu'))].length === 1;
}
