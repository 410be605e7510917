import type { AddressForm } from '../address/form';
import type { TextLanguage } from '../language';

/**
 * The sentence that invites an answer to a message, in the language and form of address of the reply. Undefined
 * where the language is not known.
 */
export function invitation(language: TextLanguage, form: AddressForm, channel: string): string | undefined {
  const mail = channel === 'email' || channel === 'letter';
  if (language === 'en') return `You can simply reply to this ${mail ? 'email' : 'message'}.`;
  if (language !== 'nl') return undefined;
  return `${form === 'u' ? 'U kunt' : 'Je kunt'} gewoon op ${mail ? 'deze e-mail' : 'dit bericht'} antwoorden.`;
}
