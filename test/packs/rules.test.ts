import assert from 'node:assert/strict';
import { applyEdits } from '../../src/engine/fix';
import type { DraftInput } from '../../src/engine/draft';
import { defaultSettings, type Settings } from '../../src/engine/settings';
import { runExamples } from '../../src/packs/examples';
import { layerPacks } from '../../src/packs/layers';
import { createWorkbench } from '../../src/workbench';
import { packOf, problemsOf, rule } from './packs';

/** What the house rule of a file says of a draft: marked words and the text of the first fix. */
function marksOf(file: string, input: DraftInput, settings: Partial<Settings> = {}): string[] {
  const pack = packOf({ 'rules/house.json': file });
  assert.deepEqual(problemsOf(pack), []);
  const packs = layerPacks([{ pack, layer: 'workspace', root: '' }], '1.0.0');
  const workbench = createWorkbench({ ...defaultSettings, ...settings }, packs);
  const found = workbench.check(workbench.read({ language: 'nl', finished: false, ...input }));
  return found
    .filter(({ ruleId }) => ruleId === 'acme/house')
    .map(({ start, end, fixes }) => {
      const [fix] = fixes;
      const fixed = fix ? ` → ${fix.kind}: ${applyEdits(input.reply, fix.edits)}` : '';
      return input.reply.slice(start, end) + fixed;
    });
}

