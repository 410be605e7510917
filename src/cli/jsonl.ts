import type { Diagnostic } from '../engine/diagnostic';
import type { Draft } from '../engine/draft';
import type { Severity } from '../engine/settings';
import type { Language } from '../language/language';
import type { Workbench } from '../workbench';
import { defaultsOf } from './check';
import { ExchangeError, readExchange } from './exchange';
import { linesOf, type InputLine } from './input-lines';
import { reaches } from './report';
import type { Call } from './run';
import { UsageError } from './arguments';
import { findTeams } from './team';
import { exitCode, write } from './terminal';

/** `golden-reply check --jsonl`: one exchange a line in, its diagnostics a line out, in order; gives the exit code. */
export async function checkLines(call: Call): Promise<number> {
  const { terminal, locale, values, operands } = call;
  if (operands.some((one) => one !== '-') || values.format) throw onlyStandardInput;
  const teams = findTeams(terminal, locale, values.config);
  const workbench = await teams.workbenchFor(terminal.folder);
  const least = (values.severity ?? 'warning') as Severity;
  let found = false;
  let failed = false;
  for await (const line of linesOf(terminal.stdin)) {
    // An empty line, such as the last one of a file, is no exchange.
    if (line.text?.trim() === '') continue;
    const result = checkLine(line, call, workbench);
    if ('error' in result) failed = true;
    else found ||= result.diagnostics.some((one) => reaches(one.severity, least));
    await write(terminal, `${JSON.stringify(result)}\n`);
  }
  if (failed || teams.failed) return exitCode.failure;
  return found ? exitCode.findings : exitCode.clean;
}

const onlyStandardInput = new UsageError({
  nl: 'Met --jsonl komen de regels van de standaardinvoer: noem geen bestanden en geen --format.',
  en: 'With --jsonl the lines come from standard input: name no files and no --format.',
});

type Result =
  | { readonly line: number; readonly error: string }
  | { readonly id: string | number | null; readonly language: string; readonly diagnostics: readonly Shown[] };

function checkLine({ text, number }: InputLine, { locale, values }: Call, workbench: Workbench): Result {
  try {
    if (text === undefined) throw notUtf8;
    const { id, input } = readExchange(text);
    const draft = workbench.read({ ...defaultsOf(values), ...input });
    return { id, language: draft.language, diagnostics: workbench.check(draft).map((one) => show(one, draft, locale)) };
  } catch (error) {
    if (error instanceof ExchangeError) return { line: number, error: error.localized[locale] };
    return { line: number, error: error instanceof Error ? error.message : String(error) };
  }
}

const notUtf8 = new ExchangeError({ nl: 'Dit is geen UTF-8.', en: 'This is not UTF-8.' });

type Shown = ReturnType<typeof show>;

function show(diagnostic: Diagnostic, draft: Draft, locale: Language) {
  const { ruleId, severity, start, end } = diagnostic;
  return {
    ruleId,
    severity,
    message: diagnostic.message[locale],
    in: diagnostic.in,
    start,
    end,
    text: draft.text(diagnostic.in)?.value.slice(start, end) ?? '',
    related: diagnostic.related.map((one) => ({
      ...{ in: one.in, start: one.start, end: one.end },
      message: one.message[locale],
    })),
    fixes: diagnostic.fixes.map(({ title, kind, edits }) => ({
      title: title[locale],
      kind,
      edits: edits.map((edit) => ({ in: edit.in, start: edit.start, end: edit.end, newText: edit.newText })),
    })),
  };
}
