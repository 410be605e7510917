import { closest } from '../language/closest';
import type { Localized } from '../language/language';
import type { LibraryProblem, TemplateInfo } from './info';
import type { Problem } from './problem';
import type { TestCase } from './test-case';

/** What makes a test fail, on its place. */
export interface TestFault extends LibraryProblem {
  /** The whole reply that the test wants, where it is another. */
  readonly expected?: string;
}

/** What a test asks of the text, and is not so. */
export function contentFaults(testCase: TestCase, text: string): TestFault[] {
  const { contains = [], excludes = [], equals } = testCase.test;
  const faults = contains.filter((part) => !text.includes(part)).map((part) => lacks(part, text));
  faults.push(...excludes.filter((part) => text.includes(part)).map(hasToo));
  const own = faults.map((message) => faultOf(testCase, message));
  if (equals === undefined || equals.trimEnd() === text.trimEnd()) return own;
  const fault = faultOf(testCase, differs(equals.trimEnd(), text.trimEnd()));
  return [...own, { ...fault, expected: equals }];
}

/** Values that a test gives and the template does not know. */
export function unknownData({ entry, test }: TestCase): Localized[] {
  const known = Object.keys(entry.info.variables);
  return Object.keys(test.data ?? {})
    .filter((name) => !known.includes(name))
    .map((name) => unknownVariable(name, known));
}

/** A value that is missing may be a name that was misspelt. */
export function nameUnknown(problem: Problem, { variables }: TemplateInfo): LibraryProblem {
  const known = Object.keys(variables);
  const [head = ''] = problem.name.split('.');
  if (problem.code !== 'missing-value' || known.includes(head) || !/^[A-Za-z]/.test(head)) return problem;
  return { ...problem, message: unknownVariable(head, known) };
}

function unknownVariable(name: string, known: readonly string[]): Localized {
  const meant = closest(name, known);
  return {
    nl: `“${name}” is geen variabele van dit sjabloon.${meant ? ` Bedoeld: ${meant}?` : ''}`,
    en: `“${name}” is no variable of this template.${meant ? ` Did you mean ${meant}?` : ''}`,
  };
}

/** A fault on the place of the test in its file. */
export function faultOf({ entry, index }: TestCase, message: Localized): LibraryProblem {
  return { file: entry.file, ...entry.testSpan(index), message };
}

export function noText({ entry, test, register }: TestCase): Localized {
  const name = `${entry.id}.${test.locale}${test.locale.startsWith('nl') ? `.${register}` : ''}.hbs`;
  return { nl: `Er is geen tekst voor deze test: ${name}.`, en: `There is no text for this test: ${name}.` };
}

/** What stands in the place of a text that is not there: the line that begins like it. */
function lacks(part: string, text: string): Localized {
  const [word = ''] = part.split(/\s/);
  const line = text.split('\n').find((one) => one.includes(word));
  const near = line === undefined ? '' : line.trim();
  return {
    nl: `In het antwoord staat niet “${part}”${near && `, wel: ${near}`}`,
    en: `The reply does not have “${part}”${near && `, but: ${near}`}`,
  };
}

function hasToo(part: string): Localized {
  return { nl: `In het antwoord staat wél “${part}”.`, en: `The reply does have “${part}”.` };
}

export function notMarked(ruleId: string): Localized {
  return {
    nl: `${ruleId} zou iets aanstrepen, maar doet dat niet.`,
    en: `${ruleId} should mark something, but does not.`,
  };
}

/** The first line in which two texts differ. */
function differs(expected: string, text: string): Localized {
  const [ours, theirs] = [text.split('\n'), expected.split('\n')];
  const at = theirs.findIndex((line, index) => line !== ours[index]);
  const line = at < 0 ? theirs.length : at;
  const [is = '', should = ''] = [ours[line], theirs[line]];
  return {
    nl: `Regel ${line + 1} van het antwoord is\n- ${is}\nen zou zijn\n+ ${should}`,
    en: `Line ${line + 1} of the reply is\n- ${is}\nand should be\n+ ${should}`,
  };
}
