import type { Span } from '../span';

/** What a piece of personal data is; `details` is "your details" without saying which. */
export const personalDataKinds = [
  'order',
  'customer',
  'address',
  'phone',
  'email',
  'birthDate',
  'bsn',
  'iban',
  'card',
  'details',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Personal data standing in a text: the characters of the value alone ("12345" of "order 12345"). */
export interface PersonalData extends Span {
  readonly kind: PersonalDataKind;
}
