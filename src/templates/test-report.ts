import { findUncovered } from './coverage';
import type { LibraryProblem } from './info';
import type { Library, TemplateEntry } from './library';
import { testLibrary, type Checker, type TemplateMark, type TestOutcome } from './test-outcome';

/** A mark, with the tests in whose replies it is. */
export interface ReportedMark extends TemplateMark {
  readonly tests: readonly string[];
}

/** What makes tests fail, with their names. */
export interface ReportedFault extends LibraryProblem {
  readonly tests: readonly string[];
}

/** What all tests of a library came to. */
export interface TestReport {
  readonly outcomes: readonly TestOutcome[];
  /** The faults of the tests, each once, without those of the files themselves. */
  readonly faults: readonly ReportedFault[];
  /** The same words marked by the same rule are one mark, however many tests show it. */
  readonly marks: readonly ReportedMark[];
  /** Words that no test wrote, and templates without a test. */
  readonly uncovered: readonly LibraryProblem[];
}

/** Tests a whole library. */
export function reportLibrary(library: Library, checker: Checker): TestReport {
  return reportOutcomes(library, testLibrary(library, checker));
}

/** Puts together what the tests of a library, or of the templates that are left of it, came to. */
export function reportOutcomes(library: Library, outcomes: readonly TestOutcome[]): TestReport {
  const untested = [...library.templates.values()].filter(({ info }) => info.tests.length === 0);
  const uncovered = findUncovered(
    library,
    outcomes.map(({ pieces }) => pieces),
  );
  return {
    outcomes,
    faults: mergeFaults(library, outcomes),
    marks: mergeMarks(outcomes),
    uncovered: [...untested.map(withoutTest), ...uncovered],
  };
}

/** How a test is called: its template, its name, and for whom its reply is. */
export function testName({ testCase: { entry, test, register } }: TestOutcome): string {
  const form = test.locale.startsWith('nl') ? ` ${register}` : '';
  return `${entry.id} (${test.locale}${form}): ${test.name}`;
}

function mergeMarks(outcomes: readonly TestOutcome[]): ReportedMark[] {
  const all = outcomes.flatMap((outcome) => outcome.marks.map((mark) => ({ ...mark, tests: [testName(outcome)] })));
  return merged(all, ({ ruleId }) => ruleId);
}

function mergeFaults({ problems }: Library, outcomes: readonly TestOutcome[]): ReportedFault[] {
  const all = outcomes.flatMap((outcome) => {
    const own = outcome.faults.filter((fault) => !problems.includes(fault));
    return own.map((fault) => ({ ...fault, tests: [testName(outcome)] }));
  });
  return merged(all, ({ message }) => message.en);
}

/** What is said of one place, each once, with every test that shows it. */
function merged<One extends ReportedFault>(all: readonly One[], said: (one: One) => string): One[] {
  const known = new Map<string, One>();
  for (const one of all) {
    const key = [said(one), one.file, one.start, one.end].join('\0');
    const before = known.get(key);
    known.set(key, before ? { ...before, tests: [...before.tests, ...one.tests] } : one);
  }
  return [...known.values()];
}

function withoutTest({ file }: TemplateEntry): LibraryProblem {
  const message = {
    nl: 'Dit sjabloon heeft geen test, dus niets ervan is nagekeken.',
    en: 'This template has no test, so nothing of it has been checked.',
  };
  return { file, start: 0, end: 0, message };
}
