import type { Text } from '../text';
import { findAddressUses, type AddressUse } from './uses';

/** How Dutch speaks to one person: polite u, or familiar je. */
export type AddressForm = 'u' | 'je';

/** The form that is not the given one. */
export function otherForm(form: AddressForm): AddressForm {
  return form === 'u' ? 'je' : 'u';
}

/**
 * The form in which a text speaks to its reader: the one that is used most, undefined when neither is used or both
 * are used as often. "jullie" and a general "je" do not count.
 */
export function addressFormOf(text: Text): AddressForm | undefined {
  return mostUsed(findAddressUses(text));
}

/** The form that most of the uses have; undefined when there is none or a tie. */
export function mostUsed(uses: readonly AddressUse[]): AddressForm | undefined {
  const polite = uses.filter(({ form }) => form === 'u').length;
  if (polite * 2 === uses.length) return undefined;
  return polite * 2 > uses.length ? 'u' : 'je';
}

/**
 * The word by which a customer shows how they speak to the company: any u or uw, any stressed jij or jouw, and "je"
 * in a question or in thanks ("kun je …?", "bedankt voor je mail"). Undefined without such a word or with both.
 */
export function addressEvidence(customer: Text): AddressUse | undefined {
  const uses = findAddressUses(customer).filter((use) => use.form === 'u' || isPersonal(use));
  return new Set(uses.map(({ form }) => form)).size === 1 ? uses[0] : undefined;
}

function isPersonal({ word, sentence, index }: AddressUse): boolean {
  if (word.norm !== 'je') return word.norm !== 'jezelf';
  const before = sentence.words[index - 1]?.norm ?? '';
  if (before === 'dank') return true;
  if (/^(?:kun|kan|wil|heb|weet|zou|ben|kijk|bel|stuur|mag)$/.test(before) && sentence.text.trimEnd().endsWith('?'))
    return !/\bik\b/i.test(sentence.text.slice(0, word.start - sentence.start));
  return (
    before === 'voor' &&
    /^(?:mail|bericht|reactie|hulp|antwoord|moeite|tijd|snelle|uitleg)$/.test(after(sentence.words, index))
  );
}

function after(words: readonly { readonly norm: string }[], index: number): string {
  return words[index + 1]?.norm ?? '';
}
