import type { Localized } from '../../language/language';
import type { Use } from './use';

const whatIsUnknown: Readonly<Record<Use['what'], (name: string) => Localized>> = {
  variable: (name) => ({
    nl: `“${name}” is geen variabele van dit sjabloon.`,
    en: `“${name}” is no variable of this template.`,
  }),
  local: (name) => ({ nl: `“${name}” is hier niet bekend.`, en: `“${name}” is not known here.` }),
  data: (name) => ({ nl: `“${name}” is er hier niet.`, en: `“${name}” is not there here.` }),
  helper: (name) => ({
    nl: `“${name}” is geen functie die een sjabloon kent.`,
    en: `“${name}” is not a helper that a template knows.`,
  }),
  block: (name) => ({
    nl: `“#${name}” is geen blok. Er zijn #if, #unless, #each en #with.`,
    en: `“#${name}” is no block. There are #if, #unless, #each and #with.`,
  }),
  partial: (name) => ({ nl: `Er is geen deelsjabloon “${name}”.`, en: `There is no partial “${name}”.` }),
};

/** What is said of a name that is not there; `template` is the one for which it is missing, if that is another file. */
export function unknownMessage(
  what: Use['what'],
  name: string,
  reachedBy: string | undefined,
  meant: string | undefined,
  template: string | undefined,
): Localized {
  if (reachedBy !== undefined)
    return {
      nl: `“${name}” is hier iets anders: binnen dit blok staan de namen van elk onderdeel voorop. Schrijf ${reachedBy}.`,
      en: `“${name}” means something else here: inside this block names are those of each item. Write ${reachedBy}.`,
    };
  const isOfAnother = template !== undefined && what === 'variable';
  const said: Localized = isOfAnother
    ? {
        nl: `“${name}” is geen variabele van “${template}”, dat dit deelsjabloon gebruikt.`,
        en: `“${name}” is no variable of “${template}”, which uses this partial.`,
      }
    : whatIsUnknown[what](name);
  if (meant === undefined) return said;
  return { nl: `${said.nl} Bedoeld: ${meant}?`, en: `${said.en} Did you mean ${meant}?` };
}

/** What is said of a variable that can be missing where the text counts on it. */
export const withoutFallback = {
  message: (name: string): Localized => ({
    nl: `“${name}” kan ontbreken, en dan valt hier een gat. Geef de variabele een terugval, of zet dit in {{#if ${name}}}.`,
    en: `“${name}” can be missing, and then there is a hole here. Give the variable a fallback, or put this in {{#if ${name}}}.`,
  }),
  asked: {
    nl: 'Hier houdt het sjabloon er rekening mee dat ze ontbreekt.',
    en: 'Here the template allows for it to be missing.',
  },
  declared: { nl: 'Hier kan een terugval staan.', en: 'A fallback can stand here.' },
} as const;
