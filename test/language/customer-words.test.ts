import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findCustomerWords } from '../../src/language/customer-words/find';
import type { CustomerWordKind } from '../../src/language/customer-words/words';
import type { Language } from '../../src/language/language';
import { readText } from '../../src/language/text';

const rows = readFileSync('test/language/customer-words.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ').map((cell) => cell.trim()));

function found(message: string, language: Language, kind: CustomerWordKind): string {
  const words = findCustomerWords(readText(message, language));
  return words.flatMap((word) => (word.kind === kind ? [word.text] : [])).join(', ');
}

describe('the customer’s own words', () => {
  for (const [language = '', message = '', expected = ''] of rows) {
    it(`${language}: ${message}`, () => {
      const text = message.replace(/⏎/g, '\n');
      const kinds = (['name', 'number', 'thing'] as const).map((kind) => found(text, language as Language, kind));
      assert.deepEqual(
        kinds,
        expected.split(';').map((cell) => cell.trim()),
      );
    });
  }

  it('stand where they are said to stand, in any text', () => {
    const piece = fc.constantFrom(
      'Kim ',
      'de ',
      'speaker',
      '. ',
      '\n',
      'Groet, ',
      '48213',
      '@',
      '#',
      'Ü',
      '\u0301',
      '😀',
      "'s ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = readText(pieces.join(''), 'nl');
        for (const { start, end, text: own } of findCustomerWords(text)) {
          assert.ok(text.value.slice(start, end).toLowerCase().startsWith(own.toLowerCase()));
        }
      }),
    );
  });
});
