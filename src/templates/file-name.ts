import type { AddressForm } from '../language/address/form';
import type { Localized } from '../language/language';
import type { Locale } from './info';

/** What the path of a template's text says. */
export interface TextName {
  /** Of a template its id, of a partial its name. */
  readonly id: string;
  /** Missing for a partial that serves every language. */
  readonly locale: Locale | undefined;
  /** Missing for a text that serves u and je both. */
  readonly register: AddressForm | undefined;
  readonly isPartial: boolean;
}

const parts = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.((?:nl|en)(?:-[A-Z]{2})?))?(?:\.(u|je))?\.hbs$/;

/** Reads "delivery/late.nl.u.hbs" and "partials/closing.nl.hbs", or says why a name is none. */
export function readTextName(path: string): TextName | Localized {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const isPartial = folders.includes('partials');
  const [, id, locale, register] = parts.exec(file) ?? [];
  if (id === undefined) return unreadable(file);
  if (locale === undefined && (!isPartial || register !== undefined)) return noLanguage(file);
  if (register !== undefined && !locale?.startsWith('nl')) return noRegister(file);
  return { id, locale: locale as Locale | undefined, register: register as AddressForm | undefined, isPartial };
}

/** The id of a template of which this is the description: "late" of "delivery/late.json". */
export function readInfoName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
}

function unreadable(file: string): Localized {
  return {
    nl: `“${file}” is geen naam voor een sjabloon. Noem het naar de situatie, taal en aanspreekvorm: te-laat.nl.u.hbs, in kleine letters met streepjes.`,
    en: `“${file}” is no name for a template. Name it after situation, language and form of address: late.nl.u.hbs, in small letters with hyphens.`,
  };
}

function noLanguage(file: string): Localized {
  return {
    nl: `“${file}” zegt niet in welke taal het is. Noem het bijvoorbeeld ${file.replace(/\..*/, '')}.nl.hbs.`,
    en: `“${file}” does not say which language it is in. Call it, for example, ${file.replace(/\..*/, '')}.en.hbs.`,
  };
}

function noRegister(file: string): Localized {
  return {
    nl: `“${file}”: u en je zijn er alleen in het Nederlands.`,
    en: `“${file}”: u and je exist in Dutch only.`,
  };
}
