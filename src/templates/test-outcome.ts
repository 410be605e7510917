import type { Diagnostic } from '../engine/diagnostic';
import type { DraftInput } from '../engine/draft';
import type { Settings, Severity } from '../engine/settings';
import type { Localized } from '../language/language';
import type { Span } from '../language/span';
import type { Library, TemplateEntry } from './library';
import { placeMark, type MarkPlace } from './mark';
import type { Piece } from './piece';
import { contentFaults, faultOf, nameUnknown, noText, notMarked, unknownData, type TestFault } from './test-faults';
import { asDraft, renderVariant, sampleData, testCases, type Occasion, type TestCase } from './test-case';

/** What a rule marks in a rendered reply, on its place in the templates. */
export interface TemplateMark extends MarkPlace {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: Localized;
  /** The marked words of the reply. */
  readonly words: string;
  /** Where they stand in the reply; undefined for a mark elsewhere, such as on the subject. */
  readonly at: Span | undefined;
  /** What the rule said of the reply, and what the reply is made of. */
  readonly found: Found;
}

/** A diagnostic of a rendered reply, with that reply and its pieces. */
export interface Found {
  readonly diagnostic: Diagnostic;
  readonly input: DraftInput;
  readonly pieces: readonly Piece[];
}

/** What a test came to. */
export interface TestOutcome {
  readonly testCase: TestCase;
  /** The reply. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What makes the test fail: a value that is missing, a text that is not there, a mark that was expected. */
  readonly faults: readonly TestFault[];
  /** The marks that the test does not expect. */
  readonly marks: readonly TemplateMark[];
}

/** The engine, as far as templates need it. */
export interface Checker {
  readonly settings: Settings;
  /** The rules that are about a reply as a whole, whatever words they mark. */
  readonly wholeReplyRules: ReadonlySet<string>;
  check(input: DraftInput): readonly Diagnostic[];
}

/** Makes every reply of every test of a library, and checks it. */
export function testLibrary(library: Library, checker: Checker): readonly TestOutcome[] {
  return [...library.templates.values()].flatMap((entry) => testTemplate(library, entry, checker));
}

/** Makes every reply of the tests of one template, and checks it. */
export function testTemplate(library: Library, entry: TemplateEntry, checker: Checker): readonly TestOutcome[] {
  return testCases(library, entry).map((testCase) => runTest(library, testCase, checker));
}

/** Makes the reply of one test and checks it. */
export function runTest(library: Library, testCase: TestCase, checker: Checker): TestOutcome {
  const { entry, test, variant, register } = testCase;
  const { date, customer, locale } = test;
  if (!variant) return { testCase, text: '', pieces: [], faults: [faultOf(testCase, noText(testCase))], marks: [] };
  const channel = test.channel ?? entry.info.channels[0] ?? 'email';
  const occasion: Occasion = {
    locale: variant.locale ?? locale,
    register,
    channel,
    date,
    customer,
    settings: checker.settings,
  };
  const data = sampleData(entry.info, locale, test.data);
  const { text, pieces, problems } = renderVariant(library, variant, data, occasion);
  const input = asDraft(text, occasion, test.received);
  const found = checker.check(input).map((diagnostic) => ({ diagnostic, input, pieces }));
  const marks = found.map((one) => markOf(one, variant.file, checker.wholeReplyRules));
  const { unexpected, absent } = compareMarks(marks, test.marks ?? []);
  const faults = [
    ...problems.map((problem) => nameUnknown(problem, entry.info)),
    ...contentFaults(testCase, text),
    ...[...unknownData(testCase), ...absent.map(notMarked)].map((message) => faultOf(testCase, message)),
  ];
  return { testCase, text, pieces, faults, marks: unexpected };
}

function markOf(found: Found, file: string, wholeReplyRules: Checker['wholeReplyRules']): TemplateMark {
  const { diagnostic, input, pieces } = found;
  const { ruleId, severity, message, in: field, start, end } = diagnostic;
  const place = field === 'reply' ? placeMark(pieces, { start, end }) : undefined;
  const at = place && { start, end };
  const own = { ruleId, severity, message, at, words: at ? input.reply.slice(start, end) : '', found };
  if (!place) return { ...own, file, start: 0, end: 0, from: 'whole', names: [] };
  return { ...own, ...place, ...(wholeReplyRules.has(ruleId) && { from: 'whole' }) };
}

/** Each expected name takes one mark of that rule away. */
function compareMarks(
  marks: readonly TemplateMark[],
  expected: readonly string[],
): { unexpected: TemplateMark[]; absent: string[] } {
  const absent = [...expected];
  const unexpected = marks.filter(({ ruleId }) => {
    const at = absent.indexOf(ruleId);
    if (at >= 0) absent.splice(at, 1);
    return at < 0;
  });
  return { unexpected, absent };
}

/** True for a mark that the template itself can be blamed for: what a value says is the writer's. */
export function isBlamed({ from, severity }: TemplateMark): boolean {
  return from !== 'value' && (severity === 'error' || severity === 'warning');
}
