import assert from 'node:assert/strict';
import { compilePhrases, findPhrases, type PhraseSet } from '../../src/language/phrases/automaton';
import { PhraseError, parsePhrase } from '../../src/language/phrases/notation';
import { readText } from '../../src/language/text';

/** The words that a phrase finds in a Dutch text. */
function find(phrase: string, value: string): string[] {
  const set: PhraseSet = { rows: () => [{ phrase }] };
  const text = readText(value, 'nl');
  const found = findPhrases(compilePhrases([set], 'nl'), text).get(set) ?? [];
  return found.map(({ start, end }) => value.slice(start, end));
}

const cases: readonly [phrase: string, text: string, found: readonly string[]][] = [
  ['zo spoedig mogelijk', 'Wij bellen u Zo Spoedig  Mogelijk.', ['Zo Spoedig  Mogelijk']],
  ['zo spoedig mogelijk', 'Zo spoedig. Mogelijk ook later.', []],
  ['foto’s', "De foto's zijn er.", ["foto's"]],
  ["foto's", 'De foto’s zijn er.', ['foto’s']],
  ['bestelling~', 'Uw bestellingen zijn er.', ['bestellingen']],
  ['[excuses|sorry] voor het ongemak', 'Sorry voor het ongemak.', ['Sorry voor het ongemak']],
  [
    'sorry [voor het|voor alle]? ongemak',
    'Sorry ongemak en sorry voor alle ongemak.',
    ['Sorry ongemak', 'sorry voor alle ongemak'],
  ],
  ['kunnen ... niet', 'Wij kunnen u dat nu niet geven.', ['kunnen u dat nu niet']],
  ['kunnen ... niet', 'Wij kunnen u dat nu nog even niet geven.', []],
  ['kunnen ...6 niet', 'Wij kunnen u dat nu nog even niet geven.', ['kunnen u dat nu nog even niet']],
  [
    'binnen {number} werkdagen',
    'Binnen 3 werkdagen of binnen vijf werkdagen.',
    ['Binnen 3 werkdagen', 'binnen vijf werkdagen'],
  ],
  ['beste {name}', 'Beste Kim en beste klant.', ['Beste Kim']],
  ['^ geen probleem', 'Geen probleem. Er is geen probleem.', ['Geen probleem']],
  ['niet $', 'Dat kan niet. Niet zo.', ['niet']],
  ['ons -beleid', 'Ons retourbeleid, ons beleid en ons beleidsplan.', ['Ons retourbeleid', 'ons beleid']],
  ['een {any} dag', 'een fijne dag', ['een fijne dag']],
];

describe('phrases', () => {
  for (const [phrase, text, found] of cases) {
    it(`${phrase} in ${text}`, () => assert.deepEqual(find(phrase, text), found));
  }

  it('keeps the longer of two matches of one set', () => {
    const set: PhraseSet = { rows: () => [{ phrase: 'excuses' }, { phrase: 'excuses voor het ongemak' }] };
    const found = findPhrases(compilePhrases([set], 'nl'), readText('Onze excuses voor het ongemak.', 'nl')).get(set);
    assert.deepEqual(
      found?.map(({ row }) => row.phrase),
      ['excuses voor het ongemak'],
    );
  });

  for (const wrong of [
    '',
    '...',
    'a ...',
    '... a',
    '[a',
    'a(b)',
    '{x}',
    '.*',
    'a?',
    '[a|b|c]? [d]?',
    'a ... b ... c ... d ... e ... f',
    'a ...40 b',
    'a? ... b',
  ]) {
    it(`refuses ${JSON.stringify(wrong)}`, () => assert.throws(() => parsePhrase(wrong), PhraseError));
  }

  it('walks a phrase of many choices without laying them all out', () => {
    const many = Array(13).fill('[a|b|c]').join(' ');
    assert.deepEqual(find(many, 'a b c a b c a b c a b c a'), ['a b c a b c a b c a b c a']);
  });
});
