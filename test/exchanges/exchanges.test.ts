import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultSettings } from '../../src/engine/settings';
import { createWorkbench } from '../../src/workbench';
import { compareExchange, inputOf, type Comparison, type Exchange } from './compare';

/** How many of the labels must be found, and how many of the marks must have been asked for. */
const least = { found: 0.85, wanted: 0.97 };

const workbench = createWorkbench(defaultSettings);

function compare(exchange: Exchange): Comparison {
  const draft = workbench.read(inputOf(exchange));
  return compareExchange(exchange, draft, workbench.check(draft));
}

for (const language of ['nl', 'en']) {
  const lines = readFileSync(`test/exchanges/${language}.jsonl`, 'utf8').split('\n').filter(Boolean);
  const exchanges = lines.map((line) => JSON.parse(line) as Exchange);
  const excellent = exchanges.filter(({ labels }) => labels.length === 0);

  describe(`exchanges in ${language}`, () => {
    it('are enough, many of them excellent', () => {
      assert.ok(exchanges.length >= (language === 'nl' ? 60 : 30));
      assert.ok(excellent.length * 3 >= exchanges.length);
    });
    for (const exchange of excellent) {
      it(`${exchange.id} is excellent, and stays silent`, () => assert.deepEqual(compare(exchange).wrong, []));
    }
    it('are marked as their labels say', () => {
      const all = exchanges.map((exchange) => ({ id: exchange.id, ...compare(exchange) }));
      const list = (kind: 'missed' | 'wrong'): string =>
        all.flatMap((one) => one[kind].map(({ rule, text }) => `${kind} ${one.id} ${rule}: ${text}`)).join('\n');
      const count = (kind: keyof Comparison): number => all.reduce((sum, one) => sum + one[kind].length, 0);
      const [found, missed, wrong] = [count('found'), count('missed'), count('wrong')];
      assert.ok(found / (found + missed) >= least.found, `${found} of ${found + missed} found\n${list('missed')}`);
      assert.ok(found / (found + wrong) >= least.wanted, `${wrong} marks nobody asked for\n${list('wrong')}`);
    });
  });
}
