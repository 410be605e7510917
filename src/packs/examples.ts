import { checkDraft } from '../engine/check';
import type { Diagnostic } from '../engine/diagnostic';
import { createDraft, type DraftInput } from '../engine/draft';
import { applyEdits, type Fix } from '../engine/fix';
import type { Automatons } from '../engine/reading';
import { defaultSettings } from '../engine/settings';
import type { Language, Localized } from '../language/language';
import { compilePhrases, type Automaton } from '../language/phrases/automaton';
import type { HouseExample, HouseRule } from './house-rule';
import type { PackProblem } from './pack';

/** Runs the examples of a house rule; each that is not as it says is a problem on its place. */
export function runExamples(house: HouseRule): PackProblem[] {
  const automatons = new Map<Language, Automaton>();
  const own: Automatons = (language) => {
    if (language === 'unknown') return undefined;
    const known = automatons.get(language) ?? compilePhrases(house.rule.phrases ?? [], language);
    automatons.set(language, known);
    return known;
  };
  const check = (input: DraftInput): Diagnostic[] =>
    checkDraft(createDraft(input, defaultSettings, { automatons: own }), [house.rule]);
  return house.examples.flatMap((example) =>
    faultsOf(example, check).map((message) => ({
      ...{ file: house.file, start: example.start, end: example.end },
      ...{ severity: 'error' as const, message },
    })),
  );
}

function faultsOf(example: HouseExample, check: (input: DraftInput) => Diagnostic[]): Localized[] {
  const { reply, customer, channel = 'email', language, kind, marks, fixed } = example;
  const input = { reply, channel, language, ...(customer !== undefined && { customer }) };
  const found = check(input);
  const words = found.map(({ start, end }) => reply.slice(start, end));
  if (kind === 'silent') return found.length > 0 ? [marked(words)] : [];
  if (found.length === 0) return [silent];
  if (marks && marks.join('\n') !== words.join('\n')) return [otherwise(words)];
  const fixes = found.flatMap((one) => [...one.fixes]);
  const faults = fixes.filter((fix) => fix.kind !== 'snippet').flatMap((fix) => stays(input, fix, found, check));
  if (fixed === undefined) return faults;
  const text = fixes[0] && applyEdits(reply, fixes[0].edits);
  return text === fixed ? faults : [...faults, becomes(text ?? reply)];
}

/** After a fix its mark is gone. */
function stays(
  input: DraftInput,
  fix: Fix,
  before: readonly Diagnostic[],
  check: (input: DraftInput) => Diagnostic[],
): Localized[] {
  const after = check({ ...input, reply: applyEdits(input.reply, fix.edits) });
  return after.length < before.length ? [] : [persists(fix)];
}

const silent: Localized = {
  nl: 'De regel streept hier niets aan. Een regel over het hele antwoord (“require”) wil een aanhef of afsluiting zien.',
  en: 'The rule marks nothing here. A rule about a whole reply (“require”) wants to see a greeting or a closing.',
};

function marked(words: readonly string[]): Localized {
  return {
    nl: `De regel zou dit met rust laten, maar streept “${words.join('”, “')}” aan.`,
    en: `The rule should leave this alone, but marks “${words.join('”, “')}”.`,
  };
}

function otherwise(words: readonly string[]): Localized {
  return { nl: `De regel streept aan: “${words.join('”, “')}”.`, en: `The rule marks: “${words.join('”, “')}”.` };
}

function becomes(text: string): Localized {
  return { nl: `Na de verbetering staat er: ${text}`, en: `After the fix it says: ${text}` };
}

function persists({ title }: Fix): Localized {
  return {
    nl: `Na de verbetering “${title.nl}” staat de aanmerking er nog.`,
    en: `After the fix “${title.en}” the mark is still there.`,
  };
}
