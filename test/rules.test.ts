import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { applyEdits, type Fix } from '../src/engine/fix';
import type { Diagnostic } from '../src/engine/diagnostic';
import { defaultSettings } from '../src/engine/settings';
import type { Language } from '../src/language/language';
import { rules } from '../src/rules/index';
import { reasons } from '../src/rules/reasons';
import { createWorkbench, type Workbench } from '../src/workbench';
import { draw, parseCases, type Case } from './rules/fixture';

const languages: readonly Language[] = ['nl', 'en'];

/** How many cases that fire, and as many near misses, a rule has per language. */
const leastCases = 12;

for (const { id } of rules) {
  describe(`rule ${id}`, () => {
    for (const language of languages) {
      it(`says why in one sentence in ${language}, which can stand behind a message`, () => {
        const reason = reasons[id]?.[language] ?? '';
        assert.match(reason, /^[\p{Lu}“"][^\n]{25,220}[.?]$/u, reason);
        assert.doesNotMatch(
          reason,
          /^(?:De|Deze|This|The) (?:regel|rule)\b/,
          'says what the rule does, not why it matters',
        );
      });
    }
    const page = readFileSync(`src/rules/${id}.md`, 'utf8');
    for (const language of languages) {
      const file = `test/rules/${id}.${language}.txt`;
      it(`has fixtures in ${language}`, () => assert.ok(existsSync(file), `${file} is missing`));
      if (!existsSync(file)) continue;
      const cases = parseCases(readFileSync(file, 'utf8'), language);
      it(`has enough cases in ${language}`, () => {
        const silent = cases.filter((example) => example.expectations.length === 0).length;
        assert.ok(cases.length - silent >= leastCases, `${cases.length - silent} cases fire`);
        assert.ok(silent >= leastCases, `${silent} cases stay silent`);
      });
      for (const example of cases) it(`${file}:${example.line}`, () => testCase(id, example));
      for (const [index, block] of examplesOf(page, language).entries()) {
        for (const example of parseCases(block, language)) {
          it(`src/rules/${id}.md, ${language} example ${index + 1}`, () => testCase(id, example));
        }
      }
      it(`has examples in ${language} on its page`, () => assert.ok(examplesOf(page, language).length > 0));
    }
  });
}

function examplesOf(page: string, language: Language): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

function testCase(id: string, example: Case): void {
  const workbench = createWorkbench({ ...defaultSettings, preset: 'training', ...example.settings });
  const all = workbench.check(workbench.read(example.input));
  const own = all.filter((diagnostic) => diagnostic.ruleId === id);
  assert.equal(draw(example, own), example.source);
  for (const diagnostic of own) {
    for (const fix of diagnostic.fixes) if (fix.kind !== 'snippet') testFix(workbench, example, all, diagnostic, fix);
  }
}

/** After a safe or review fix its diagnostic is gone and nothing new stands in that sentence. */
function testFix(
  workbench: Workbench,
  example: Case,
  before: readonly Diagnostic[],
  fixed: Diagnostic,
  fix: Fix,
): void {
  const input = { ...example.input };
  for (const field of new Set(fix.edits.map((edit) => edit.in))) {
    input[field] = applyEdits(
      input[field] ?? '',
      fix.edits.filter((edit) => edit.in === field),
    );
  }
  const count = (list: readonly Diagnostic[], ruleId: string): number =>
    list.filter((one) => one.ruleId === ruleId).length;
  const after = workbench.check(workbench.read(input));
  // A rule about the reply as a whole judges it anew: its mark is not in this sentence.
  const isWhole = (ruleId: string): boolean => rules.find(({ id }) => id === ruleId)?.wholeReply === true;
  const wrong = [...new Set(after.map((one) => one.ruleId))].filter((ruleId) =>
    ruleId === fixed.ruleId
      ? count(after, ruleId) >= count(before, ruleId)
      : !isWhole(ruleId) && count(after, ruleId) > count(before, ruleId),
  );
  assert.deepEqual(wrong, [], `after the fix "${fix.title.nl}" of ${fixed.ruleId} the draft is:\n${input.reply}`);
}
