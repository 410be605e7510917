import type { Localized } from '../../language/language';

/** What fixes are called. */
export const titles = {
  replace: (text: string): Localized => ({ nl: `Vervangen door ${text}`, en: `Replace by ${text}` }),
  remove: (text: string): Localized => ({ nl: `${text} weghalen`, en: `Remove ${text}` }),
  closeBraces: { nl: 'Accolades sluiten', en: 'Close the braces' },
  closeBlock: (name: string): Localized => ({
    nl: `Blok sluiten met {{/${name}}}`,
    en: `Close the block with {{/${name}}}`,
  }),
  declare: (name: string, template: string): Localized => ({
    nl: `“${name}” toevoegen aan de variabelen van ${template}`,
    en: `Add “${name}” to the variables of ${template}`,
  }),
  undeclare: (name: string): Localized => ({
    nl: `“${name}” weghalen uit de variabelen en de tests`,
    en: `Remove “${name}” from the variables and the tests`,
  }),
  addFallback: (name: string): Localized => ({ nl: `“${name}” een terugval geven`, en: `Give “${name}” a fallback` }),
  useDefault: (name: string): Localized => ({
    nl: `Hier iets anders schrijven waar “${name}” ontbreekt`,
    en: `Write something else here where “${name}” is missing`,
  }),
  createPartial: (file: string): Localized => ({ nl: `Deelsjabloon ${file} maken`, en: `Create the partial ${file}` }),
  createText: (file: string): Localized => ({ nl: `De tekst ${file} maken`, en: `Create the text ${file}` }),
} as const;
