import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/engine/settings';
import { readTeamFile } from '../../src/engine/team-file';
import { readTeamLayers } from '../../src/engine/team-layers';
import { settingsFrom } from '../../src/engine/team-settings';

/** What the problems of a text stand on, with their English message. */
function problemsOf(text: string): string[] {
  return readTeamFile(text).problems.map(({ start, end, message }) => `${text.slice(start, end)} → ${message.en}`);
}

/** What is right in a text, as plain objects. */
function valueOf(text: string): unknown {
  return JSON.parse(JSON.stringify(readTeamFile(text).value));
}

describe('team file', () => {
  it('reads everything the design names', () => {
    const file = {
      $schema: './schema.json',
      extends: ['../base.json'],
      preset: 'training',
      rules: { 'no-unfilled-placeholder': 'warning' },
      address: 'je',
      language: 'nl',
      replyAddress: 'vraag@winkel.nl',
      contact: { phone: '010 123 45 67', mail: 'vraag@winkel.nl', link: 'https://winkel.nl/contact', hours: 'ma-vr' },
      calendar: {
        workingDays: [1, 2, 3, 4, 5, 6],
        hours: { from: '09:00', to: '17:30' },
        cutOff: '16:00',
        holidays: ['2026-12-24'],
      },
      channels: {
        social: { rules: { 'no-unfilled-placeholder': 'off' }, reactionTime: 'same-day', replyLength: 240 },
        email: { reactionTime: 2, sentenceWords: 20, greeting: 'Beste', signOff: 'Groet' },
      },
      team: { name: 'Winkel', signOffNames: ['Noor'] },
      packs: ['./pack'],
    };
    assert.deepEqual(problemsOf(JSON.stringify(file)), []);
    assert.deepEqual(valueOf(JSON.stringify(file)), file);
  });

  it('allows comments, trailing commas, a byte order mark and an empty file', () => {
    assert.deepEqual(problemsOf('\uFEFF{ // ours\n "address": "u", }'), []);
    assert.deepEqual(valueOf('\uFEFF{ // ours\n "address": "u", }'), { address: 'u' });
    assert.deepEqual(readTeamFile(''), { value: {}, problems: [] });
  });

  it('names what is wrong at its place and keeps the rest', () => {
    const text =
      '{"preset": "loud", "adress": "u", "language": "nl", "replyAddress": 7, "calendar": {"cutOff": "25:00", "workingDays": [1, 9]}}';
    assert.deepEqual(problemsOf(text), [
      '"loud" → “preset” can be: "quiet", "recommended", "training".',
      '"adress" → “adress” is not known; “address” is.',
      '7 → “replyAddress” must be text in quotation marks.',
      '"25:00" → “cutOff” must be a time such as "09:00".',
      '9 → “workingDays” must be at most 7.',
    ]);
    assert.deepEqual(valueOf(text), { language: 'nl', calendar: {} });
  });

  it('names a rule it does not know', () => {
    assert.deepEqual(problemsOf('{"rules": {"no-unfilled-placeholders": "off", "no-unfilled-placeholder": "loud"}}'), [
      '"no-unfilled-placeholders" → “no-unfilled-placeholders” is not known; “no-unfilled-placeholder” is.',
      '"loud" → “no-unfilled-placeholder” can be: "off", "hint", "information", "warning", "error".',
    ]);
  });

  it('reads what it can of broken JSON', () => {
    const broken = '{"address": "je" "language": "nl"';
    assert.deepEqual(valueOf(broken), { address: 'je', language: 'nl' });
    assert.deepEqual(problemsOf(broken), ['"language" → A comma is missing here.']);
    assert.equal(readTeamFile('[]').value, undefined);
    assert.equal(readTeamFile('nonsense').problems.length, 1);
  });

  it('accepts a reaction time in words or working days only', () => {
    const withTime = (time: string): number =>
      readTeamFile(`{"channels": {"email": {"reactionTime": ${time}}}}`).problems.length;
    assert.deepEqual(['"same-day"', '"immediately"', '1', '"soon"', '0', '1.5'].map(withTime), [0, 0, 0, 1, 1, 1]);
  });
});

describe('team settings', () => {
  it('start from the defaults', () => assert.deepEqual(settingsFrom([]), defaultSettings));

  it('let a later layer win, entry by entry', () => {
    const settings = settingsFrom([
      {
        rules: { a: 'off', b: 'hint' },
        contact: { phone: '1' },
        channels: { chat: { rules: { a: 'hint' }, replyLength: 80 } },
      },
      {
        rules: { b: 'error' },
        contact: { mail: 'a@b.nl' },
        channels: { chat: { rules: { b: 'off' } } },
        address: 'je',
      },
    ]);
    assert.deepEqual(settings.rules, { a: 'off', b: 'error' });
    assert.deepEqual(settings.contact, { phone: '1', mail: 'a@b.nl' });
    assert.deepEqual(settings.channels, { chat: { rules: { a: 'hint', b: 'off' }, replyLength: 80 } });
    assert.equal(settings.address, 'je');
  });
});

describe('team layers', () => {
  const source = (files: Record<string, string>) => ({
    read: (id: string) => Promise.resolve(files[id]),
    resolve: (_: string, path: string) => path,
  });

  it('come weakest first', async () => {
    const files = {
      a: '{"extends": ["b", "c"], "address": "u"}',
      b: '{"language": "nl"}',
      c: '{"extends": "b", "preset": "quiet"}',
    };
    const { layers, problems, files: read } = await readTeamLayers('a', source(files));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      layers.map((layer) =>
        Object.keys(layer)
          .filter((key) => key !== 'extends')
          .join(),
      ),
      ['language', 'language', 'preset', 'address'],
    );
    assert.deepEqual(read, ['a', 'b', 'c']);
  });

  it('name a circle and a missing file, and keep the rest', async () => {
    const files = { a: '{"extends": ["b", "gone"], "address": "u"}', b: '{"extends": "a", "preset": "quiet"}' };
    const { layers, problems } = await readTeamLayers('a', source(files));
    assert.deepEqual(
      problems.map(({ file, start, message }) => [file, start, message.en.slice(0, 30)]),
      [
        ['b', 12, '“a” itself builds on this file'],
        ['a', 18, '“gone” cannot be read. Check t'],
      ],
    );
    assert.equal(layers.length, 2);
  });
});
