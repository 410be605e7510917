import { passesElevenTest, passesLuhn, passesMod97 } from './checksums';
import type { PersonalData } from './kinds';

const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}(?![\p{L}\d])/gu;
/** Thirteen to nineteen digits, as cards print them: in groups with one space or hyphen between them. */
const card = /(?<![\p{L}\d.,-])\d(?:[ -]?\d){12,18}(?![\p{L}\d])/gu;
/** Nine digits, or groups as people write them: "1234 56 782", "123.456.782". */
const citizen = /(?<![\p{L}\d.,/#+-])(?:\d{9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?![\p{L}\d]|[.,-]\d)/gu;

/** Account numbers of any country that pass their check (ISO 13616). */
export function findIbans(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  if (!/[A-Z]{2}\d\d/.test(text)) return found;
  for (const { 0: written, index } of text.matchAll(iban)) {
    const length = ibanLength(written);
    if (length > 0) found.push({ kind: 'iban', start: index, end: index + length });
  }
  return found;
}

/** How many characters of a candidate are an IBAN; capitals of a word behind it ("… 00 TEN") may be too many. */
function ibanLength(written: string): number {
  for (let end = written.length; end >= 15; end--) {
    if (passesMod97(written.slice(0, end).replace(/[ .-]/g, '')))
      return written.slice(0, end).replace(/[ .-]+$/, '').length;
    if (!/[ .-]/.test(written.slice(Math.max(0, end - 5), end))) break;
  }
  return 0;
}

/** Payment card numbers: the first digit of a known network (3 to 6, or 2 for the newer Mastercard), and Luhn's check. */
export function findCards(text: string): PersonalData[] {
  return [...text.matchAll(card)]
    .filter(([written]) => /^[2-6]/.test(written) && passesLuhn(written.replace(/[ -]/g, '')))
    .map(({ 0: written, index }) => ({ kind: 'card', start: index, end: index + written.length }));
}

/** Nine digits that pass the eleven-test of a citizen service number. One number in eleven does, so a label must say so. */
export function findCitizenNumbers(text: string): PersonalData[] {
  return [...text.matchAll(citizen)]
    .filter(([written]) => passesElevenTest(written.replace(/[ .]/g, '')))
    .map(({ 0: written, index }) => ({ kind: 'bsn', start: index, end: index + written.length }));
}
