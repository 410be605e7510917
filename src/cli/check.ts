import { dirname } from 'node:path';
import type { Channel, DraftInput } from '../engine/draft';
import type { Severity } from '../engine/settings';
import type { Language } from '../language/language';
import { findInputs } from './inputs';
import { readInput } from './read';
import { makeReport, reaches, type Report } from './report';
import type { Call } from './run';
import { findTeams } from './team';
import { complain, exitCode, write } from './terminal';

/** Turns reports into the text of a format, one after the other. */
export interface Reporter {
  /** The text for one report; "" where the format has nothing to say yet. */
  add(report: Report): string;
  /** The text that ends the output. */
  end(outcome: { readonly failed: boolean }): string;
}

/** `golden-reply check`: gives the exit code. */
export async function check(call: Call): Promise<number> {
  if (call.values.jsonl) return (await import('./jsonl')).checkLines(call);
  const { terminal, locale, operands, values } = call;
  const reporter = await reporterFor(call);
  const teams = findTeams(terminal, locale, values.config);
  const { inputs, missing } = await findInputs(operands, terminal.folder);
  const least = (values.severity ?? 'warning') as Severity;
  let found = false;
  let failed = missing.length > 0;
  for (const message of missing) complain(terminal, locale, message);
  for (const input of inputs) {
    const read = await readInput(input, terminal);
    if (!('document' in read)) {
      failed = true;
      complain(terminal, locale, read);
      continue;
    }
    const workbench = await teams.workbenchFor(input.path ? dirname(input.path) : terminal.folder);
    const report = makeReport(read, workbench, defaultsOf(values));
    found ||= report.marks.some((mark) => reaches(mark.severity, least));
    await write(terminal, reporter.add(report));
  }
  failed ||= teams.failed;
  await write(terminal, reporter.end({ failed }));
  if (failed) return exitCode.failure;
  return found ? exitCode.findings : exitCode.clean;
}

/** What the command line says of drafts that do not say it themselves. */
export function defaultsOf({ language, channel }: Call['values']): Partial<DraftInput> {
  return {
    ...(language && { language: language as Language }),
    ...(channel && { channel: channel as Channel }),
  };
}

/** What writes reports in the format that was asked for. */
export async function reporterFor({
  values,
  locale,
  terminal,
}: Pick<Call, 'values' | 'locale' | 'terminal'>): Promise<Reporter> {
  switch (values.format) {
    case 'json':
      return (await import('./json')).jsonReporter(locale);
    case 'sarif':
      return (await import('./sarif')).sarifReporter(locale);
    default:
      return (await import('./pretty')).prettyReporter(locale, terminal.colour);
  }
}
