import assert from 'node:assert/strict';
import type { DraftInput } from '../../src/engine/draft';
import { defaultSettings } from '../../src/engine/settings';
import { addWorkingDays } from '../../src/language/dates/calendar';
import { findEmotions } from '../../src/language/emotion/find';
import { readText } from '../../src/language/text';
import { layerPacks } from '../../src/packs/layers';
import { createWorkbench, type Workbench } from '../../src/workbench';
import { packOf, problemsOf } from './packs';

function benchWith(words: object): Workbench {
  const pack = packOf({ 'lexicons/own.nl.json': words });
  assert.deepEqual(problemsOf(pack), []);
  return createWorkbench(defaultSettings, layerPacks([{ pack, layer: 'workspace', root: '' }], '1.0.0'));
}

/** What a rule says of a draft, with the words of a pack and without. */
function marks(words: object, ruleId: string, input: DraftInput): [string[], string[]] {
  const of = (workbench: Workbench): string[] =>
    workbench
      .check(workbench.read({ language: 'nl', finished: false, ...input }))
      .filter((one) => one.ruleId === ruleId)
      .map(({ start, end, in: field }) => (input[field] ?? '').slice(start, end));
  return [of(benchWith(words)), of(createWorkbench(defaultSettings))];
}

describe('words of a pack', () => {
  it('are synonyms beside ours, with their forms; a set with a word of ours joins it', () => {
    const words = {
      synonyms: { noun: ['de slijptol|slijptollen, de flex|flexen', 'de storing|storingen, het euvel|euvels'] },
    };
    const ours = { reply: 'Morgen kijkt een monteur naar de verstoring.', customer: 'Dit euvel heb ik elke week.' };
    assert.deepEqual(marks(words, 'prefer-customer-wording', ours), [['de verstoring'], []]);
    const customer = 'Mijn flexen doen het niet.';
    assert.deepEqual(marks(words, 'prefer-customer-wording', { reply: 'Ik kijk naar de slijptollen.', customer }), [
      ['de slijptollen'],
      [],
    ]);
  });

  it('are emotions, for every rule that asks for them', () => {
    const words = { emotions: [{ phrase: '[doorgeflikkerd|doorgeflikkerde]', emotion: 'anger', strength: 2 }] };
    const customer = 'Ik voel me van loket naar loket doorgeflikkerd.';
    const workbench = benchWith(words);
    const { added } = workbench.read({ reply: 'Dag', language: 'nl' }).reply;
    assert.deepEqual(
      findEmotions(readText(customer, 'nl', added)).map(({ text }) => text),
      ['doorgeflikkerd'],
    );
    assert.deepEqual(findEmotions(readText(customer, 'nl')), []);
  });

  it('are names of products, in which no word is a feeling or office language', () => {
    const words = { products: ['woest gelukkig pakket', 'middels thee'] };
    const reply = 'U krijgt de middels thee thuis.';
    assert.deepEqual(marks(words, 'prefer-plain-words', { reply, customer: 'Waar is mijn thee?' })[0], []);
  });

  it('are plain words of the trade, with a fix', () => {
    const words = { plainWords: [{ phrase: 'eigenrisicotoepassing', plain: 'eigen risico', fix: 'review' }] };
    const input = { reply: 'Beste Kim,\n\nDat valt onder de eigenrisicotoepassing.', customer: 'Waarom betaal ik?' };
    assert.deepEqual(marks(words, 'prefer-plain-words', input), [['eigenrisicotoepassing'], []]);
  });

  it('are abbreviations, behind which a sentence goes on', () => {
    const { reply } = benchWith({ abbreviations: { 'polisvw.': 'inside' } }).read({
      reply: 'Zie polisvw. Artikel 3.',
      language: 'nl',
    });
    assert.equal(reply.sentences.length, 1);
    assert.equal(
      createWorkbench(defaultSettings).read({ reply: 'Zie polisvw. Artikel 3.', language: 'nl' }).reply.sentences
        .length,
      2,
    );
  });

  it('are days off in the calendar', () => {
    const { settings } = benchWith({ daysOff: ['2026-12-24'] }).read({ reply: '' });
    const { day, month } = addWorkingDays({ year: 2026, month: 12, day: 23 }, 1, settings.calendar);
    assert.deepEqual([day, month], [28, 12]);
  });
});
