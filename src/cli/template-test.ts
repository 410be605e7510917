import type { Severity } from '../engine/settings';
import type { Language, Localized } from '../language/language';
import { analyse, notTold, problemsOf } from '../templates/authoring/analyse';
import type { AuthoringProblem } from '../templates/authoring/authoring-problem';
import type { LibraryProblem } from '../templates/info';
import { reportLibrary, testName, type ReportedMark, type TestReport } from '../templates/test-report';
import type { TestOutcome } from '../templates/test-outcome';
import { asChecker } from '../workbench';
import { UsageError } from './arguments';
import { lineIndex } from './lines';
import { severities, underline } from './pretty';
import { reaches } from './report';
import type { Call } from './run';
import { findTeams } from './team';
import { readFolder, type ReadFolder } from './template-files';
import { exitCode, write } from './terminal';

/** `golden-reply template test [folder]`: makes every reply of every test and checks it; gives the exit code. */
export async function testTemplates({ terminal, locale, operands, values }: Call): Promise<number> {
  if (operands.length > 1) throw new UsageError({ nl: 'Noem één map.', en: 'Name one folder.' });
  const read = await readFolder(terminal, locale, operands[0]);
  if (!read) return exitCode.failure;
  const teams = findTeams(terminal, locale, values.config);
  const workbench = await teams.workbenchFor(read.folder);
  const problems = problemsOf(read.library, analyse(read.library));
  const tested = reportLibrary(read.library, asChecker(workbench));
  const report = { ...tested, faults: notTold(tested.faults, problems) };
  const least = (values.severity ?? 'warning') as Severity;
  const wrong = problems.filter((problem) => reaches(severityOf(problem), least));
  const failing = report.marks.filter((mark) => mark.from !== 'value' && reaches(mark.severity, least));
  const text =
    values.format === 'json' ? asJson(read, problems, report) : asText(read, problems, report, locale, terminal.colour);
  await write(terminal, text);
  if (read.failed || teams.failed) return exitCode.failure;
  const found = failing.length + wrong.length + report.faults.length;
  return found > 0 ? exitCode.findings : exitCode.clean;
}

type Told = LibraryProblem | AuthoringProblem;

/** What only some authoring problems are less than. */
function severityOf(problem: Told): Severity {
  return 'severity' in problem ? problem.severity : 'error';
}

function asJson({ prefix, texts }: ReadFolder, problems: readonly Told[], report: TestReport): string {
  const place = ({ file, start, end }: LibraryProblem): object => ({
    ...{ file: prefix + file, start, end },
    ...lineIndex(texts.get(file) ?? '').positionAt(start),
  });
  const told = (problem: LibraryProblem): object => ({ ...place(problem), message: problem.message });
  const result = {
    problems: problems.map((problem) => ({ ...told(problem), severity: severityOf(problem) })),
    tests: report.outcomes.map((outcome) => ({
      name: testName(outcome),
      template: outcome.testCase.entry.id,
      reply: outcome.text,
      faults: outcome.faults.map(told),
    })),
    marks: report.marks.map((mark) => ({
      ...place(mark),
      ...{ ruleId: mark.ruleId, severity: mark.severity, message: mark.message, words: mark.words },
      ...{ from: mark.from, values: mark.names, tests: mark.tests },
    })),
    uncovered: report.uncovered.map(told),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

function asText(
  read: ReadFolder,
  problems: readonly Told[],
  report: TestReport,
  locale: Language,
  colour: boolean,
): string {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const show = (problem: LibraryProblem, head: string, foot: readonly string[] = []): string => {
    const lines = lineIndex(read.texts.get(problem.file) ?? '');
    const { line, column } = lines.positionAt(problem.start);
    const [shown, under] = underline(problem, lines);
    const gutter = ' '.repeat(String(line).length + 2);
    return [
      `${paint(1, `${read.prefix}${problem.file}:${line}:${column}`)} ${head}`,
      ...(problem.end > problem.start
        ? [`${paint(90, ` ${line} |`)} ${shown}`, `${gutter}${paint(90, '|')} ${under}`]
        : []),
      ...foot.map((text) => `${gutter}${paint(90, '=')} ${text}`),
      '\n',
    ].join('\n');
  };
  const name = (severity: Severity): string => paint(severities[severity].colour, severities[severity][locale]);
  const error = name('error');
  return [
    ...problems.map((problem) => show(problem, `${name(severityOf(problem))} ${problem.message[locale]}`)),
    ...report.faults.map((fault) => show(fault, `${error} ${fault.message[locale]}`, fault.tests)),
    ...report.marks.map((mark) => show(mark, headOf(mark, locale, paint), [...sourceOf(mark, locale), ...mark.tests])),
    ...report.uncovered.map((problem) => show(problem, problem.message[locale])),
    summary(read, report, locale),
  ].join('');
}

function headOf(mark: ReportedMark, locale: Language, paint: (code: number, text: string) => string): string {
  const { colour, ...names } = severities[mark.severity];
  return `${paint(colour, names[locale])} ${mark.message[locale]} ${paint(90, mark.ruleId)}`;
}

/** What of the marked words is not the template's own. */
function sourceOf({ from, names, words }: ReportedMark, locale: Language): string[] {
  const listed = names.map((name) => `{{${name}}}`).join(', ');
  const text = words.replace(/\s+/g, ' ');
  const said: Readonly<Record<ReportedMark['from'], Localized | undefined>> = {
    text: undefined,
    mixed: { nl: `de klant leest: “${text}”`, en: `the customer reads: “${text}”` },
    helper: { nl: `“${text}” is wat ${listed} hier maakt`, en: `“${text}” is what ${listed} makes here` },
    value: {
      nl: `“${text}” komt uit ${listed}, niet uit het sjabloon`,
      en: `“${text}” comes from ${listed}, not from the template`,
    },
    whole: { nl: 'dit gaat over het hele antwoord', en: 'this is about the whole reply' },
  };
  return said[from] ? [said[from][locale]] : [];
}

function summary({ library }: ReadFolder, { outcomes, marks, uncovered }: TestReport, locale: Language): string {
  const failed = outcomes.filter((outcome: TestOutcome) => outcome.faults.length > 0).length;
  const counts = {
    templates: library.templates.size,
    tests: outcomes.length,
    marks: marks.length,
    uncovered: uncovered.length,
  };
  const count = (amount: number, one: string, more: string): string => `${amount} ${amount === 1 ? one : more}`;
  if (locale === 'nl') {
    const tested = `${count(counts.templates, 'sjabloon', 'sjablonen')}, ${count(counts.tests, 'antwoord', 'antwoorden')}`;
    return `${tested}: ${failed} niet in orde, ${count(counts.marks, 'aanmerking', 'aanmerkingen')}, ${count(counts.uncovered, 'stuk', 'stukken')} zonder test.\n`;
  }
  const tested = `${count(counts.templates, 'template', 'templates')}, ${count(counts.tests, 'reply', 'replies')}`;
  return `${tested}: ${failed} failed, ${count(counts.marks, 'mark', 'marks')}, ${count(counts.uncovered, 'piece', 'pieces')} without a test.\n`;
}
