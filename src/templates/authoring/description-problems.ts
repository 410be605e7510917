import type { Localized } from '../../language/language';
import { languageOf, type Locale } from '../info';
import type { Library, TemplateEntry } from '../library';
import { registersOf } from '../variant';
import type { AuthoringCode, AuthoringProblem } from './authoring-problem';
import { placesOf, type DescriptionPlaces, type Key } from './description';
import type { TextUses } from './uses';

/** What is wrong with a description: variables that nothing uses or that stand twice, texts that are missing. */
export function problemsOfDescription(entry: TemplateEntry, texts: readonly TextUses[]): readonly AuthoringProblem[] {
  const places = placesOf(entry);
  return [...unusedVariables(entry, places, texts), ...duplicates(entry, places), ...missingLanguages(entry, places)];
}

function unusedVariables(
  { file, variants }: TemplateEntry,
  places: DescriptionPlaces,
  texts: readonly TextUses[],
): AuthoringProblem[] {
  // In a text that cannot be read, names may be used where nobody can see it.
  if (texts.length === 0 || variants.some(({ parsed }) => parsed.problem)) return [];
  const uses = texts.flatMap((text) => text.uses);
  const used = new Set(uses.filter(({ what, isKnown }) => what === 'variable' && isKnown).map(({ name }) => name));
  const unused = places.variables.filter(({ name }) => !used.has(name));
  return unused.map((key) => about(file, key, 'unused-variable', 'warning', notUsed(key.name)));
}

function duplicates({ file }: TemplateEntry, { variables }: DescriptionPlaces): AuthoringProblem[] {
  return variables.flatMap((key, index) => {
    const first = variables.findIndex(({ name }) => name === key.name);
    const before = variables[first];
    if (first === index || !before) return [];
    const related = [{ file, start: before.start, end: before.end, message: firstTime }];
    return [{ ...about(file, key, 'duplicate-variable', 'error', twice(key.name)), related }];
  });
}

/** A template with a title in a language is meant to be there in it. */
function missingLanguages({ file, id, variants }: TemplateEntry, { titles }: DescriptionPlaces): AuthoringProblem[] {
  const there = new Set(variants.flatMap(({ locale }) => (locale ? [languageOf(locale)] : [])));
  const missing = titles.filter(({ name }) => /^(?:nl|en)$/.test(name) && !there.has(name as 'nl' | 'en'));
  return missing.map((key) => about(file, key, 'missing-language', 'warning', withoutLanguage(id, key.name)));
}

/** Where the library speaks to customers with u and with je, every template is expected in both. */
export function missingForms({ templates }: Library, entry: TemplateEntry): AuthoringProblem[] {
  const { file, id, variants } = entry;
  const own = registersOf(variants, 'nl');
  const [form] = own;
  if (own.length !== 1 || !form) return [];
  const other = form === 'u' ? 'je' : 'u';
  const all = [...templates.values()].flatMap((entry) => entry.variants);
  if (!all.some(({ locale, register }) => register === other && locale?.startsWith('nl'))) return [];
  const { titles } = placesOf(entry);
  const key = titles.find(({ name }) => languageOf(name as Locale) === 'nl') ?? titles[0];
  return key ? [about(file, key, 'missing-form', 'information', withoutForm(id, other))] : [];
}

function about(
  file: string,
  { start, end, name }: Key,
  code: AuthoringCode,
  severity: AuthoringProblem['severity'],
  message: Localized,
): AuthoringProblem {
  return { file, start, end, name, code, severity, message };
}

const firstTime: Localized = { nl: 'Hier staat ze voor het eerst.', en: 'It stands here first.' };

function notUsed(name: string): Localized {
  return {
    nl: `Geen tekst van dit sjabloon gebruikt “${name}”, maar de schrijver wordt er wel naar gevraagd.`,
    en: `No text of this template uses “${name}”, and yet the writer is asked for it.`,
  };
}

function twice(name: string): Localized {
  return { nl: `“${name}” staat hier twee keer.`, en: `“${name}” stands here twice.` };
}

function withoutLanguage(id: string, language: string): Localized {
  return {
    nl: `Er is een titel in deze taal, maar geen tekst: ${id}.${language}.hbs ontbreekt.`,
    en: `There is a title in this language but no text: ${id}.${language}.hbs is missing.`,
  };
}

function withoutForm(id: string, form: string): Localized {
  return {
    nl: `Andere sjablonen zijn er met u en met je; ${id}.nl.${form}.hbs ontbreekt.`,
    en: `Other templates are there with u and with je; ${id}.nl.${form}.hbs is missing.`,
  };
}
