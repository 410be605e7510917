import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { identifyLanguage } from '../../src/language/identify';

const cases = readFileSync('test/language/identify.txt', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((row) => row.split('\t') as [string, string]);

describe('language of a text', () => {
  it('knows at least 90 and mistakes at most 2 of 100 short texts', () => {
    const read = cases.map(([language, text]) => ({ language, text, found: identifyLanguage(text) }));
    const wrong = read.filter(({ language, found }) => found !== language && found !== 'unknown');
    const open = read.filter(({ found }) => found === 'unknown');
    const list = (rows: typeof read): string => rows.map(({ text, found }) => `${text} → ${found}`).join('\n');
    assert.ok(wrong.length * 50 <= cases.length, list(wrong));
    assert.ok((wrong.length + open.length) * 10 <= cases.length, list([...wrong, ...open]));
  });

  for (const text of [
    'Sehr geehrter Herr Müller, vielen Dank für Ihre Nachricht. Wir haben Ihre Bestellung erhalten und melden uns morgen.',
    'Bonjour, merci pour votre message. Nous avons bien reçu votre commande et nous vous répondrons demain.',
    'Hola, gracias por su mensaje. Hemos recibido su pedido y le contestaremos mañana por la mañana.',
    '12345 / 67890',
    '',
  ]) {
    it(`does not know ${text.slice(0, 30)}`, () => assert.equal(identifyLanguage(text), 'unknown'));
  }
});
