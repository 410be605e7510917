import type { Channel } from '../engine/draft';
import type { AddressForm } from '../language/address/form';
import type { WorkCalendar } from '../language/dates/calendar';
import type { LocalMoment } from '../language/dates/moment';
import type { Language, Localized } from '../language/language';
import type { Text } from '../language/text';

/** For whom and when a template is rendered: what helpers go by. */
export interface Situation {
  readonly language: Language;
  /** The form of address of a Dutch reply. */
  readonly address: AddressForm;
  readonly channel: Channel;
  /** The team's own word of greeting on this channel: "Beste". */
  readonly greeting?: string | undefined;
  /** The moment of the reply; without one nothing is computed and moments are blanks. */
  readonly date: LocalMoment | undefined;
  readonly calendar: WorkCalendar;
  /** The customer's message, when there is one. */
  readonly customer: Text | undefined;
}

export interface HelperCall {
  readonly args: readonly unknown[];
  readonly hash: Readonly<Record<string, unknown>>;
  readonly situation: Situation;
}

/** What a helper says when it cannot do what it is asked; nothing is written then. */
export class BadArgument {
  readonly message: Localized;
  constructor(message: Localized) {
    this.message = message;
  }
}

/** A function that templates may call. It is total: it gives a value, or says what is wrong with its arguments. */
export interface Helper {
  /** True for a helper that knows what to do with a value that is missing. */
  readonly acceptsMissing?: true;
  call(call: HelperCall): unknown;
}
