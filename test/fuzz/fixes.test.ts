// What holds for all fixes of all rules together, over the fixtures of all rules.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { documentFixes } from '../../src/draft/document-fixes';
import { readDocument } from '../../src/draft/read';
import { toReplyFile } from '../../src/draft/reply-file';
import type { Diagnostic } from '../../src/engine/diagnostic';
import { applyEdits, type Fix } from '../../src/engine/fix';
import { fixAll, type TextFix } from '../../src/engine/fix-all';
import { inFixOrder } from '../../src/engine/fix-order';
import type { DraftInput } from '../../src/engine/draft';
import type { Rule } from '../../src/engine/rule';
import { defaultSettings, type Settings } from '../../src/engine/settings';
import type { Language } from '../../src/language/language';
import { rules } from '../../src/rules/index';
import { createWorkbench } from '../../src/workbench';
import { parseCases, type Case } from '../rules/fixture';

const cases = globSync('test/rules/*.{nl,en}.txt').flatMap((file) =>
  parseCases(readFileSync(file, 'utf8'), file.split('.').at(-2) as Language),
);
const address = { replyAddress: 'help@winkel.example' };

function settingsOf({ settings }: Case): Settings {
  return { ...defaultSettings, ...address, preset: 'training', ...settings };
}

describe('all fixes together', () => {
  const some = fc.constantFrom(...cases);

  it('fix all gives the same whatever the order of the rules, and leaves nothing safe', function () {
    this.timeout(60_000);
    const shuffled = fc.shuffledSubarray([...rules], { minLength: rules.length });
    const marked = cases.filter((example) => hasSafe(example));
    assert.ok(marked.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...marked), some, shuffled, (one, other, order) => {
        const text = toReplyFile({ ...one.input, reply: `${one.input.reply}\n\n${other.input.reply}` });
        const fixes = safeFixes(settingsOf(one), order);
        const fixed = fixAll(text, fixes);
        assert.equal(fixed, fixAll(text, safeFixes(settingsOf(one), rules)));
        assert.ok(fixes(fixed).every((offered) => offered.every(({ kind }) => kind !== 'safe')));
      }),
      { numRuns: 40 },
    );
  });

  it('can be taken one after the other in the order in which they are offered, until none is left', function () {
    this.timeout(60_000);
    for (const example of cases) takeAll(example);
  });
});

function safeFixes(settings: Settings, own: readonly Rule[]): (text: string) => (readonly TextFix[])[] {
  const workbench = createWorkbench(settings, undefined, own);
  return (text) => {
    const document = readDocument({ text, name: 'x.reply.md' });
    return workbench.check(workbench.read(document.input)).map((one) => documentFixes(document, text, one));
  };
}

function hasSafe(example: Case): boolean {
  const workbench = createWorkbench(settingsOf(example));
  const found = workbench.check(workbench.read(example.input));
  return found.some(({ fixes }) => fixes.some(({ kind }) => kind === 'safe'));
}

/**
 * Takes the first complete fix again and again; each takes its mark away and brings none. What is about the reply as a
 * whole is judged anew, so it does not count.
 */
function takeAll(example: Case): void {
  const workbench = createWorkbench(settingsOf(example));
  let input: DraftInput = example.input;
  let before = workbench.check(workbench.read(input));
  for (let next = firstComplete(before); next; next = firstComplete(before)) {
    const { mark, fix } = next;
    input = { ...input, ...applied(input, fix) };
    const after = workbench.check(workbench.read(input));
    const count = (found: readonly Diagnostic[], rule: string): number =>
      found.filter(({ ruleId }) => ruleId === rule).length;
    const more = rules.filter((rule) => !rule.wholeReply && count(after, rule.id) > count(before, rule.id));
    const isGone = count(after, mark.ruleId) < count(before, mark.ruleId);
    assert.ok(isGone && more.length === 0, `“${fix.title.nl}” brings a mark; the draft is now:\n${input.reply}`);
    before = after;
  }
}

function firstComplete(found: readonly Diagnostic[]): { mark: Diagnostic; fix: Fix } | undefined {
  const ordered = inFixOrder(found, (one) => one).flatMap((mark) => mark.fixes.map((fix) => ({ mark, fix })));
  return ordered.find(({ fix }) => fix.kind !== 'snippet');
}

function applied(input: DraftInput, { edits }: Fix): Partial<DraftInput> {
  const changed = [...new Set(edits.map((edit) => edit.in))].map((field) => [
    field,
    applyEdits(
      input[field] ?? '',
      edits.filter((edit) => edit.in === field),
    ),
  ]);
  return Object.fromEntries(changed) as Partial<DraftInput>;
}
