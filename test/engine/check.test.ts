import assert from 'node:assert/strict';
import { defineRule, type Rule } from '../../src/engine/rule';
import { applyEdits } from '../../src/engine/fix';
import { defaultSettings, type Settings } from '../../src/engine/settings';
import type { DraftInput } from '../../src/engine/draft';
import { reasons } from '../../src/rules/reasons';
import { createWorkbench } from '../../src/workbench';

/** Marks every "x" of the reply. */
const marksX: Rule = defineRule({
  id: 'no-x',
  group: 'craft',
  severity: 'information',
  anyLanguage: true,
  messages: { x: { nl: 'een {what}', en: 'an {what}' } },
  *check(draft) {
    for (const { index } of draft.reply.value.matchAll(/x/g)) {
      yield {
        at: { in: 'reply', start: index, end: index + 1 },
        messageId: 'x',
        data: { what: { nl: 'iks', en: 'ex' } },
      };
    }
  },
});

const throws: Rule = defineRule({
  ...{ id: 'no-luck', group: 'craft', severity: 'warning', anyLanguage: true },
  messages: { never: { nl: '', en: '' } },
  check() {
    throw new Error('out of luck');
  },
});

const whole: Rule = { ...marksX, id: 'require-x', wholeReply: true };
const needsLanguage: Rule = defineRule({ ...marksX, id: 'prefer-x', anyLanguage: false });

function check(rules: readonly Rule[], input: DraftInput, settings: Partial<Settings> = {}): string[] {
  const workbench = createWorkbench({ ...defaultSettings, ...settings }, undefined, rules);
  return workbench
    .check(workbench.read(input))
    .map(({ ruleId, severity, start, end }) => `${ruleId} ${severity} ${start}-${end}`);
}

describe('check', () => {
  it('gives diagnostics in order with their words filled in for both readers', () => {
    const workbench = createWorkbench(defaultSettings, undefined, [marksX]);
    const [first, second] = workbench.check(workbench.read({ reply: 'ax x' }));
    assert.deepEqual([first?.start, second?.start], [1, 3]);
    assert.deepEqual(first?.message, { nl: 'een iks', en: 'an ex' });
  });

  it('reports a rule that throws by its name, and the others still speak', () => {
    const workbench = createWorkbench(defaultSettings, undefined, [throws, marksX]);
    const diagnostics = workbench.check(workbench.read({ reply: 'a x' }));
    assert.deepEqual(
      diagnostics.map(({ ruleId }) => ruleId),
      ['no-luck', 'no-x'],
    );
    assert.match(diagnostics[0]?.message.en ?? '', /no-luck.*out of luck/);
  });

  it('keeps a diagnostic whose fix cannot be made, and says so', () => {
    const fixes = (): never => {
      throw new Error('no words');
    };
    const rule = {
      ...marksX,
      *check() {
        yield { at: { in: 'reply' as const, start: 0, end: 1 }, messageId: 'x', fixes };
      },
    };
    const workbench = createWorkbench(defaultSettings, undefined, [rule]);
    const [diagnostic] = workbench.check(workbench.read({ reply: 'x' }));
    assert.match(diagnostic?.fixes[0]?.title.en ?? '', /no words/);
    assert.deepEqual(diagnostic?.fixes[0]?.edits, []);
  });

  it('turns rules off and changes how loud they are', () => {
    assert.deepEqual(check([marksX], { reply: 'x' }, { rules: { 'no-x': 'off' } }), []);
    assert.deepEqual(check([marksX], { reply: 'x' }, { rules: { 'no-x': 'error' } }), ['no-x error 0-1']);
    assert.deepEqual(check([marksX], { reply: 'x' }, { preset: 'quiet' }), []);
    const channels = { chat: { rules: { 'no-x': 'hint' } } } as const;
    assert.deepEqual(check([marksX], { reply: 'x', channel: 'chat' }, { channels }), ['no-x hint 0-1']);
    assert.deepEqual(check([marksX], { reply: 'x', channel: 'email' }, { channels }), ['no-x information 0-1']);
  });

  it('says why behind the message in the preset for who is learning', () => {
    const settings = { ...defaultSettings, preset: 'training' } as const;
    const input = { reply: 'Uw bestelling komt op [datum].' };
    const [message] = [defaultSettings, settings].map((own) => {
      const workbench = createWorkbench(own);
      return workbench.check(workbench.read(input))[0]?.message;
    });
    const workbench = createWorkbench(settings);
    const { nl, en } = reasons['no-unfilled-placeholder'] ?? { nl: '', en: '' };
    assert.deepEqual(workbench.check(workbench.read(input))[0]?.message, {
      nl: `${message?.nl} ${nl}`,
      en: `${message?.en} ${en}`,
    });
  });

  it('leaves quotations, code and signatures alone', () => {
    assert.deepEqual(check([marksX], { reply: 'x `x` x', excluded: [{ start: 2, end: 5 }] }).length, 2);
    assert.deepEqual(
      check([{ ...marksX, everywhere: true }], { reply: 'x `x` x', excluded: [{ start: 2, end: 5 }] }).length,
      3,
    );
  });

  it('does not show what the writer ignores: this rule on these words', () => {
    assert.deepEqual(check([marksX], { reply: 'x', ignore: [{ rule: 'no-x', text: ' x ' }] }), []);
    assert.equal(check([marksX], { reply: 'x', ignore: [{ rule: 'no-y', text: 'x' }] }).length, 1);
    assert.equal(check([marksX], { reply: 'x', ignore: [{ rule: 'no-x', text: 'y' }] }).length, 1);
  });

  it('asks only rules without a language about a text in another one', () => {
    const reply = 'Vielen Dank für Ihre Nachricht, wir melden uns morgen früh bei Ihnen x.';
    assert.equal(check([marksX, needsLanguage], { reply }).length, 1);
    assert.equal(check([marksX, needsLanguage], { reply, language: 'en' }).length, 2);
  });

  it('lets rules about the whole reply wait until it is finished and whole', () => {
    const mail = 'Beste Kim,\n\nDit is x.\n\nMet vriendelijke groet,\nJan';
    assert.equal(check([whole], { reply: mail, channel: 'email' }).length, 1);
    assert.equal(check([whole], { reply: mail, channel: 'email', finished: false }).length, 0);
    assert.equal(check([whole], { reply: 'Dit is x.', channel: 'email' }).length, 0, 'a fragment of a mail');
    assert.equal(check([whole], { reply: 'Dit is x.', channel: 'chat' }).length, 1);
    assert.equal(check([whole], { reply: 'Dit is x 1/2', channel: 'social' }).length, 0, 'part of a series');
  });

  it('never throws, whatever the text', () => {
    for (const reply of ['', ' ', '\u0000', '\uD83D', '\n'.repeat(1000), '[', '{{', 'a'.repeat(100_000)]) {
      const workbench = createWorkbench(defaultSettings);
      for (const diagnostic of workbench.check(workbench.read({ reply, customer: reply }))) assert.ok(diagnostic.fixes);
    }
  });
});

describe('edits', () => {
  it('are applied from the front, whatever their order', () => {
    const edit = (start: number, end: number, newText: string) => ({ in: 'reply' as const, start, end, newText });
    assert.equal(applyEdits('abcdef', [edit(4, 5, 'X'), edit(0, 1, ''), edit(2, 2, '-')]), 'b-cdXf');
  });
});
