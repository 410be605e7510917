import type { Text } from '../text';

/** How Dutch speaks to one person: polite u, or familiar je. */
export type AddressForm = 'u' | 'je';

const polite = new Set(['u', 'uw', 'uzelf', 'uwe']);
const familiar = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf', 'jouwe', 'jullie']);

/**
 * The form in which a customer speaks to the company: the one that is used most, undefined when neither is used
 * or both are used as often. "jullie" to a company counts as familiar.
 */
export function addressFormOf(text: Text): AddressForm | undefined {
  if (text.language !== 'nl') return undefined;
  let balance = 0;
  for (const { norm } of text.words) balance += polite.has(norm) ? 1 : familiar.has(norm) ? -1 : 0;
  if (balance === 0) return undefined;
  return balance > 0 ? 'u' : 'je';
}
