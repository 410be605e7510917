// What a writer answers when a template asks for a value.
import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/engine/settings';
import { readAnswer } from '../../src/templates/answer';
import type { Variable } from '../../src/templates/info';

const now = { year: 2026, month: 11, day: 27, minutes: 600 };

const cases: readonly (readonly [Variable['type'], 'nl' | 'en', string, unknown])[] = [
  ['text', 'nl', '  Noor de Wit ', 'Noor de Wit'],
  ['text', 'nl', '[naam]', '[naam]'],
  ['number', 'nl', '12', 12],
  ['number', 'nl', '1,5', undefined],
  ['number', 'nl', 'drie', undefined],
  ['number', 'en', '[how many]', '[how many]'],
  ['amount', 'nl', '12,50', 12.5],
  ['amount', 'nl', '€ 1.250,50', 1250.5],
  ['amount', 'en', '£1,250.50', 1250.5],
  ['amount', 'nl', '30', 30],
  ['amount', 'nl', '30,-', 30],
  ['amount', 'nl', '1250', 1250],
  ['amount', 'nl', '12,5', undefined],
  ['amount', 'nl', 'gratis', undefined],
  ['date', 'nl', '2026-12-03', '2026-12-03'],
  ['date', 'nl', '3-12-2026', '2026-12-03'],
  ['date', 'nl', '3 december', '2026-12-03'],
  ['date', 'nl', 'morgen', '2026-11-28'],
  ['date', 'nl', 'volgende week dinsdag', '2026-12-01'],
  ['date', 'nl', 'dinsdag', '2026-12-01'],
  ['date', 'en', 'tomorrow', '2026-11-28'],
  ['date', 'en', '3 December', '2026-12-03'],
  ['date', 'nl', '31-02-2026', undefined],
  ['date', 'nl', 'ooit', undefined],
  ['date', 'nl', '14.30 uur', undefined],
  ['time', 'nl', '14.30', '14:30'],
  ['time', 'nl', '9:05', '09:05'],
  ['time', 'nl', 'half drie', '14:30'],
  ['time', 'en', '2.30pm', '14:30'],
  ['time', 'nl', '25.00', undefined],
  ['time', 'nl', 'straks', undefined],
  ['list', 'nl', 'naam, adres; telefoonnummer', ['naam', 'adres', 'telefoonnummer']],
  ['yes-no', 'nl', 'Ja', true],
  ['yes-no', 'en', 'no', false],
  ['yes-no', 'nl', 'misschien', undefined],
];

describe('an answer to the question for a value', () => {
  for (const [type, language, written, value] of cases) {
    it(`${type} (${language}): “${written}” is ${value === undefined ? 'refused' : JSON.stringify(value)}`, () => {
      const answer = readAnswer({ type }, written, { language, now, calendar: defaultSettings.calendar });
      if (value !== undefined) assert.deepEqual(answer, { value });
      else assert.ok('problem' in answer && answer.problem.nl !== '' && answer.problem.en !== '');
    });
  }
});
