import type { Language, Localized } from '../language/language';

/** The person before the screen: the language in which messages and pages are shown. */
export interface Reader {
  readonly language: Language;
  /** A message in the reader's language. */
  say(text: Localized): string;
}

/** Takes the editor's display language ("nl", "nl-BE", "en-GB", "de"); whatever is not Dutch reads English. */
export function readerOf(displayLanguage: string): Reader {
  const language = /^nl\b/i.test(displayLanguage) ? 'nl' : 'en';
  return { language, say: (text) => text[language] };
}

/** Fills `{name}` in a message with what is known of that name. */
export function fill(template: Localized, values: Readonly<Record<string, string | number>>): Localized {
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { nl: filled(template.nl), en: filled(template.en) };
}
