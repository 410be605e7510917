import type { Language } from '../../language/language';

/** What is already known when a template is to be inserted: which one, or in which language. */
export interface Asked {
  readonly id?: string;
  readonly language?: Language;
}

/** The argument of the command; anything else (a menu gives the document) asks for nothing. */
export function readAsked(argument: unknown): Asked {
  if (typeof argument !== 'object' || argument === null) return {};
  const { id, language } = argument as Record<string, unknown>;
  return {
    ...(typeof id === 'string' && { id }),
    ...((language === 'nl' || language === 'en') && { language }),
  };
}
