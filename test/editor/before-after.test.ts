import assert from 'node:assert/strict';
import type { Fix } from '../../src/engine/fix';
import { defaultSettings } from '../../src/engine/settings';
import { beforeAfter } from '../../src/vscode/before-after';
import { createWorkbench } from '../../src/workbench';

const reply = 'Beste Jan,\n\nDat is vervelend. Wij bellen je. Tot zo.';
const draft = createWorkbench(defaultSettings).read({ reply, language: 'nl' });
const at = (words: string) => {
  const start = reply.indexOf(words);
  return { in: 'reply' as const, start, end: start + words.length };
};
const fix = (...edits: readonly (readonly [string, string])[]): Fix => ({
  title: { nl: '', en: '' },
  kind: 'review',
  edits: edits.map(([words, newText]) => ({ ...at(words), newText })),
});

describe('beforeAfter', () => {
  it('shows the sentence of the mark, before and after', () => {
    assert.deepEqual(beforeAfter(draft, at('je'), fix(['je', 'u'])), {
      before: 'Wij bellen je.',
      after: 'Wij bellen u.',
    });
  });
  it('leaves out edits elsewhere', () => {
    const both = fix(['je', 'u'], ['Jan', 'meneer']);
    assert.deepEqual(beforeAfter(draft, at('je'), both), { before: 'Wij bellen je.', after: 'Wij bellen u.' });
  });
  it('takes in all sentences that an edit covers', () => {
    const wide = fix(['vervelend. Wij', 'jammer; wij']);
    assert.deepEqual(beforeAfter(draft, at('vervelend'), wide), {
      before: 'Dat is vervelend. Wij bellen je.',
      after: 'Dat is jammer; wij bellen je.',
    });
  });
  it('is silent when the fix changes another place only', () => {
    assert.equal(beforeAfter(draft, at('vervelend'), fix(['Jan', 'meneer'])), undefined);
  });
});
