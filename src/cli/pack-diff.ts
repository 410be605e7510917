import { resolve } from 'node:path';
import type { Language, Localized } from '../language/language';
import { comparePacks, type Comparison, type PackChange } from '../packs/compare';
import { asChecker } from '../workbench';
import { UsageError } from './arguments';
import { unifiedDiff } from './diff';
import { readNamed } from './pack-check';
import type { Call } from './run';
import { findTeams } from './team';
import { exitCode, write } from './terminal';

/** `golden-reply pack diff <old folder> <new folder>`: gives the exit code. */
export async function diffFolders(call: Call): Promise<number> {
  const { terminal, locale, operands, values } = call;
  const [oldName, newName] = operands;
  if (oldName === undefined || newName === undefined || operands.length > 2)
    throw new UsageError({ nl: 'Noem de oude en de nieuwe map.', en: 'Name the old folder and the new one.' });
  if (values.format === 'sarif')
    throw new UsageError({ nl: 'pack diff schrijft geen sarif.', en: 'pack diff writes no sarif.' });
  const [old, now] = [await readNamed(call, oldName), await readNamed(call, newName)];
  if (!old || !now) return exitCode.failure;
  const teams = findTeams(terminal, locale, values.config);
  const checker = asChecker(await teams.workbenchFor(resolve(terminal.folder, newName)));
  const compared = comparePacks(old.pack, now.pack, checker);
  const versions = { from: old.pack.manifest.version, to: now.pack.manifest.version };
  const text =
    values.format === 'json'
      ? `${JSON.stringify({ ...versions, ...compared }, undefined, 2)}\n`
      : compared.changes.map((change) => show(change, locale)).join('') + verdict(compared, versions.to, locale);
  await write(terminal, text);
  if (teams.failed) return exitCode.failure;
  return compared.isEnough ? exitCode.clean : exitCode.findings;
}

const names: Readonly<Record<PackChange['kind'], Localized>> = {
  removed: { nl: 'weg', en: 'removed' },
  required: { nl: 'nu verplicht', en: 'now required' },
  added: { nl: 'nieuw', en: 'added' },
  changed: { nl: 'gewijzigd', en: 'changed' },
};

function show({ kind, what, before, after }: PackChange, locale: Language): string {
  const head = `${names[kind][locale]}: ${what}\n`;
  if (kind !== 'changed' || before === undefined || after === undefined) return head;
  return `${head}${unifiedDiff(what, before, after)}\n`;
}

function verdict({ step, least, isEnough }: Comparison, version: string, locale: Language): string {
  if (!step) return { nl: 'Er is niets veranderd.\n', en: 'Nothing changed.\n' }[locale];
  const asked = {
    nl: `Deze wijzigingen vragen om een ${step}-stap: versie ${least} of hoger`,
    en: `These changes ask for a ${step} step: version ${least} or higher`,
  }[locale];
  const given = {
    nl: isEnough ? `het is ${version}.` : `het is nog ${version}. Verhoog “version” in pack.json.`,
    en: isEnough ? `it is ${version}.` : `it is still ${version}. Raise “version” in pack.json.`,
  }[locale];
  return `${asked}; ${given}\n`;
}
