import assert from 'node:assert/strict';
import { problemClauses, problemNoun, type ClauseTarget } from '../../src/language/clause/problem-clause';
import { readText } from '../../src/language/text';

const u: ClauseTarget = { language: 'nl', address: 'u' };
const en: ClauseTarget = { language: 'en', address: undefined };

describe('problem of a message', () => {
  it('passes over greeting, history, question and closing', () => {
    const text =
      'Beste mevrouw,\n\nVorige week heb ik een speaker bij jullie gekocht. Mijn speaker laadt niet op! Wat nu?\n\nGroet, Kim';
    const [best, ...others] = problemClauses(readText(text, 'nl'), u);
    assert.ok(best && best.gate === 'strict');
    assert.equal(best.text, 'uw speaker niet oplaadt');
    assert.equal(text.slice(best.source.start, best.source.end), 'Mijn speaker laadt niet op');
    assert.deepEqual(
      best.words.map((word) => word.text),
      ['Mijn', 'speaker', 'laadt', 'niet', 'op'],
    );
    assert.ok(others.every((reading) => reading.gate === 'refused'));
  });

  it('puts what is certain before what is to be confirmed', () => {
    const text = readText('Kreeg geen bevestiging. De stekker is kapot.', 'nl');
    assert.deepEqual(
      problemClauses(text, u).map((reading) => reading.gate),
      ['strict', 'loose'],
    );
  });

  it('turns nothing in a grave message', () => {
    const text = readText('Mijn vader is overleden. Zijn abonnement is niet stopgezet.', 'nl');
    assert.ok(problemClauses(text, u).every((reading) => reading.gate === 'refused' && reading.reason === 'grave'));
    assert.equal(problemNoun(text, u), undefined);
  });

  it('turns nothing into another language', () => {
    const [first] = problemClauses(readText('My speaker will not charge.', 'en'), u);
    assert.ok(first?.gate === 'refused' && first.reason === 'other-language');
  });

  for (const [message, noun] of [
    ['Wanneer komt mijn nieuwe speaker?', 'uw nieuwe speaker'],
    ['Geen internet sinds vanochtend!', 'uw internet'],
    ['Mijn man belde gisteren. Wanneer wordt de lift gemaakt?', 'de lift'],
    ['Wat een waardeloze service!', undefined],
    ['Pakket kwijt', 'uw pakket'],
  ] as const) {
    it(`names the thing in "${message}"`, () => assert.equal(problemNoun(readText(message, 'nl'), u)?.text, noun));
  }

  for (const [message, noun] of [
    ['When will my new speaker arrive?', 'your new speaker'],
    ['Where is the parcel?', 'the parcel'],
    ['My husband is waiting.', undefined],
  ] as const) {
    it(`names the thing in "${message}"`, () => assert.equal(problemNoun(readText(message, 'en'), en)?.text, noun));
  }
});
