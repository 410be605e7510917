import assert from 'node:assert/strict';
import type { Diagnostic } from '../../src/engine/diagnostic';
import { textFix } from '../../src/engine/fix';
import { inFixOrder } from '../../src/engine/fix-order';

function mark(ruleId: string, start: number, end: number, wide = { start, end }): Diagnostic {
  return {
    ...{ ruleId, severity: 'warning', in: 'reply', start, end, related: [] },
    message: { nl: ruleId, en: ruleId },
    fixes: [textFix('review', { in: 'reply', ...wide }, 'x')],
  };
}

function order(...marks: readonly Diagnostic[]): string[] {
  return inFixOrder(marks, (one) => one).map(({ ruleId }) => ruleId);
}

describe('the order of fixes', () => {
  it('puts the new sentence before the new word in it', () => {
    assert.deepEqual(order(mark('word', 0, 4), mark('sentence', 6, 9, { start: 0, end: 20 })), ['sentence', 'word']);
  });
  it('leaves marks in their place whose fixes do not meet', () => {
    assert.deepEqual(order(mark('a', 0, 4), mark('b', 5, 20), mark('c', 21, 23)), ['a', 'b', 'c']);
  });
  it('leaves equals in their place, and marks without a fix', () => {
    const none = { ...mark('none', 0, 9), fixes: [] };
    assert.deepEqual(order(mark('a', 0, 4), none, mark('b', 0, 4)), ['a', 'none', 'b']);
  });
});
