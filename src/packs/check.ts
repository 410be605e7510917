import type { Severity } from '../engine/settings';
import type { Language, Localized } from '../language/language';
import type { Span } from '../language/span';
import { languageOf } from '../templates/info';
import type { Library } from '../templates/library';
import type { Checker } from '../templates/test-outcome';
import { reportLibrary, type TestReport } from '../templates/test-report';
import { runExamples } from './examples';
import { ofManifest, type LayeredPack, type Packs } from './layers';
import type { PackProblem } from './pack';
import type { Snippet } from './snippet';
import { exampleText } from './snippet-syntax';

/** What is said of a place in a pack: of the pack, its tests, or what the customer would read. */
export interface PackFinding extends Span {
  /** With the root of the pack before it. */
  readonly file: string;
  /** `pack`, `example`, `template-test`, `not-covered`, or the id of the rule that marks it. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Localized;
}

/** All that can be said of a pack. */
export interface PackReport {
  readonly findings: readonly PackFinding[];
  readonly tests: TestReport;
  readonly examples: number;
}

/** Checks one of the packs that were laid over each other, with the rules of all of them. */
export function checkPack(one: LayeredPack, packs: Packs, checker: Checker): PackReport {
  const { pack, root } = one;
  const tests = reportLibrary(ownTemplates(one, packs.library), checker);
  const asFinding =
    (code: string) =>
    (problem: PackProblem): PackFinding => ({ ...problem, code, file: problem.file });
  const findings = [
    ...packs.problems.filter(({ file }) => isUnder(one, packs, file)).map(asFinding('pack')),
    ...withoutLocale(one).map(asFinding('pack')),
    ...pack.rules
      .flatMap(runExamples)
      .map((problem) => asFinding('example')({ ...problem, file: root + problem.file })),
    ...pack.snippets.flatMap((snippet) => marksOf(snippet, root, checker)),
    ...findingsOf(tests),
  ];
  const examples = pack.rules.reduce((sum, rule) => sum + rule.examples.length, 0);
  return { findings: withoutDoubles(findings), tests, examples };
}

/** The templates of one pack, with the partials of all. */
function ownTemplates({ pack }: LayeredPack, library: Library): Library {
  const own = [...library.templates].filter(([id]) => pack.library.templates.has(id));
  const names = new Set(pack.library.partials.keys());
  const partials = [...library.partials].filter(([name]) => names.has(name) || own.length > 0);
  return { ...library, templates: new Map(own), partials: new Map(partials), problems: [] };
}

/** Of packs that lie in each other's folders the one with the longest root has the file. */
function isUnder(one: LayeredPack, { packs }: Packs, file: string): boolean {
  const roots = packs.map(({ root }) => root).filter((root) => file.startsWith(root));
  return one.root === roots.reduce((long, root) => (root.length > long.length ? root : long), '');
}

function withoutDoubles(findings: readonly PackFinding[]): PackFinding[] {
  const key = ({ file, start, end, message }: PackFinding): string => [file, start, end, message.en].join('\0');
  return [...new Map(findings.map((one) => [key(one), one])).values()];
}

/** What the manifest says is there in every language, and is not. */
function withoutLocale(one: LayeredPack): PackProblem[] {
  const { manifest, snippets, library } = one.pack;
  const items = new Map<string, Set<Language>>();
  const note = (name: string, locale: string | undefined): void => {
    const known = items.get(name) ?? new Set();
    items.set(name, locale === undefined ? known : known.add(locale.startsWith('nl') ? 'nl' : 'en'));
  };
  for (const { id, locale } of snippets) note(`snippets/${id}`, locale);
  for (const [id, { variants }] of library.templates)
    for (const { locale } of variants) note(`templates/${id}`, locale);
  return manifest.locales.flatMap((locale) => {
    const lacking = [...items].filter(([, known]) => !known.has(languageOf(locale))).map(([name]) => name);
    return lacking.length === 0 ? [] : [ofManifest(one, 'locales', locale, 'warning', notIn(locale, lacking))];
  });
}

/** What the rules say of a snippet as it would be inserted. */
function marksOf(snippet: Snippet, root: string, checker: Checker): PackFinding[] {
  const { locale, register, parts, channels, start, end, file } = snippet;
  const language = languageOf(locale);
  const reply = exampleText(parts);
  const draft = { reply, language, channel: channels[0] ?? 'email', finished: false };
  const found = checker.check({ ...draft, ...(register && { address: register }) });
  return found.map(({ ruleId, severity, message, start: from, end: to }) => ({
    ...{ file: root + file, start, end, code: ruleId, severity },
    message: {
      nl: `“${reply.slice(from, to)}”: ${message.nl}`,
      en: `“${reply.slice(from, to)}”: ${message.en}`,
    },
  }));
}

function findingsOf({ faults, marks, uncovered }: TestReport): PackFinding[] {
  const named = (message: Localized, tests: readonly string[]): Localized => ({
    nl: `${message.nl} (${tests.join('; ')})`,
    en: `${message.en} (${tests.join('; ')})`,
  });
  return [
    ...faults.map((one) => ({
      ...one,
      code: 'template-test',
      severity: 'error' as const,
      message: named(one.message, one.tests),
    })),
    ...marks
      .filter(({ from }) => from !== 'value')
      .map((one) => ({ ...one, code: one.ruleId, message: named(one.message, one.tests) })),
    ...uncovered.map((one) => ({ ...one, code: 'not-covered', severity: 'information' as const })),
  ];
}

function notIn(locale: string, lacking: readonly string[]): Localized {
  const shown = lacking.slice(0, 5).join(', ') + (lacking.length > 5 ? `, … (${lacking.length})` : '');
  return {
    nl: `Er is geen tekst in “${locale}” van ${shown}. Schrijf die, of haal de taal weg uit “locales”.`,
    en: `There is no text in “${locale}” of ${shown}. Write it, or remove the language from “locales”.`,
  };
}
