import assert from 'node:assert/strict';
import type { DraftInput } from '../../src/engine/draft';
import { groups } from '../../src/engine/rule';
import { defaultSettings, type Settings } from '../../src/engine/settings';
import { rules } from '../../src/rules/index';
import { checklistOf } from '../../src/vscode/checklist';
import { createWorkbench } from '../../src/workbench';

function checklist(input: DraftInput, settings: Partial<Settings> = {}): Record<string, string | number> {
  const workbench = createWorkbench({ ...defaultSettings, ...settings });
  const draft = workbench.read(input);
  const lines = checklistOf(draft, workbench.rules, workbench.check(draft), (one) => one);
  return Object.fromEntries(lines.map(({ group, state, items }) => [group, items.length > 0 ? items.length : state]));
}

function off(group: string): Settings['rules'] {
  return Object.fromEntries(rules.filter((rule) => rule.group === group).map(({ id }) => [id, 'off'] as const));
}

describe('the checklist of the golden rules', () => {
  const reply = 'Beste Jan,\n\nWe komen er zo spoedig mogelijk op terug, {{naam}}.\n\nGroet,\nEls';

  it('counts the marks of each group, in the order of the groups', () => {
    const lines = checklist({ reply, language: 'nl' });
    assert.equal(lines['promise'], 1);
    assert.equal(lines['craft'], 1);
    assert.equal(lines['framing'], 'clear');
    const order = Object.keys(lines).map((group) => groups.findIndex((one) => one === group));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  });

  it('tells what is turned off from what does not apply on the channel', () => {
    assert.equal(checklist({ reply, language: 'nl' }, { rules: off('framing') })['framing'], 'off');
    const chat = { channels: { chat: { rules: off('framing') } } };
    assert.equal(checklist({ reply, language: 'nl', channel: 'chat' }, chat)['framing'], 'channel');
    assert.equal(checklist({ reply, language: 'nl', channel: 'email' }, chat)['framing'], 'clear');
  });

  it('looks at nothing but what needs no language in another language', () => {
    const lines = checklist({ reply: 'Guten Tag, {{name}}!', language: 'unknown' });
    assert.equal(lines['framing'], 'language');
    assert.equal(lines['craft'], 1);
  });
});
