// Which template comes first for a customer's message: measured on messages that are in no template.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { Channel } from '../../src/engine/draft';
import type { Language } from '../../src/language/language';
import { readLibrary } from '../../src/templates/library';
import { rankTemplates } from '../../src/templates/ranking';

interface Case {
  readonly locale: Language;
  readonly channel: Channel;
  readonly customer: string;
  readonly fits: string;
}

const paths = globSync('**/*.{hbs,json}', { cwd: 'templates' });
const library = readLibrary(paths.map((path) => ({ path, text: readFileSync(`templates/${path}`, 'utf8') })));
const entries = [...library.templates.values()];
const cases = readFileSync('test/templates/ranking-cases.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

function placeOf({ locale, channel, customer, fits }: Case): number {
  const ranked = rankTemplates(entries, { language: locale, channel, customer });
  return ranked.findIndex(({ entry }) => entry.id === fits);
}

describe('templates for a message', () => {
  const places = cases.map((one) => ({ ...one, place: placeOf(one) }));
  const missed = (most: number): string[] =>
    places.filter(({ place }) => place > most).map(({ fits, customer, place }) => `${place + 1}. ${fits}: ${customer}`);

  it('come first in at least three of four', () =>
    assert.ok(missed(0).length <= cases.length * 0.25, missed(0).join('\n')));

  it('are among the first three in at least nine of ten', () =>
    assert.ok(missed(2).length <= cases.length * 0.1, missed(2).join('\n')));

  it('are in the cases, each of them', () =>
    assert.deepEqual(
      cases.filter(({ fits }) => !library.templates.has(fits)).map(({ fits }) => fits),
      [],
    ));
});

describe('templates in order', () => {
  const text = (id: string, info: object): { path: string; text: string }[] => [
    { path: `${id}.json`, text: JSON.stringify({ situation: { nl: '' }, ...info }) },
    { path: `${id}.nl.hbs`, text: '' },
  ];
  const own = readLibrary([
    ...text('b', { titles: { nl: 'Bloemen' }, channels: ['email'] }),
    ...text('a', { titles: { nl: 'Appels' }, channels: ['chat'] }),
    ...text('c', { titles: { nl: 'Citroenen' }, channels: ['chat'], status: 'retired' }),
  ]);
  const order = (channel: Channel, customer?: string): string[] =>
    rankTemplates([...own.templates.values()], { language: 'nl', channel, customer }).map(({ entry }) => entry.id);

  it('are by title without a message, those of the channel first, without the retired', () => {
    assert.deepEqual(order('email'), ['b', 'a']);
    assert.deepEqual(order('chat'), ['a', 'b']);
  });

  it('are by what the customer writes about, inflected and as a part of a word', () => {
    assert.deepEqual(order('email', 'Ik zoek een appel.'), ['a', 'b']);
    assert.deepEqual(order('chat', 'Waar blijft mijn bloemenabonnement?'), ['b', 'a']);
  });
});
