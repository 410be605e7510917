import assert from 'node:assert/strict';
import { findAddresses } from '../../src/language/personal-data/address';
import { passesElevenTest, passesLuhn, passesMod97 } from '../../src/language/personal-data/checksums';
import { findMailAddresses, findPhoneNumbers } from '../../src/language/personal-data/contact';
import type { PersonalData } from '../../src/language/personal-data/kinds';
import { maskValue } from '../../src/language/personal-data/mask';
import { findCards, findCitizenNumbers, findIbans } from '../../src/language/personal-data/numbers';
import { sameData } from '../../src/language/personal-data/same';

describe('check digits', () => {
  it('knows a citizen service number by the eleven-test', () => {
    for (const number of ['111222333', '123456782']) assert.ok(passesElevenTest(number), number);
    for (const number of ['123456789', '111222334', '000000000', '12345678901', 'abc'])
      assert.ok(!passesElevenTest(number), number);
  });
  it('knows an account of any country by mod 97, and the length of its own', () => {
    for (const iban of ['NL91ABNA0417164300', 'BE68539007547034', 'DE89370400440532013000', 'GB82WEST12345698765432'])
      assert.ok(passesMod97(iban), iban);
    assert.ok(passesMod97('FR1420041010050500013M02606'));
    assert.ok(passesMod97('MT84MALT011000012345MTLCAST001S'), 'a country without a length in the list');
    for (const iban of ['NL91ABNA0417164301', 'NL91ABNA041716430', 'DE8937040044053201300', 'XX00'])
      assert.ok(!passesMod97(iban), iban);
  });
  it('knows a card by Luhn', () => {
    for (const card of ['4111111111111111', '5500005555555559', '378282246310005']) assert.ok(passesLuhn(card), card);
    for (const card of ['4111111111111112', '0000000000000000', '411111111111']) assert.ok(!passesLuhn(card), card);
  });
});

describe('personal data', () => {
  const words = (text: string, found: readonly PersonalData[]): string[] =>
    found.map(({ start, end }) => text.slice(start, end));

  it('finds accounts as they are written', () => {
    const text = 'Van NL91 ABNA 0417 1643 00 EN naar BE68 5390 0754 7034, niet NL00 ABNA 0417 1643 00.';
    assert.deepEqual(words(text, findIbans(text)), ['NL91 ABNA 0417 1643 00', 'BE68 5390 0754 7034']);
  });
  it('finds cards and citizen numbers that pass their check', () => {
    const text = 'Kaart 4111 1111 1111 1111, BSN 111222333, artikel 123456789, 4111 1111 1111 1112.';
    assert.deepEqual(words(text, findCards(text)), ['4111 1111 1111 1111']);
    assert.deepEqual(words(text, findCitizenNumbers(text)), ['111222333']);
  });
  it('finds Dutch, Belgian and British phone numbers, not those of companies only, dates or amounts', () => {
    for (const number of [
      '06-12345678',
      '06 12 34 56 78',
      '+31 6 12345678',
      '(020) 123 45 67',
      '030-1234567',
      '0475 12 34 56',
    ])
      assert.deepEqual(words(number, findPhoneNumbers(number)), [number]);
    for (const number of ['07700 900123', '020 7946 0958', '+44 20 7946 0958', '+32 2 123 45 67'])
      assert.deepEqual(words(number, findPhoneNumbers(number)), [number]);
    for (const other of [
      '0800-1234',
      '0900 1234567',
      '088 123 45 67',
      '01-02-2026',
      '2026-11-24',
      '€ 1.234.567,89',
      '0,25',
    ])
      assert.deepEqual(words(other, findPhoneNumbers(other)), [], other);
  });
  it('finds addresses with what belongs to them', () => {
    for (const address of [
      ...['Kerkstraat 12', 'Burgemeester de Vrieslaan 3-II', 'Dorpsweg 5, 8601 AB Sneek', 'Molenweg 17 in Ede'],
      ...['14 High Street', '9 Orchard Close', '14 High Street, Leeds LS1 4AP', '1234 AB'],
    ])
      assert.deepEqual(words(address, findAddresses(address)).join(' ').slice(0, 7), address.slice(0, 7), address);
    for (const other of ['Kamer 12', 'lijn 3', 'in 2026 IN', 'Windows 11', '10 Great Ideas'])
      assert.deepEqual(words(other, findAddresses(other)), [], other);
  });
  it('finds mail addresses', () => {
    const text = 'Schrijf naar jan.jansen@voorbeeld.nl of @winkel.';
    assert.deepEqual(words(text, findMailAddresses(text)), ['jan.jansen@voorbeeld.nl']);
  });
  it('covers a value but for its end', () => {
    assert.equal(maskValue('NL91 ABNA 0417 1643 00', 'iban'), '•••300');
    assert.equal(maskValue('jan@voorbeeld.nl', 'email'), 'j•••@voorbeeld.nl');
    assert.equal(maskValue('Kerkstraat 12', 'address'), undefined);
  });
  it('knows the same data in another writing', () => {
    assert.ok(sameData('06-12345678', 'bel 06 1234 5678', 'phone'));
    assert.ok(sameData('+31 6 12345678', 'bel 06 1234 5678', 'phone'));
    assert.ok(sameData('Kerkstraat 12 in Zwolle', 'ik woon kerkstraat 12', 'address'));
    assert.ok(!sameData('Kerkstraat 12', 'ik woon kerkstraat 21', 'address'));
  });
});
