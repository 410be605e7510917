import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, PhysicalLocation, Region, ReportingDescriptor, Result, Fix as SarifFix } from 'sarif';
import type { Rule } from '../engine/rule';
import type { Severity } from '../engine/settings';
import type { Language } from '../language/language';
import type { Span } from '../language/span';
import { pages } from '../rules/pages';
import { rules } from '../rules/index';
import type { Reporter } from './check';
import { lineIndex, type LineIndex } from './lines';
import type { DocumentFix } from '../draft/document-fixes';
import type { Mark, Report } from './report';
import { version } from './version';

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  Result.level
>;

/** SARIF 2.1.0, for code scanning: one run, written at the end. */
export function sarifReporter(locale: Language): Reporter {
  const descriptors: ReportingDescriptor[] = rules.map((rule) => descriptorOf(rule));
  const results: Result[] = [];
  return {
    add(report) {
      const lines = lineIndex(report.text);
      for (const mark of report.marks) results.push(resultOf(mark, report, lines, locale, indexOf(descriptors, mark)));
      return '';
    },
    end: ({ failed }) => `${JSON.stringify(logOf(descriptors, results, failed), undefined, 2)}\n`,
  };
}

function logOf(rules: ReportingDescriptor[], results: Result[], failed: boolean): Log {
  const driver = { name: 'golden-reply', version, semanticVersion: version, rules };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: !failed }],
        results,
      },
    ],
  };
}

function descriptorOf({ id, severity, group }: Rule): ReportingDescriptor {
  const page = pages[id] ?? '';
  const summary = page.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? id;
  return {
    id,
    shortDescription: { text: summary },
    ...(page !== '' && { help: { text: page, markdown: page } }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [group] },
  };
}

/** The place of a mark's rule among the descriptors; a fault of the document itself gets one when first met. */
function indexOf(descriptors: ReportingDescriptor[], { ruleId, severity }: Mark): number {
  const known = descriptors.findIndex((one) => one.id === ruleId);
  return known >= 0 ? known : descriptors.push({ id: ruleId, defaultConfiguration: { level: levels[severity] } }) - 1;
}

function resultOf(mark: Mark, report: Report, lines: LineIndex, locale: Language, ruleIndex: number): Result {
  const location = (span: Span): PhysicalLocation => ({
    artifactLocation: { uri: uriOf(report.name) },
    region: regionOf(span, lines),
  });
  // What has blanks cannot be applied as it is, so it is no fix to SARIF.
  const fixes = mark.fixes.filter((fix) => fix.kind !== 'snippet');
  return {
    ruleId: mark.ruleId,
    ruleIndex,
    level: levels[mark.severity],
    message: { text: mark.message[locale] },
    locations: [{ physicalLocation: location(mark) }],
    ...(mark.related.length > 0 && {
      relatedLocations: mark.related.map((one, id) => ({
        id,
        physicalLocation: location(one),
        message: { text: one.message[locale] },
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, report.name, lines, locale)) }),
  };
}

function fixOf({ title, edits }: DocumentFix, name: string, lines: LineIndex, locale: Language): SarifFix {
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(edit, lines),
    insertedContent: { text: edit.newText },
  }));
  return {
    description: { text: title[locale] },
    artifactChanges: [{ artifactLocation: { uri: uriOf(name) }, replacements }],
  };
}

function regionOf({ start, end }: Span, lines: LineIndex): Region {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return {
    ...{ startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    ...{ charOffset: start, charLength: end - start },
  };
}

function uriOf(name: string): string {
  return isAbsolute(name) ? pathToFileURL(name).href : name.split('/').map(encodeURIComponent).join('/');
}
