import type { Language } from '../language';
import type { PersonalDataKind } from './kinds';

/** How many characters at the end of a number stay to be recognised by. */
const shown = 3;

/**
 * The value with all but its end, or a mail address with all but its first letter, covered: "•••••678",
 * "k•••@voorbeeld.nl". Undefined for what cannot be covered and still be recognised (an address, a birth date).
 */
export function maskValue(value: string, kind: PersonalDataKind): string | undefined {
  if (kind === 'address' || kind === 'birthDate' || kind === 'details') return undefined;
  if (kind === 'email') return value.replace(/^(.)[^@]*/u, '$1•••');
  return `•••${value.replace(/[^\p{L}\d]/gu, '').slice(-shown)}`;
}

/**
 * What may stand in place of a number whose end is enough to know it by: "het nummer dat eindigt op 678" behind a
 * preposition, else "(eindigt op 678)"; "the number ending in 678", "ending in 678". `before` is the text before it.
 */
export function namedByEnd(
  value: string,
  kind: PersonalDataKind,
  before: string,
  language: Language,
): string | undefined {
  if (kind !== 'phone' && kind !== 'iban' && kind !== 'card') return undefined;
  const end = value.replace(/[^\p{L}\d]/gu, '').slice(-shown);
  const led = /(?:^|\s)(?:op|naar|via|on|to|at|via|as)\s$/i.test(before);
  if (language === 'en') return led ? `the number ending in ${end}` : `ending in ${end}`;
  return led ? `het nummer dat eindigt op ${end}` : `(eindigt op ${end})`;
}
