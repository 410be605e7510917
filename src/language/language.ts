/** The languages whose rules and grammar we know. */
export type Language = 'nl' | 'en';

/** The language of a text: known, or not one of ours. */
export type TextLanguage = Language | 'unknown';

/** One message in both languages of the interface. */
export type Localized = Readonly<Record<Language, string>>;
