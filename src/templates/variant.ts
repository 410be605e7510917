import type { AddressForm } from '../language/address/form';
import { languageOf, localeChain, type Locale } from './info';
import type { ParsedTemplate } from './template';

/** One text of a template or partial: for a language, and for u, je or both. */
export interface Variant {
  /** Path of the file. */
  readonly file: string;
  readonly locale: Locale | undefined;
  readonly register: AddressForm | undefined;
  readonly source: string;
  readonly parsed: ParsedTemplate;
}

/** For whom a text is chosen. `byDefault` is the language of the library, where no nearer one is there. */
export interface Choice {
  readonly locale: Locale;
  readonly register: AddressForm;
  readonly byDefault: Locale;
}

/**
 * Chooses the text for a language and a form of address: the language of the country before the language, that before
 * the default, and last a text for every language; in each a text in the asked form before one for both. A text in
 * the other form is never chosen: a reply with u to a customer who says je is worse than none.
 */
export function chooseVariant(
  variants: readonly Variant[],
  { locale, register, byDefault }: Choice,
): Variant | undefined {
  for (const wanted of [...localeChain(locale, byDefault), undefined]) {
    const own = variants.filter((variant) => variant.locale === wanted);
    const found = own.find((variant) => variant.register === register) ?? own.find((variant) => !variant.register);
    if (found) return found;
  }
  return undefined;
}

/** The forms of address for which there is a text in a language; in English there is one, which is called u. */
export function registersOf(variants: readonly Variant[], locale: Locale): readonly AddressForm[] {
  const language = languageOf(locale);
  if (language === 'en') return ['u'];
  const own = variants.filter((variant) => variant.locale !== undefined && languageOf(variant.locale) === language);
  return (['u', 'je'] as const).filter((form) =>
    own.some(({ register }) => register === undefined || register === form),
  );
}