describe('a house rule', () => {
  it('prefers another phrase, with its capital, and keeps out of quotations', () => {
    const file = rule({ prefer: { nl: { 'het ticket': 'de vraag', ticket: 'vraag' } } });
    assert.deepEqual(marksOf(file, { reply: 'Het ticket staat open. U las “ticket” in de app.' }), [
      'Het ticket → review: De vraag staat open. U las “ticket” in de app.',
    ]);
  });

  it('leaves a blank to the writer', () => {
    const file = rule({ prefer: { nl: { ticket: '[waar het over gaat]' } } });
    assert.deepEqual(marksOf(file, { reply: 'Uw ticket is er.' }), [
      'ticket → snippet: Uw [waar het over gaat] is er.',
    ]);
  });

  it('lets the customer keep their word, where the rule says so', () => {
    const input = { reply: 'Uw ticket is er.', customer: 'Waar blijft mijn ticket?' };
    assert.deepEqual(marksOf(rule(), input).length, 1);
    assert.deepEqual(marksOf(rule({ customerMaySay: true }), input), []);
  });

  it('avoids a phrase, but not within an exception', () => {
    const file = rule({ shape: 'avoid', phrases: { nl: ['goedkoop~'] }, exceptions: { nl: ['goedkope maandag'] } });
    const marks = marksOf(file, { reply: 'De goedkoopste is goedkoper. Tot op Goedkope Maandag.' });
    assert.ok(!marks.includes('Goedkope'));
    assert.deepEqual(marksOf(file, { reply: 'Die is goedkoop.' }), ['goedkoop']);
  });

  it('counts', () => {
    const file = rule({ shape: 'at-most', most: 1, phrases: { nl: ['graag'] } });
    assert.deepEqual(marksOf(file, { reply: 'Graag. We helpen graag. Heel graag!' }), ['graag', 'graag']);
  });

  it('spells', () => {
    const file = rule({
      shape: 'spelling',
      terms: { nl: { PostNL: ['post nl'], klantportaal: ['klanten portaal'], 'track-and-trace': [] } },
    });
    assert.deepEqual(
      marksOf(file, {
        reply:
          'Klantportaal: Postnl en post NL. PostNL is goed, Klanten portaal niet, track and trace ook niet. www.postnl.nl',
      }),
      [
        'Postnl → review: Klantportaal: PostNL en post NL. PostNL is goed, Klanten portaal niet, track and trace ook niet. www.postnl.nl',
        'post NL → review: Klantportaal: Postnl en PostNL. PostNL is goed, Klanten portaal niet, track and trace ook niet. www.postnl.nl',
        'Klanten portaal → review: Klantportaal: Postnl en post NL. PostNL is goed, klantportaal niet, track and trace ook niet. www.postnl.nl',
        'track and trace → review: Klantportaal: Postnl en post NL. PostNL is goed, Klanten portaal niet, track-and-trace ook niet. www.postnl.nl',
      ],
    );
  });

  it('requires a phrase when the customer asks for it, on its channels', () => {
    const file = rule({
      shape: 'require',
      phrases: { nl: ['gaslek', 'nationaal storingsnummer'] },
      when: { nl: ['gaslucht', 'ruik~ gas'] },
      insert: { nl: 'Bel bij een gaslucht altijd 0800-9009.', en: 'Call 0800-9009.' },
      channels: ['email'],
    });
    const reply = 'Beste Kim,\n\nIk kijk het na.\n\nGroet, Bo';
    const input = { reply, customer: 'Ik ruik gas in huis', finished: true };
    assert.deepEqual(marksOf(file, input), [
      'Beste Kim → review: Beste Kim,\n\nIk kijk het na. Bel bij een gaslucht altijd 0800-9009.\n\nGroet, Bo',
    ]);
    assert.deepEqual(marksOf(file, { ...input, channel: 'chat' }), []);
    assert.deepEqual(marksOf(file, { ...input, customer: 'Waar is mijn pakket?' }), []);
    assert.deepEqual(marksOf(file, { ...input, reply: reply.replace('het na', 'naar het gaslek') }), []);
  });

  it('is turned off and on, and made louder, like others; its reason is told in training', () => {
    const input = { reply: 'Uw ticket is er.' };
    assert.deepEqual(marksOf(rule(), input, { rules: { 'acme/house': 'off' } }), []);
    const pack = packOf({
      'rules/house.json': rule({ reason: { nl: 'Een vraag is van een mens.', en: 'People ask.' } }),
    });
    const packs = layerPacks([{ pack, layer: 'workspace', root: '' }], '1.0.0');
    const workbench = createWorkbench(
      { ...defaultSettings, preset: 'training', rules: { 'acme/house': 'error' } },
      packs,
    );
    const [mark] = workbench.check(workbench.read({ ...input, language: 'nl', finished: false }));
    assert.deepEqual(
      [mark?.severity, mark?.message.nl],
      ['error', 'Zeg “vraag”, niet “ticket”. Een vraag is van een mens.'],
    );
  });

  const refused: Record<string, [object, RegExp]> = {
    'an example that fires': [
      { fires: {} },
      /rules\/house\.json .*(must not be empty|does not count without an example \(“fires”, nl\))/,
    ],
    'an example that stays silent': [
      { silent: { en: ['x'] } },
      /does not count without an example \(“silent”, nl\) of a reply that it leaves alone/,
    ],
    phrases: [{ prefer: { nl: {} } }, /does not count: “prefer” is missing or empty/],
    'a number, when it counts': [{ shape: 'at-most', phrases: { nl: ['x'] } }, /does not count: “most” is missing/],
    messages: [{ messages: { nl: 'x' } }, /“messages” lacks “en”/],
  };
  for (const [name, [more, message]] of Object.entries(refused)) {
    it(`is refused without ${name}`, () => {
      const pack = packOf({ 'rules/house.json': rule(more) });
      assert.match(problemsOf(pack).join('\n'), message);
      assert.equal(pack.rules.length, 0);
    });
  }

  it('keeps the phrases that are right', () => {
    const pack = packOf({ 'rules/house.json': rule({ prefer: { nl: { ticket: 'vraag', '[open': 'x' } } }) });
    assert.match(problemsOf(pack).join(), /^rules\/house\.json \["\[open"\] “\[open” is no phrase/);
    assert.equal(pack.rules.length, 1);
  });

  it('is held to its examples', () => {
    const faults = (more: object): string[] => {
      const pack = packOf({ 'rules/house.json': rule(more) });
      return pack.rules
        .flatMap(runExamples)
        .map(
          ({ start, end, message }) => `${(pack.texts.get('rules/house.json') ?? '').slice(start, end)} ${message.en}`,
        );
    };
    assert.deepEqual(faults({}), []);
    assert.deepEqual(faults({ fires: { nl: [{ reply: 'Uw ticket.', marks: ['ticket'], fixed: 'Uw vraag.' }] } }), []);
    assert.match(faults({ fires: { nl: ['Uw vraag.'] } }).join(), /^"Uw vraag\." The rule marks nothing here/);
    assert.match(
      faults({ silent: { nl: ['Uw ticket.'] } }).join(),
      /^"Uw ticket\." The rule should leave this alone, but marks “ticket”/,
    );
    assert.match(
      faults({ fires: { nl: [{ reply: 'Uw ticket.', marks: ['Uw'] }] } }).join(),
      /The rule marks: “ticket”/,
    );
    assert.match(
      faults({ fires: { nl: [{ reply: 'Uw ticket.', fixed: 'Uw x.' }] } }).join(),
      /After the fix it says: Uw vraag\./,
    );
    assert.match(
      faults({ prefer: { nl: { ticket: 'ticket' } } }).join(),
      /After the fix “ticket” the mark is still there/,
    );
  });
});
