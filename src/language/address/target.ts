import type { Text } from '../text';
import { addressEvidence, mostUsed, type AddressForm } from './form';
import type { AddressUse } from './uses';

/** The form a reply should keep to, and why. */
export interface AddressTarget {
  readonly form: AddressForm;
  /** `team`: chosen in settings or draft; `customer`: the customer's own form; `reply`: what the reply mostly uses. */
  readonly reason: 'team' | 'customer' | 'reply';
  /** The customer's word that shows their form. */
  readonly evidence?: AddressUse;
}

/**
 * Finds the form that the uses of a reply are held against: the chosen one, else the customer's, else the reply's own
 * (with a tie, the one that is usual there).
 */
export function addressTarget(
  uses: readonly AddressUse[],
  chosen: AddressForm | undefined,
  customer: Text | undefined,
  usual: AddressForm,
): AddressTarget | undefined {
  if (chosen) return { form: chosen, reason: 'team' };
  const evidence = customer && addressEvidence(customer);
  if (evidence) return { form: evidence.form, reason: 'customer', evidence };
  return uses.length === 0 ? undefined : { form: mostUsed(uses) ?? usual, reason: 'reply' };
}
