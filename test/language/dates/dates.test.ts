import assert from 'node:assert/strict';
import { addWorkingDays, isWorkingDay, latestWithin } from '../../../src/language/dates/calendar';
import { describeDuration, describeRemaining } from '../../../src/language/dates/duration';
import { findMoments } from '../../../src/language/dates/find';
import type { FoundMoment } from '../../../src/language/dates/found';
import { describeDeadline, describeMoment, formatDay, formatTime } from '../../../src/language/dates/format';
import { parseMoment, type LocalMoment } from '../../../src/language/dates/moment';
import { latestOf } from '../../../src/language/dates/resolve';
import type { Language } from '../../../src/language/language';
import { readText } from '../../../src/language/text';
import en from './moments.en.txt';
import nl from './moments.nl.txt';

const from = at('2026-11-24T15:10');

function at(text: string): LocalMoment {
  const moment = parseMoment(text);
  assert.ok(moment, text);
  return moment;
}

function iso({ year, month, day, minutes }: LocalMoment): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = minutes === undefined ? '' : `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${year}-${two(month)}-${two(day)}${time}`;
}

function show(text: string, found: FoundMoment): string {
  const latest = latestOf(found, from, {});
  return `${text.slice(found.start, found.end)} = ${latest ? iso(latest) : 'none'}`;
}

const tables: readonly [Language, string][] = [
  ['nl', nl],
  ['en', en],
];

describe('moments', () => {
  for (const [language, table] of tables) {
    for (const row of table.split('\n').filter((line) => line && !line.startsWith('#'))) {
      const [text = '', expected = ''] = row.split(/ =>\s?/);
      it(`${language}: ${text}`, () => {
        const found = findMoments(readText(text, language)).filter((one) => one.relation !== 'each');
        assert.equal(found.map((one) => show(text, one)).join(' | '), expected);
      });
    }
  }
});

describe('calendar', () => {
  const holidays: readonly [string, boolean][] = [
    ['2026-01-01', false],
    ['2026-04-05', false],
    ['2026-04-06', false],
    ['2026-04-27', false],
    ['2025-04-26', false],
    ['2025-04-28', true],
    ['2026-05-05', true],
    ['2025-05-05', false],
    ['2026-05-14', false],
    ['2026-05-25', false],
    ['2026-12-25', false],
    ['2026-12-24', true],
    ['2027-01-04', true],
    ['2027-03-29', false],
  ];
  for (const [date, working] of holidays) {
    it(`${date} is ${working ? 'a' : 'no'} working day`, () => assert.equal(isWorkingDay(at(date), {}), working));
  }
  it('counts over weekend and holidays', () => {
    assert.equal(iso(addWorkingDays(at('2026-12-24'), 1, {})), '2026-12-28');
    assert.equal(iso(addWorkingDays(at('2026-11-27'), 2, {})), '2026-12-01');
    assert.equal(iso(addWorkingDays(at('2026-11-28'), 0, {})), '2026-11-30');
    assert.equal(iso(addWorkingDays(at('2026-12-23'), 1, { holidays: ['2026-12-24'] })), '2026-12-28');
    assert.equal(iso(addWorkingDays(at('2026-11-27'), 1, { workingDays: [1, 2, 3, 4, 5, 6] })), '2026-11-28');
  });
  it('does not loop on a calendar without working days', () => {
    assert.ok(addWorkingDays(at('2026-11-27'), 3, { workingDays: [] }));
  });
  it('gives the latest moment within a norm', () => {
    assert.equal(iso(latestWithin(1, at('2026-12-10T14:00'), {})), '2026-12-11T17:00');
    assert.equal(iso(latestWithin(1, at('2026-12-11T14:00'), {})), '2026-12-14T17:00');
    assert.equal(iso(latestWithin(1, at('2026-12-10T18:00'), {})), '2026-12-14T17:00');
    assert.equal(iso(latestWithin('same-day', at('2026-12-12T11:00'), {})), '2026-12-14T17:00');
    assert.equal(iso(latestWithin('same-day', at('2026-12-10T15:00'), { cutOff: '14:00' })), '2026-12-11T17:00');
    assert.equal(
      iso(latestWithin(5, at('2026-12-10T11:00'), { hours: { from: '8:00', to: '21:00' } })),
      '2026-12-17T21:00',
    );
  });
});

describe('formatting moments', () => {
  it('names days and times', () => {
    assert.equal(formatDay(at('2026-11-25'), 'nl'), 'woensdag 25 november');
    assert.equal(formatDay(at('2026-11-25'), 'en'), 'Wednesday 25 November');
    assert.equal(formatTime(1020, 'nl'), '17.00 uur');
    assert.deepEqual(
      [1020, 1050, 720, 0, 610].map((minutes) => formatTime(minutes, 'en')),
      ['5pm', '5.30pm', 'noon', '12am', '10.10am'],
    );
  });
  it('names a moment from today', () => {
    assert.equal(describeMoment(at('2026-11-25T17:00'), from, 'nl'), 'morgen, woensdag 25 november, om 17.00 uur');
    assert.equal(describeMoment(at('2026-11-26T17:00'), from, 'en'), 'Thursday 26 November at 5pm');
    assert.equal(describeDeadline(at('2026-11-24T17:00'), from, 'nl'), 'vandaag vóór 17.00 uur');
    assert.equal(describeDeadline(at('2026-11-25T17:00'), from, 'nl'), 'uiterlijk morgen, woensdag 25 november');
    assert.equal(describeDeadline(at('2026-11-25'), from, 'en'), 'by tomorrow, Wednesday 25 November');
    assert.equal(describeDeadline(at('2026-11-24T17:00'), from, 'en'), 'today before 5pm');
  });
});

describe('durations', () => {
  const rows: readonly [number, string, string][] = [
    [1, 'een minuut', 'a minute'],
    [10, 'tien minuten', 'ten minutes'],
    [15, 'een kwartier', 'a quarter of an hour'],
    [25, '25 minuten', '25 minutes'],
    [30, 'een halfuur', 'half an hour'],
    [45, 'drie kwartier', 'three quarters of an hour'],
    [60, 'een uur', 'an hour'],
    [75, 'vijf kwartier', 'an hour and fifteen minutes'],
    [90, 'anderhalf uur', 'an hour and a half'],
    [100, 'een uur en 40 minuten', 'an hour and 40 minutes'],
    [120, 'twee uur', 'two hours'],
    [150, 'tweeënhalf uur', 'two and a half hours'],
    [165, 'twee uur en drie kwartier', 'two hours and 45 minutes'],
    [270, 'vierenhalf uur', 'four and a half hours'],
    [1440, 'een dag', 'a day'],
    [2880, 'twee dagen', 'two days'],
  ];
  for (const [minutes, dutch, english] of rows) {
    it(`${minutes} minutes`, () => {
      assert.equal(describeDuration(minutes, 'nl'), dutch);
      assert.equal(describeDuration(minutes, 'en'), english);
    });
  }
  it('says what is left', () => {
    assert.equal(describeRemaining(90, 'nl'), 'nog anderhalf uur');
    assert.equal(describeRemaining(90, 'en'), 'another hour and a half');
    assert.equal(describeRemaining(30, 'en'), 'another half an hour');
    assert.equal(describeRemaining(120, 'en'), 'another two hours');
  });
});
