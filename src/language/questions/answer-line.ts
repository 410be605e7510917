import type { AddressForm } from '../address/form';
import type { Language } from '../language';
import type { Question } from './find';

/** A line that takes a question up in the customer's own words, with a blank for the answer. */
export function takeUp({ start, end, sentence }: Question, language: Language, address: AddressForm): string {
  const asked = sentence.text.slice(start - sentence.start, end - sentence.start);
  const words = asked
    .replace(/[?!.\s]+$/, '')
    .replace(/[“”„"[\]]/g, '')
    .replace(/\s+/g, ' ');
  const quoted =
    words.charAt(0).toLowerCase() === words.charAt(0) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  if (language === 'en') return `You ask: “${quoted}?” [Answer.]`;
  return `${address === 'je' ? 'Je vraagt' : 'U vraagt'}: “${quoted}?” [Antwoord.]`;
}
