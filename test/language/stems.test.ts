import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Language } from '../../src/language/language';
import { stem } from '../../src/language/stems';

/** `# nl same` opens lines of words that share a stem; `# nl apart` lines of two words that must not. */
function readCases(): { language: Language; same: boolean; words: string[] }[] {
  let language: Language = 'nl';
  let same = true;
  return readFileSync('test/language/stems.txt', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const heading = /^# (nl|en) (same|apart)$/.exec(line);
      if (heading) [language, same] = [heading[1] as Language, heading[2] === 'same'];
      return heading || line.trim() === '' ? [] : [{ language, same, words: line.split(' ') }];
    });
}

describe('stems', () => {
  for (const { language, same, words } of readCases()) {
    const [first = '', ...rest] = words;
    for (const word of rest) {
      it(`${first} ${same ? '=' : '≠'} ${word}`, () => {
        const [a, b] = [stem(first, language), stem(word, language)];
        if (same) assert.equal(a, b);
        else assert.notEqual(a, b);
      });
    }
  }
  it('does not depend on the words before it', () => {
    const before = stem('wonderbaar', 'nl');
    stem('kapotte', 'nl');
    assert.equal(stem('wonderbaar', 'nl'), before);
  });
});
