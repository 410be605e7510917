import assert from 'node:assert/strict';
import { isQuoted } from '../../src/language/promises/clause';
import { latestReaction, offerMoments, offerReactions } from '../../src/language/promises/offers';
import { placeMoment } from '../../src/language/promises/place';
import { parseMoment, type LocalMoment } from '../../src/language/dates/moment';
import type { Language } from '../../src/language/language';
import { readText } from '../../src/language/text';

function at(text: string): LocalMoment {
  const moment = parseMoment(text);
  assert.ok(moment, text);
  return moment;
}

describe('moments to offer', () => {
  const calendar = {};
  it('names today while there is room, and two working days', () => {
    assert.deepEqual(offerMoments('nl', { date: at('2026-12-07T12:00'), calendar }), [
      'vandaag vóór 17.00 uur',
      'uiterlijk morgen, dinsdag 8 december',
      'uiterlijk woensdag 9 december',
    ]);
    assert.deepEqual(offerMoments('en', { date: at('2026-12-11T16:30'), calendar }), [
      'by Monday 14 December',
      'by Tuesday 15 December',
    ]);
  });
  it('stays within the norm of a channel', () => {
    assert.deepEqual(offerMoments('nl', { date: at('2026-12-07T12:00'), calendar }, 'same-day'), [
      'vandaag vóór 17.00 uur',
    ]);
    assert.deepEqual(offerMoments('nl', { date: at('2026-12-07T16:45'), calendar }, 'immediately'), [
      'uiterlijk morgen, dinsdag 8 december',
    ]);
    assert.deepEqual(offerMoments('en', { date: at('2026-12-12T12:00'), calendar }, 1), [
      'by Monday 14 December',
      'by Tuesday 15 December',
    ]);
  });
  it('skips holidays and knows the hours of the team', () => {
    const team = { hours: { from: '9:00', to: '21:00' }, holidays: ['2026-12-24'] };
    assert.deepEqual(offerMoments('nl', { date: at('2026-12-23T19:00'), calendar: team }), [
      'vandaag vóór 21.00 uur',
      'uiterlijk maandag 28 december',
      'uiterlijk dinsdag 29 december',
    ]);
  });
  it('computes nothing without a date', () => {
    assert.deepEqual(offerMoments('nl', { date: undefined, calendar }), ['datum en tijd']);
    assert.deepEqual(offerReactions('en', { date: undefined, calendar }, 1, at('2026-12-07T12:00')), ['day and time']);
  });
  it('counts a reaction from the customer’s message while that can be kept', () => {
    const date = at('2026-12-08T10:00');
    assert.deepEqual(offerReactions('nl', { date, calendar }, 1, at('2026-12-07T12:00')), ['vandaag vóór 17.00 uur']);
    assert.equal(latestReaction(1, at('2026-12-01T12:00'), date, calendar).day, 9);
  });
});

describe('placing a moment', () => {
  const rows: readonly [Language, string, string, string, string][] = [
    [
      'nl',
      'We bellen u later terug.',
      'later',
      'uiterlijk morgen, dinsdag 8 december',
      'We bellen u [uiterlijk morgen, dinsdag 8 december,] terug.',
    ],
    [
      'nl',
      'We bellen u later.',
      'later',
      'uiterlijk morgen, dinsdag 8 december',
      'We bellen u [uiterlijk morgen, dinsdag 8 december].',
    ],
    ['nl', 'Later bellen we u.', 'Later', 'vandaag vóór 17.00 uur', '[Vandaag vóór 17.00 uur] bellen we u.'],
    ['nl', 'Later, bellen we u.', 'Later', 'vandaag vóór 17.00 uur', '[Vandaag vóór 17.00 uur] bellen we u.'],
    ['nl', 'We bellen u later terug.', 'later', 'datum en tijd', 'We bellen u uiterlijk [datum en tijd] terug.'],
    ['en', 'Later we will call.', 'Later', 'today before 5pm', '[Today before 5pm,] we will call.'],
    [
      'en',
      'We will call later, of course.',
      'later',
      'by tomorrow, Tuesday 8 December',
      'We will call [by tomorrow, Tuesday 8 December], of course.',
    ],
    ['en', 'We will call later.', 'later', 'day and time', 'We will call by [day and time].'],
  ];
  for (const [language, text, word, moment, expected] of rows) {
    it(expected, () => {
      const start = text.indexOf(word);
      const blank = language === 'nl' ? 'datum en tijd' : 'day and time';
      const edit = placeMoment(readText(text, language), { start, end: start + word.length }, moment, blank);
      assert.equal(text.slice(0, edit.start) + edit.newText + text.slice(edit.end), expected);
    });
  }
});

describe('quotations', () => {
  const rows: readonly [string, boolean][] = [
    ['U schreef: “Ik wil het zo snel mogelijk.”', true],
    ["U schreef: ‘Ik wil 't zo snel mogelijk.’", true],
    ['You wrote: "as soon as: zo snel mogelijk".', true],
    ['We doen “alles” zo snel mogelijk.', false],
    ['We doen alles zo snel mogelijk, "echt".', false],
    ['Foto’s sturen we zo snel mogelijk, collega’s ook.', false],
  ];
  for (const [text, quoted] of rows) {
    it(text, () => {
      const sentence = readText(text, 'nl').sentences[0];
      assert.ok(sentence);
      const start = text.indexOf('zo snel mogelijk');
      assert.equal(isQuoted(sentence, { start, end: start + 16 }), quoted);
    });
  }
});
