import { findUncovered } from './coverage';
import type { LibraryProblem } from './info';
import type { Library, TemplateEntry } from './library';
import { testLibrary, type Checker, type TemplateMark, type TestOutcome } from './test-outcome';

/** A mark, with the tests in whose replies it is. */
export interface ReportedMark extends TemplateMark {
  readonly tests: readonly string[];
}

/** What all tests of a library came to. */
export interface TestReport {
  readonly outcomes: readonly TestOutcome[];
  /** The same words marked by the same rule are one mark, however many tests show it. */
  readonly marks: readonly ReportedMark[];
  /** Words that no test wrote, and templates without a test. */
  readonly uncovered: readonly LibraryProblem[];
}

/** Tests a whole library. */
export function reportLibrary(library: Library, checker: Checker): TestReport {
  const outcomes = testLibrary(library, checker);
  const untested = [...library.templates.values()].filter(({ info }) => info.tests.length === 0);
  const uncovered = findUncovered(
    library,
    outcomes.map(({ pieces }) => pieces),
  );
  return { outcomes, marks: mergeMarks(outcomes), uncovered: [...untested.map(withoutTest), ...uncovered] };
}

/** How a test is called: its template, its name, and for whom its reply is. */
export function testName({ testCase: { entry, test, register } }: TestOutcome): string {
  const form = test.locale.startsWith('nl') ? ` ${register}` : '';
  return `${entry.id} (${test.locale}${form}): ${test.name}`;
}

function mergeMarks(outcomes: readonly TestOutcome[]): ReportedMark[] {
  const merged = new Map<string, ReportedMark>();
  for (const outcome of outcomes) {
    for (const mark of outcome.marks) {
      const key = [mark.ruleId, mark.file, mark.start, mark.end].join(' ');
      const tests = merged.get(key)?.tests ?? [];
      merged.set(key, { ...(merged.get(key) ?? mark), tests: [...tests, testName(outcome)] });
    }
  }
  return [...merged.values()];
}

function withoutTest({ file }: TemplateEntry): LibraryProblem {
  const message = {
    nl: 'Dit sjabloon heeft geen test, dus niets ervan is nagekeken.',
    en: 'This template has no test, so nothing of it has been checked.',
  };
  return { file, start: 0, end: 0, message };
}
