import type { AddressForm } from '../address/form';
import type { Language } from '../language';
import type { ReceiptPart } from './receipt';

/** What the sentences that complete a confirmation of receipt are made with. */
export interface Completion {
  readonly language: Language;
  readonly address: AddressForm | undefined;
  /** The moment by which the customer hears, without brackets, or undefined for a blank. */
  readonly moment: string | undefined;
  /** The team's own route ("0800-1234"), when the settings have one. */
  readonly route: string | undefined;
}

/** Sentences with blanks for the missing parts, in the order in which a customer wants to read them. */
export function completeReceipt(missing: readonly ReceiptPart[], completion: Completion): string {
  const write = completion.language === 'nl' ? dutch : english;
  const order: readonly ReceiptPart[] = ['human', 'what', 'when', 'who'];
  return order
    .filter((part) => missing.includes(part))
    .map((part) => write(part, completion))
    .join(' ');
}

function dutch(part: ReceiptPart, { address, moment, route }: Completion): string {
  const familiar = address === 'je';
  switch (part) {
    case 'human':
      return '[Een persoonlijk woord bij wat de klant schrijft.]';
    case 'what':
      return 'Het gaat om [onderwerp en nummer].';
    case 'when':
      return `${familiar ? 'Je' : 'U'} hoort ${moment ? `[${moment}${moment.includes(',') ? ',' : ''}]` : 'uiterlijk [datum en tijd]'} van [naam].`;
    case 'who':
      return `${familiar ? 'Heb je' : 'Hebt u'} intussen een vraag, bel of mail dan [${route ?? 'naam, telefoonnummer of mailadres'}].`;
  }
}

function english(part: ReceiptPart, { moment, route }: Completion): string {
  switch (part) {
    case 'human':
      return '[A personal word about what the customer wrote.]';
    case 'what':
      return 'This is about [subject and number].';
    case 'when':
      return `You'll hear from [name] ${moment ? `[${moment}]` : 'by [day and time]'}.`;
    case 'who':
      return `If you have a question in the meantime, call or email [${route ?? 'name, phone number or email address'}].`;
  }
}
