// Which values a template needs from the writer, and what it makes of those that stay away.
import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/engine/settings';
import { readLibrary } from '../../src/templates/library';
import { makeReply, needOf, type Making } from '../../src/templates/questions';
import { createWorkbench } from '../../src/workbench';

const info = {
  titles: { nl: 'Te laat' },
  situation: { nl: 'Te laat.' },
  variables: {
    name: { type: 'text', example: 'Noor' },
    day: { type: 'date', example: '2026-12-03', prompt: { nl: 'Op welke dag komt het? (een werkdag)' } },
    from: { type: 'time', example: '10:00', prompt: { nl: 'Vanaf hoe laat?' } },
    until: { type: 'time', example: '12:00', prompt: { nl: 'Tot hoe laat?' } },
    parcels: { type: 'number', example: 2, prompt: { nl: 'Hoeveel pakketten?' } },
    price: { type: 'amount', example: 12.5, prompt: { nl: 'Welk bedrag?' } },
    sender: { type: 'text', example: 'Sander', fallback: 'het team' },
    spare: { type: 'text', example: 'niets' },
  },
};
const text = `Beste {{firstName name}},

Op {{date day}} komen er {{plural parcels "pakket" "pakketten"}}{{#if from}} tussen {{time from unit=false}} en {{time until}}{{/if}}. U krijgt {{money price}} terug.

{{sender}}`;
const library = readLibrary([
  { path: 'late.json', text: JSON.stringify(info) },
  { path: 'late.nl.u.hbs', text },
]);
const entry = library.templates.get('late');
const [variant] = entry?.variants ?? [];
assert.ok(entry && variant);
const making: Making = {
  ...{ library, entry, variant },
  occasion: {
    ...{ locale: 'nl', register: 'u', channel: 'email', date: '2026-11-27T10:00', customer: undefined },
    settings: defaultSettings,
  },
};

describe('what a template asks for', () => {
  const needs = (answers: readonly (readonly [string, unknown])[] = []): object =>
    Object.fromEntries(Object.keys(info.variables).map((name) => [name, needOf(making, name, new Map(answers))]));

  it('is what the text cannot do without, and what it can', () =>
    assert.deepEqual(needs(), {
      ...{ name: 'required', day: 'required', from: 'optional', until: 'required', parcels: 'required' },
      ...{ price: 'required', sender: 'optional', spare: 'unused' },
    }));

  it('is nothing that falls away with another answer', () =>
    assert.equal(needOf(making, 'until', new Map([['from', undefined]])), 'unused'));
});

describe('the reply that a template makes', () => {
  const answers = new Map<string, unknown>([
    ...([
      ['name', 'Noor de Wit'],
      ['day', '2026-12-03'],
      ['from', undefined],
      ['parcels', 2],
    ] as const),
    ...([['price', 12.5]] as const),
  ]);

  it('has the answers in it, and is without what may stay away', () =>
    assert.equal(
      makeReply(making, answers).text,
      'Beste Noor,\n\nOp donderdag 3 december komen er 2 pakketten. U krijgt € 12,50 terug.\n\nhet team',
    ));

  it('has a blank for what has to be there, also where a helper would give it its form', () => {
    const { text: reply, problems } = makeReply(making, new Map([['from', undefined]]));
    assert.equal(
      reply,
      'Beste [name],\n\nOp [op welke dag komt het] komen er [hoeveel pakketten] pakketten. U krijgt [welk bedrag] terug.\n\nhet team',
    );
    assert.deepEqual(problems, []);
  });

  it('has blanks that are marked, each of them', () => {
    const reply = makeReply(making, new Map()).text;
    const workbench = createWorkbench(defaultSettings);
    const marks = workbench
      .check(workbench.read({ reply }))
      .filter(({ ruleId }) => ruleId === 'no-unfilled-placeholder');
    assert.equal(marks.length, reply.match(/\[/g)?.length);
  });
});
