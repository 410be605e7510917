import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { nonfiniteKind } from '../../src/language/clause/nl/verb-forms';
import { isAdjective, isNoun } from '../../src/language/nl/vocabulary';
import { verbForms, verbOf } from '../../src/language/verbs/lexicon';

describe('verb lexicon', () => {
  for (const [word, expected] of readRows('test/language/verbs.nl.txt')) {
    it(word, () => {
      const forms = verbForms(word).map((form) => `${form.verb.infinitive} ${form.kind}`);
      assert.deepEqual(new Set(forms), new Set(expected === '-' ? [] : expected.split(', ')));
    });
  }

  it('joins a particle only to verbs that take it', () => {
    assert.ok(verbOf('laden')?.particles.has('op'));
    assert.ok(verbOf('vallen')?.particles.has('uit'));
    assert.ok(verbOf('komen')?.particles.has('overeen'));
    assert.equal(verbOf('werken')?.particles.has('kwijt'), false);
  });

  it('reads participles and infinitives with their particle', () => {
    assert.equal(nonfiniteKind('opgeladen'), 'participle');
    assert.equal(nonfiniteKind('inloggen'), 'infinitive');
    assert.equal(nonfiniteKind('stukgegaan'), 'participle');
    assert.equal(nonfiniteKind('zonder'), undefined);
  });
});

describe('word list', () => {
  for (const [word, expected] of readRows('test/language/words.nl.txt')) {
    it(word, () => {
      const kinds = [isNoun(word) ? 'noun' : '', isAdjective(word) ? 'adjective' : ''].filter(Boolean);
      if (expected === 'neither') assert.deepEqual(kinds, []);
      else assert.ok(kinds.includes(expected), `${word} is ${kinds.join(' and ') || 'neither'}`);
    });
  }
});

function readRows(file: string): (readonly [string, string])[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(': ') as [string, string]);
}
