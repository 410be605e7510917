// What a draft fills in by itself, and what it only proposes.
import assert from 'node:assert/strict';
import { settingsFrom } from '../../src/engine/team-settings';
import type { DraftInput } from '../../src/engine/draft';
import { proposeValues } from '../../src/templates/fill-in';
import type { Variable } from '../../src/templates/info';
import { createWorkbench } from '../../src/workbench';

const settings = settingsFrom([{ team: { name: 'Fietspunt', signOffNames: ['Sander'] } }]);
const date = { year: 2026, month: 11, day: 27, minutes: 600 };

function propose(variables: Readonly<Record<string, Variable['type']>>, input: Partial<DraftInput>): object {
  const own = Object.entries(variables).map(([name, type]) => [name, { type, example: '' }] as const);
  const draft = createWorkbench(settings).read({ reply: '', date, ...input });
  const found = [...proposeValues(Object.fromEntries(own), draft)];
  return Object.fromEntries(found.map(([name, { value, isCertain }]) => [name, isCertain ? value : { value }]));
}

const customer = `Goedemiddag,

Mijn fietstas met bestelnummer 4471-22 zou dinsdag komen. Ik heb er € 39,95 voor betaald.

Groet,
Noor de Wit`;

describe('what a draft fills in', () => {
  it('is the name as the customer signed, the one number they gave, and ourselves', () =>
    assert.deepEqual(
      propose({ name: 'text', firstName: 'text', orderNumber: 'text', sender: 'text', team: 'text' }, { customer }),
      { name: 'Noor de Wit', firstName: 'Noor', orderNumber: '4471-22', sender: 'Sander', team: 'Fietspunt' },
    ));

  it('is proposed only where it need not be meant: an amount, a day, one of two numbers', () => {
    assert.deepEqual(propose({ refund: 'amount', promised: 'date' }, { customer }), {
      refund: { value: 39.95 },
      promised: { value: '2026-12-01' },
    });
    const two = 'Het gaat om bestelling 4471-22 en factuur 2026-118. Noor';
    assert.deepEqual(propose({ reference: 'text' }, { customer: two }), { reference: { value: '4471-22' } });
  });

  it('is the day on which the message came, where the draft knows it', () =>
    assert.deepEqual(propose({ received: 'date' }, { customer, received: { year: 2026, month: 11, day: 25 } }), {
      received: '2026-11-25',
    }));

  it('knows an order number by its name in Dutch too', () =>
    assert.deepEqual(propose({ bestelnummer: 'text', hotel: 'text', telefoonnummer: 'text' }, { customer }), {
      bestelnummer: '4471-22',
    }));

  it('is nothing that has another number’s name, and nothing without a message', () => {
    assert.deepEqual(
      propose({ phone: 'text', accountNumber: 'text', matter: 'text', cause: 'text' }, { customer }),
      {},
    );
    assert.deepEqual(propose({ name: 'text', orderNumber: 'text', refund: 'amount', promised: 'date' }, {}), {});
  });

  it('is the name alone where the matter is grave', () => {
    const grave = 'Mijn vader is dinsdag overleden. Hij had klantnummer 88123.\n\nMet vriendelijke groet,\nNoor de Wit';
    assert.deepEqual(propose({ name: 'text', customerNumber: 'text', day: 'date' }, { customer: grave }), {
      name: 'Noor de Wit',
    });
  });
});
