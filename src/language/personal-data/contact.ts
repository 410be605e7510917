import type { PersonalData } from './kinds';

const mailAddress = /[\p{L}\p{N}_.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const international = /(?<![\p{L}\d+])(?:\+|00)[1-9]\d{0,2}(?:[ .-]?\(0\))?(?:[ .-]?\d){7,11}(?!\d)/gu;
const national = /(?<![\p{L}\d.,/#+-])\(?0\d(?:\)?[ .-]?\d){7,9}(?!\d|[.,-]\d)/gu;

/** Mail addresses in a text. */
export function findMailAddresses(text: string): PersonalData[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(mailAddress)].map(({ 0: address, index }) => ({
    kind: 'email',
    start: index,
    end: index + address.length,
  }));
}

/**
 * Phone numbers of persons: Dutch (ten digits, 0 and area or 06), Belgian (nine, or ten from 04), British (ten or
 * eleven, 01, 02 and 07), and any number with a country code. Numbers of companies only (0800, 0900, 088, 14 0xx,
 * 03, 084 …) are left out.
 */
export function findPhoneNumbers(text: string): PersonalData[] {
  const written = [...text.matchAll(international), ...text.matchAll(national)];
  return written
    .filter(([number]) => isPersonal(number))
    .map(({ 0: number, index }) => ({ kind: 'phone', start: index, end: index + number.length }));
}

function isPersonal(written: string): boolean {
  // "01-02-2026 10": a date with something behind it.
  if (/^\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d{2}/.test(written)) return false;
  const digits = written.replace(/\D/g, '');
  if (!written.startsWith('0') || written.startsWith('00')) return digits.length >= 9 && digits.length <= 15;
  if (/^0(?:800|90[0-9]|88|8[47]|3\d|85|91|97)/.test(digits) && !/^0(?:3[0-9]{8})$/.test(digits)) return false;
  // Nine digits are Belgian, and only when grouped: else they may be any number.
  if (digits.length === 9) return /^\(?0\d/.test(written) && /[ .)-]/.test(written);
  if (digits.length === 10) return true;
  return digits.length === 11 && /^0[127]/.test(digits);
}
