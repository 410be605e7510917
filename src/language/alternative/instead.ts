import type { AddressForm } from '../address/form';
import type { Language } from '../language';

/** The sentence that says what is possible, as a blank: "Wat ik wel voor u kan doen, is [wat wel kan]." */
export function insteadSentence(language: Language, address: AddressForm | undefined): string {
  if (language === 'en') return 'What I can do for you is [what is possible].';
  return `Wat ik wel voor ${address === 'je' ? 'je' : 'u'} kan doen, is [wat wel kan].`;
}
