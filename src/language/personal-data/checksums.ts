/**
 * The Dutch eleven-test of a citizen service number (BSN): nine digits of which 9·d1 + 8·d2 + … + 2·d8 − 1·d9 is
 * divisible by eleven. Eight digits are read with a nought before them. Source: Rijksdienst voor Identiteitsgegevens,
 * Logisch Ontwerp BSN, "elfproef".
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += digitAt(padded, at) * (at === 8 ? -1 : 9 - at);
  return sum % 11 === 0;
}

/**
 * The check of an IBAN: the four first characters go to the end, letters become 10 to 35, and the number leaves 1 when
 * divided by 97 (ISO 13616, with ISO 7064 MOD 97-10). Takes the IBAN without spaces, in capitals. The length is that
 * of its country where it is in the list below (SWIFT IBAN registry), else 15 to 34.
 */
export function passesMod97(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const length = ibanLengths[iban.slice(0, 2)];
  if (length !== undefined && iban.length !== length) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Characters of an IBAN per country, from the SWIFT IBAN registry. */
const ibanLengths: Readonly<Record<string, number>> = {
  ...{ NL: 18, BE: 16, DE: 22, GB: 22, FR: 27, LU: 20, IE: 22, ES: 24, IT: 27, PT: 25, AT: 20, CH: 21, PL: 28 },
  ...{ DK: 18, SE: 24, NO: 15, FI: 18, CZ: 24, HU: 28, RO: 24, BG: 22, GR: 27, TR: 26 },
};

/**
 * Luhn's check of a card number (ISO/IEC 7812-1, annex B): from the right every second digit is doubled, nines are
 * cast out of what became two digits, and the sum is divisible by ten.
 */
export function passesLuhn(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits) || /^0+$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digitAt(digits, digits.length - 1 - at) * (at % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

function digitAt(digits: string, at: number): number {
  return digits.charCodeAt(at) - 48;
}
