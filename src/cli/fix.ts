import { randomUUID } from 'node:crypto';
import { realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readDocument } from '../draft/read';
import { fixAll } from '../engine/fix-all';
import type { Localized } from '../language/language';
import type { Workbench } from '../workbench';
import { defaultsOf } from './check';
import { unifiedDiff } from './diff';
import { findInputs, type Input } from './inputs';
import { readInput, type ReadInput } from './read';
import { makeReport } from './report';
import type { Call } from './run';
import { findTeams } from './team';
import { complain, exitCode, write } from './terminal';

/** `golden-reply fix`: applies the safe fixes; gives the exit code. */
export async function fix(call: Call): Promise<number> {
  const { terminal, locale, operands, values } = call;
  const teams = findTeams(terminal, locale, values.config);
  const { inputs, missing } = await findInputs(operands, terminal.folder);
  const failures: Localized[] = [...missing];
  let changed = 0;
  for (const input of inputs) {
    const read = await readInput(input, terminal);
    if (!('document' in read)) {
      failures.push(read);
      continue;
    }
    if (!read.document.editable) complain(terminal, locale, notEditable(input));
    const folder = input.path ? dirname(input.path) : terminal.folder;
    const text = read.document.editable ? fixText(read, await teams.workbenchFor(folder), call) : read.text;
    if (text !== read.text) changed++;
    const failure = await deliver(input, read.text, text, call);
    if (failure) failures.push(failure);
  }
  for (const message of failures) complain(terminal, locale, message);
  if (inputs.some((input) => input.path)) complain(terminal, locale, outcome(changed, values['dry-run'] === true));
  return failures.length > 0 || teams.failed ? exitCode.failure : exitCode.clean;
}

function fixText(read: ReadInput, workbench: Workbench, { values }: Call): string {
  return fixAll(read.text, (text) => {
    const document = text === read.text ? read.document : readDocument({ text, name: read.input.name });
    const { marks } = makeReport({ ...read, text, document }, workbench, defaultsOf(values));
    return marks.map(({ fixes }) => fixes);
  });
}

/** Hands over the result: standard input goes to standard output, a file is replaced in one step, or the diff is shown. */
async function deliver(input: Input, before: string, after: string, call: Call): Promise<Localized | undefined> {
  const { terminal, values } = call;
  if (values['dry-run']) await write(terminal, unifiedDiff(input.name, before, after));
  else if (input.path === undefined) await write(terminal, after);
  else if (after !== before) return replaceFile(input.path, after);
  return undefined;
}

async function replaceFile(path: string, text: string): Promise<Localized | undefined> {
  let temporary: string | undefined;
  try {
    const target = await realpath(path);
    temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
    await writeFile(temporary, text, { mode: (await stat(target)).mode });
    await rename(temporary, target);
    return undefined;
  } catch (error) {
    if (temporary) await unlink(temporary).catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    return { nl: `${path}: niet te schrijven (${reason}).`, en: `${path}: cannot be written (${reason}).` };
  }
}

function notEditable({ name }: Input): Localized {
  return {
    nl: `${name}: een mail wordt niet veranderd. Zet de tekst in een antwoordbestand (*.reply.md).`,
    en: `${name}: a mail is not changed. Put its text into a reply file (*.reply.md).`,
  };
}

function outcome(changed: number, dry: boolean): Localized {
  if (changed === 0) return { nl: 'niets te verbeteren dat zeker is.', en: 'nothing to fix that is certain.' };
  const drafts = {
    nl: changed === 1 ? '1 concept' : `${changed} concepten`,
    en: changed === 1 ? '1 draft' : `${changed} drafts`,
  };
  return dry
    ? { nl: `${drafts.nl} te verbeteren, niets veranderd.`, en: `${drafts.en} to fix, nothing changed.` }
    : { nl: `${drafts.nl} verbeterd.`, en: `${drafts.en} fixed.` };
}
