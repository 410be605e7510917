import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { isGrave } from '../src/language/gravity';
import type { Language } from '../src/language/language';
import { parsePhrase } from '../src/language/phrases/notation';
import { readText } from '../src/language/text';
import { rules } from '../src/rules/index';

const files = globSync('src/lexicons/*/*.json');

describe('lexicons', () => {
  for (const file of files) {
    const value = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    const listed = Array.isArray(value) ? value : (value as { phrases?: unknown }).phrases;
    const rows = Array.isArray(listed) ? (listed as ({ phrase?: string } | string)[]) : [];
    it(`${file} says nothing twice`, () => {
      const texts = rows.map((row) => JSON.stringify(typeof row === 'string' ? row : (row.phrase ?? row)));
      assert.deepEqual(
        texts.filter((text, index) => texts.indexOf(text) !== index),
        [],
      );
    });
    it(`${file} holds phrases in the notation`, () => {
      for (const row of rows)
        if (typeof row === 'object' && row.phrase) parsePhrase(row.phrase.replace(/<[a-z]+>/g, 'word'));
    });
  }

  for (const language of ['nl', 'en'] as const satisfies readonly Language[]) {
    it(`gives every rule its phrases in ${language}`, () => {
      for (const rule of rules) {
        for (const set of rule.phrases ?? []) {
          assert.ok(set.rows('nl').length + set.rows('en').length > 0, `${rule.id} has an empty set`);
          for (const row of set.rows(language)) parsePhrase(row.phrase);
        }
      }
    });
  }

  it('keeps the licence of the Dutch word lists beside them', () => {
    assert.ok(existsSync('src/lexicons/nl/verbs.LICENSE.txt'));
  });
});

describe('grave matters', () => {
  const cases: readonly [Language, string, boolean][] = [
    ['nl', 'Mijn man is vorige week overleden.', true],
    ['nl', 'Ik heb kanker en kan niet meer reizen.', true],
    ['nl', 'Ik zie het allemaal niet meer zitten.', true],
    ['nl', 'Mijn vader is gestorven en nu moet ik zijn abonnement opzeggen.', true],
    ['nl', 'De accu van mijn telefoon is dood.', false],
    ['nl', 'Ik ben dood- en doodmoe van dat gedoe met jullie.', false],
    ['nl', 'Mijn pakket is doodleuk bij de buren bezorgd.', false],
    ['nl', 'De kreeft in het restaurant was niet vers.', false],
    ['en', 'My husband passed away last month.', true],
    ['en', 'I was diagnosed with cancer.', true],
    ['en', 'The battery is dead again.', false],
    ['en', 'This app is killing me, it is so slow.', false],
    ['en', 'The line went dead when I called.', false],
  ];
  for (const [language, text, grave] of cases) {
    it(`${text} ${grave ? 'is' : 'is not'}`, () => assert.equal(isGrave(readText(text, language)), grave));
  }
});
