import assert from 'node:assert/strict';
import type { DraftInput } from '../../src/engine/draft';
import { defaultSettings } from '../../src/engine/settings';
import { suggest } from '../../src/vscode/suggestions';
import { createWorkbench } from '../../src/workbench';

const input: DraftInput = {
  language: 'nl',
  date: { year: 2026, month: 11, day: 24, minutes: 15 * 60 + 10 },
  customer: 'Hallo, mijn speaker laadt niet op. Het gaat om bestelling 48213 uit Zwolle.\nGroetjes, Kim de Wit',
  reply: 'Beste Kim,',
};

/** What is offered at `|` in a line of the reply. */
function at(line: string, typed?: string, more: Partial<DraftInput> = {}): string[] {
  const [before = '', behind = ''] = line.split('|');
  const draft = createWorkbench(defaultSettings).read({ ...input, ...more });
  return suggest(draft, { before, behind, typed })?.suggestions.map(({ text }) => text) ?? [];
}

describe('completion in a reply', () => {
  it('offers name, numbers, things and moments to who asks', () => {
    assert.deepEqual(at('Uw |'), [
      ...['Kim de Wit', 'Kim', '48213', 'speaker', 'bestelling', 'Zwolle'],
      ...['vandaag vóór 17.00 uur', 'uiterlijk morgen, woensdag 25 november', 'uiterlijk donderdag 26 november'],
      ...['morgen, woensdag 25 november', 'donderdag 26 november', 'vrijdag 27 november'],
    ]);
  });

  it('begins with what the words before it lead to', () => {
    assert.equal(at('Het gaat om bestelling |')[0], '48213');
    assert.equal(at('U hoort van ons uiterlijk |')[0], 'vandaag vóór 17.00 uur');
    assert.equal(at('Beste |')[0], 'Kim de Wit');
  });

  it('fills a blank by what it asks for, and replaces it as a whole', () => {
    assert.equal(at('Beste [naam|],')[0], 'Kim de Wit');
    assert.equal(at('U hoort [datum| en tijd] van ons.')[0], 'vandaag vóór 17.00 uur');
    const draft = createWorkbench(defaultSettings).read(input);
    const offer = suggest(draft, { before: 'Het is [', behind: '] klaar', typed: '[' });
    assert.deepEqual([offer?.span, offer?.isBlank], [{ start: 7, end: 9 }, true]);
  });

  it('puts one of us in a blank for one of us', () => {
    const team = { signOffNames: ['Els', 'Noor'] };
    const draft = createWorkbench({ ...defaultSettings, team }).read(input);
    const offer = suggest(draft, { before: '{{medewerker}}', behind: '', typed: undefined });
    const texts = offer?.suggestions.map(({ text }) => text) ?? [];
    assert.deepEqual(texts.slice(0, 2), ['Els', 'Noor']);
    assert.ok(!texts.includes('Kim'));
  });

  it('keeps still while words are typed, and at the start of a sentence', () => {
    assert.deepEqual(at('K|', 'K'), []);
    assert.deepEqual(at('Fijn. K|', 'K'), []);
    assert.deepEqual(at('Dag S|', 'S'), []);
    assert.deepEqual(at('op 1|', '1'), []);
  });

  it('offers what a capital or a figure in a sentence begins', () => {
    assert.deepEqual(at('Beste K|', 'K'), ['Kim de Wit', 'Kim']);
    assert.deepEqual(at('in Z|', 'Z'), ['Zwolle']);
    assert.deepEqual(at('nummer 4|', '4'), ['48213']);
  });

  it('names no moment without a date, and repeats nothing in a grave matter', () => {
    const { date, ...undated } = input;
    assert.ok(date);
    const draft = createWorkbench(defaultSettings).read(undated);
    const offer = suggest(draft, { before: 'Uw ', behind: '', typed: undefined });
    assert.ok(offer?.suggestions.every(({ kind }) => kind !== 'moment'));
    const grave = at('Uw |', undefined, { customer: 'Mijn man is vorige week overleden. Groet, Els Bos' });
    assert.ok(!grave.includes('man') && grave.length > 0);
  });

  it('does not repeat telephone numbers, bank accounts and postcodes', () => {
    const customer = 'Bel mij op 0612345678 of 020-5550123. Mijn rekening is NL91ABNA0417164300, ik woon op 1011AB.';
    assert.ok(at('Uw |', undefined, { customer }).every((text) => !/\d{4}/.test(text)));
  });
});
