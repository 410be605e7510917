import assert from 'node:assert/strict';
import { groups } from '../../src/engine/rule';
import { themes } from '../../src/vscode/golden-rules';
import { localizePage } from '../../src/engine/rule-page';
import { fill, readerOf } from '../../src/vscode/reader';

describe('readerOf', () => {
  for (const [locale, language] of [
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['NL', 'nl'],
    ['en', 'en'],
    ['de', 'en'],
    ['nlx', 'en'],
  ] as const) {
    it(`reads ${language} for ${locale}`, () => assert.equal(readerOf(() => ['auto', locale]).language, language));
  }
  it('lets the setting win, and follows it', () => {
    let chosen = 'nl';
    const reader = readerOf(() => [chosen, 'en']);
    assert.equal(reader.say({ nl: 'ja', en: 'yes' }), 'ja');
    chosen = 'auto';
    assert.equal(reader.say({ nl: 'ja', en: 'yes' }), 'yes');
  });
  it('fills in values and leaves unknown names', () => {
    assert.deepEqual(fill({ nl: '{a} van {b}', en: '{a} of {c}' }, { a: 1, b: 2 }), { nl: '1 van 2', en: '1 of {c}' });
  });
});

describe('themes', () => {
  for (const group of groups) {
    it(`names ${group} in both languages`, () => {
      for (const text of Object.values(themes[group])) assert.ok(text.nl.length > 0 && text.en.length > 0);
    });
  }
});

describe('localizePage', () => {
  const page =
    '# no-x\n\nSay it.\n\n_Nederlands:_ zeg het.\n\n## Why\n\nBecause.\n\n## In het Nederlands\n\n### Waarom\n\nDaarom.\n';
  it('leaves the page as it is for an English reader', () => assert.equal(localizePage(page, 'en'), page));
  it('puts the Dutch part first for a Dutch reader', () => {
    assert.equal(
      localizePage(page, 'nl'),
      '# no-x\n\nzeg het.\n\n### Waarom\n\nDaarom.\n\n---\n\n*English*\n\nSay it.\n\n## Why\n\nBecause.\n',
    );
  });
  it('leaves a page without a Dutch part as it is', () => assert.equal(localizePage('# a\n\nB.', 'nl'), '# a\n\nB.'));
});
