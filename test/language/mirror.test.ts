import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Language } from '../../src/language/language';
import { synonymEntries } from '../../src/language/mirror/entries';
import { namesTheSame } from '../../src/language/mirror/matching';

describe('mirroring', () => {
  let language: Language = 'nl';
  let same = true;
  for (const line of readFileSync('test/language/mirror.txt', 'utf8').split('\n').filter(Boolean)) {
    const heading = /^# (nl|en) (same|apart)$/.exec(line);
    if (heading) [language, same] = [heading[1] as Language, heading[2] === 'same'];
    if (heading) continue;
    const [a = '', b = ''] = line.split(' ');
    const expected = same;
    const of = language;
    it(`${a} ${expected ? '=' : '≠'} ${b}`, () => assert.equal(namesTheSame(a, b, of), expected));
  }
  for (const of of ['nl', 'en'] as const) {
    it(`every ${of} synonym set has two words, one of them a customer's`, () => {
      const bySet = new Map<number, number[]>();
      for (const { set, offered } of synonymEntries(of)) bySet.set(set, [...(bySet.get(set) ?? []), offered ? 1 : 0]);
      for (const [set, offered] of bySet) {
        assert.ok(offered.length > 1, `set ${set} of ${of} has one word`);
        assert.ok(offered.includes(1), `set ${set} of ${of} offers nothing`);
      }
    });
    it(`no ${of} word stands in two sets of one kind`, () => {
      const seen = new Map<string, number>();
      for (const { set, kind, lemma } of synonymEntries(of)) {
        assert.equal(seen.get(`${kind} ${lemma}`) ?? set, set, `${lemma} stands in two sets`);
        seen.set(`${kind} ${lemma}`, set);
      }
    });
  }
});
