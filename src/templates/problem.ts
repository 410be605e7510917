import type { Localized } from '../language/language';
import type { Span } from '../language/span';

/** What can be wrong with a template or its rendering. */
export type ProblemCode =
  | 'syntax'
  | 'too-large'
  | 'too-nested'
  | 'too-long'
  | 'forbidden'
  | 'missing-value'
  | 'unknown-helper'
  | 'unknown-partial'
  | 'not-text'
  | 'bad-argument';

/** Something wrong in a template, on its place in the file (UTF-16 code units, half-open). */
export interface Problem extends Span {
  readonly code: ProblemCode;
  /** Name of the template or partial in which it is. */
  readonly file: string;
  /** The name it is about: of a value, helper, partial or construct. */
  readonly name: string;
  readonly message: Localized;
}

const messages: Record<ProblemCode, (name: string) => Localized> = {
  // Of these the one who notes them says what is wrong.
  syntax: (reason) => ({ nl: reason, en: reason }),
  'bad-argument': (reason) => ({ nl: reason, en: reason }),
  'too-large': (most) => ({
    nl: `Het sjabloon is groter dan ${most} tekens. Verdeel het over deelsjablonen.`,
    en: `The template is larger than ${most} characters. Divide it into partials.`,
  }),
  'too-nested': (most) => ({
    nl: `Blokken en haakjes staan meer dan ${most} diep in elkaar. Zet een deel in een deelsjabloon.`,
    en: `Blocks and brackets are nested more than ${most} deep. Move a part into a partial.`,
  }),
  'too-long': (reason) => ({ nl: reason, en: reason }),
  forbidden: (name) => ({
    nl: `“${name}” kan hier niet: in een sjabloon wordt niets uitgevoerd.`,
    en: `“${name}” is not possible here: nothing in a template is executed.`,
  }),
  'missing-value': (name) => ({
    nl: `“${name}” heeft geen waarde. Geef de variabele een terugval of vul haar in.`,
    en: `“${name}” has no value. Give the variable a fallback, or fill it in.`,
  }),
  'unknown-helper': (name) => ({
    nl: `“${name}” is geen functie die een sjabloon kent.`,
    en: `“${name}” is not a helper that a template knows.`,
  }),
  'unknown-partial': (name) => ({
    nl: `Er is geen deelsjabloon “${name}”.`,
    en: `There is no partial “${name}”.`,
  }),
  'not-text': (name) => ({
    nl: `“${name}” is geen tekst of getal en kan niet in een antwoord staan. Kies een onderdeel ervan.`,
    en: `“${name}” is no text or number and cannot stand in a reply. Choose a part of it.`,
  }),
};

/** Makes a problem with its message in both languages. */
export function problemAt(file: string, span: Span, code: ProblemCode, name: string, message?: Localized): Problem {
  return { code, file, start: span.start, end: span.end, name, message: message ?? messages[code](name) };
}
