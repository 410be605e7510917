import type { Span } from '../span';

/** `name`: of the person who wrote; `number`: of an order, customer, case; `thing`: a noun, a product, a place. */
export type CustomerWordKind = 'name' | 'number' | 'thing';

/** A word or a few of the customer's, as they can be taken over. The span is where they stand in the message. */
export interface CustomerWord extends Span {
  readonly kind: CustomerWordKind;
  readonly text: string;
}
