import type { Situation } from '../../src/templates/helper';

/** A mail in Dutch, without a date or a customer. */
export const plainSituation: Situation = {
  ...{ language: 'nl', address: 'u', channel: 'email', date: undefined, calendar: {}, customer: undefined },
};
