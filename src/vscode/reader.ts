import type { Language, Localized } from '../language/language';

/** The person before the screen: the language in which messages and pages are shown. */
export interface Reader {
  readonly language: Language;
  /** A message in the reader's language. */
  say(text: Localized): string;
}

/**
 * The reader that the locales tell of, asked anew each time: the first that is not "auto" or empty counts ("nl",
 * "nl-BE", "en-GB", "de"). Whoever reads no Dutch reads English.
 */
export function readerOf(locales: () => readonly string[]): Reader {
  const language = (): Language => {
    const locale = locales().find((candidate) => candidate !== '' && candidate !== 'auto') ?? 'en';
    return /^nl\b/i.test(locale) ? 'nl' : 'en';
  };
  return {
    get language() {
      return language();
    },
    say: (text) => text[language()],
  };
}

/** Fills `{name}` in a message with what is known of that name. */
export function fill(template: Localized, values: Readonly<Record<string, string | number>>): Localized {
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { nl: filled(template.nl), en: filled(template.en) };
}
