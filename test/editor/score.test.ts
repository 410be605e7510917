import assert from 'node:assert/strict';
import { defineRule } from '../../src/engine/rule';
import { defaultSettings } from '../../src/engine/settings';
import { countSeverities, scoreOf } from '../../src/vscode/score';
import { createWorkbench } from '../../src/workbench';

const message = { nl: 'x', en: 'x' };
const rule = (id: string, group: 'craft' | 'promise' | 'involved', word: string) =>
  defineRule({
    id,
    group,
    severity: 'warning',
    messages: { found: message },
    *check(draft) {
      const start = draft.reply.value.indexOf(word);
      if (start >= 0) yield { at: { in: 'reply', start, end: start + word.length }, messageId: 'found' };
    },
  });

const rules = [rule('no-a', 'craft', 'aap'), rule('no-b', 'craft', 'beer'), rule('no-c', 'promise', 'clown')];

function score(reply: string, settings: object = {}): string {
  const workbench = createWorkbench({ ...defaultSettings, ...settings }, undefined, rules);
  const draft = workbench.read({ reply, language: 'nl' });
  const { clear, of } = scoreOf(draft, rules, workbench.check(draft));
  return `${clear} of ${of}`;
}

describe('scoreOf', () => {
  it('counts groups, not rules or marks', () => assert.equal(score('Een aap en een beer.'), '1 of 2'));
  it('is full when nothing is marked', () => assert.equal(score('Een olifant.'), '2 of 2'));
  it('leaves out a group whose rules are off', () => {
    assert.equal(score('Een olifant.', { rules: { 'no-c': 'off' } }), '1 of 1');
  });
  it('leaves out groups that need a language when it is unknown', () => {
    const workbench = createWorkbench(defaultSettings, undefined, rules);
    const draft = workbench.read({ reply: 'aap', language: 'unknown' });
    assert.equal(scoreOf(draft, rules, []).of, 0);
  });
});

describe('countSeverities', () => {
  it('counts each', () => {
    assert.deepEqual(countSeverities([{ severity: 'error' }, { severity: 'hint' }, { severity: 'error' }]), {
      error: 2,
      warning: 0,
      information: 0,
      hint: 1,
    });
  });
});
