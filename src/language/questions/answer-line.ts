import type { AddressForm } from '../address/form';
import type { Language } from '../language';
import type { Question } from './find';

const asks = { nl: { u: 'U vraagt', je: 'Je vraagt' }, en: { u: 'You ask', je: 'You ask' } };
const writes = { nl: { u: 'U schrijft', je: 'Je schrijft' }, en: { u: 'You write', je: 'You write' } };

/** A line that takes a question up in the customer's own words, with a blank for the answer. */
export function takeUp(question: Question, language: Language, address: AddressForm): string {
  const { start, end, sentence } = question;
  const asked = sentence.text.slice(start - sentence.start, end - sentence.start);
  const words = asked
    .replace(/[?!.\s]+$/, '')
    .replace(/[“”„"[\]]/g, '')
    .replace(/\s+/g, ' ');
  const quoted = words.charAt(0).toUpperCase() + words.slice(1);
  const answer = language === 'en' ? '[Answer.]' : '[Antwoord.]';
  if (question.isIndirect) return `${writes[language][address]}: “${quoted}.” ${answer}`;
  return `${asks[language][address]}: “${quoted}?” ${answer}`;
}
