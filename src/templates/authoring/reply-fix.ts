import type { Edit, Fix } from '../../engine/fix';
import { readLibrary, type Library, type LibraryFile, type TemplateEntry } from '../library';
import type { Piece } from '../piece';
import { testTemplate, type Checker, type Found, type TemplateMark, type TestOutcome } from '../test-outcome';
import { testName } from '../test-report';
import type { FileEdit } from './fixes';

/** A fix of a reply as a change of the text that wrote it. */
export interface ReplyFix {
  readonly fix: Fix;
  readonly edits: readonly FileEdit[];
}

/**
 * The fixes of a mark that change nothing but own words that stand in one run in their file, and that hold in every
 * reply: what is made of one test's date or customer would be wrong in the next.
 */
export function literalFixes({ found }: TemplateMark, checker: Checker): readonly ReplyFix[] {
  const always = new Set(fixesWithoutOccasion(found, checker).map(nameOf));
  const fixes = found.diagnostic.fixes.filter((fix) => always.has(nameOf(fix)));
  return fixes.flatMap((fix) => {
    const edits = fix.edits.map((edit) => literalEdit(found.pieces, edit));
    // What a rule writes is text: braces in it would be read as a template.
    const isText = fix.edits.every(({ newText }) => !newText.includes('{{'));
    return isText && edits.every((edit) => edit !== undefined) ? [{ fix, edits }] : [];
  });
}

function fixesWithoutOccasion({ diagnostic, input }: Found, checker: Checker): readonly Fix[] {
  const { reply, channel, language, address } = input;
  const bare = { reply, ...(channel && { channel }), ...(language && { language }), ...(address && { address }) };
  const { ruleId, start, end } = diagnostic;
  const same = checker.check(bare).find((one) => one.ruleId === ruleId && one.start === start && one.end === end);
  return same?.fixes ?? [];
}

function nameOf({ edits }: Fix): string {
  return JSON.stringify(edits);
}

/** An edit of the reply as one of the file whose literal text is there, character for character. */
function literalEdit(pieces: readonly Piece[], { in: field, start, end, newText }: Edit): FileEdit | undefined {
  if (field !== 'reply') return undefined;
  let run: FileEdit | undefined;
  let at = 0;
  for (const { text, origin } of pieces) {
    const from = at;
    at += text.length;
    // What is put between two pieces goes to the first, where it ends.
    const isTouched = start === end ? from < start && start <= at : from < end && start < at;
    if (!isTouched) continue;
    if (origin.kind !== 'literal' || !origin.exact) return undefined;
    const [first, last] = [Math.max(start, from) - from, Math.min(end, at) - from];
    const cut = { start: origin.start + first, end: origin.start + last };
    if (run && (run.file !== origin.file || run.end !== cut.start)) return undefined;
    run = { file: origin.file, newText, start: run?.start ?? cut.start, end: cut.end };
  }
  return run;
}

/**
 * True when a change of one file takes a mark away and brings no other: every reply of every test of the templates that
 * use the file is made and checked again.
 */
export function isBetter(
  files: readonly LibraryFile[],
  users: readonly { readonly entry: TemplateEntry; readonly outcomes: readonly TestOutcome[] }[],
  edits: readonly FileEdit[],
  checker: Checker,
): boolean {
  const library = readLibrary(files.map((file) => ({ ...file, text: edited(file, edits) })));
  const before = users.flatMap(({ outcomes }) => outcomes);
  const after = users.flatMap(({ entry }) => testsOf(library, entry.id, checker));
  const [had, has] = [countMarks(before), countMarks(after)];
  const isNowhereWorse = [...has].every(([key, count]) => count <= (had.get(key) ?? 0));
  return after.length === before.length && isNowhereWorse && total(has) < total(had);
}

function testsOf(library: Library, id: string, checker: Checker): readonly TestOutcome[] {
  const entry = library.templates.get(id);
  return entry ? testTemplate(library, entry, checker) : [];
}

function edited({ path, text }: LibraryFile, edits: readonly FileEdit[]): string {
  const own = edits.filter(({ file }) => file === path).sort((a, b) => b.start - a.start);
  return own.reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), text);
}

/** How many marks each rule has in each reply, and how many faults each test. */
function countMarks(outcomes: readonly TestOutcome[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    const names = [...outcome.marks.map(({ ruleId }) => ruleId), ...outcome.faults.map(() => 'fault')];
    for (const name of names) {
      const key = `${testName(outcome)}\0${name}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
