import { dirname, join, resolve } from 'node:path';
import type { Severity } from '../engine/settings';
import type { Language } from '../language/language';
import { checkPack, type PackFinding, type PackReport } from '../packs/check';
import { layerPacks, type LayeredPack } from '../packs/layers';
import { asChecker, createWorkbench } from '../workbench';
import { UsageError } from './arguments';
import { reporterFor } from './check';
import { readPackFolder } from './pack-files';
import { reaches, type Report } from './report';
import type { Call } from './run';
import { findTeams } from './team';
import { complain, exitCode, write } from './terminal';
import { version } from './version';

/** `golden-reply pack check [folder]`: gives the exit code. */
export async function checkFolder(call: Call): Promise<number> {
  return reportFolder(call, () => true);
}

/** `golden-reply pack test [folder]`: examples of rules and tests of templates alone. */
export async function testFolder(call: Call): Promise<number> {
  const tests = new Set(['example', 'template-test', 'not-covered']);
  return reportFolder(call, ({ code, file }) => tests.has(code) || file.endsWith('.hbs'));
}

async function reportFolder(call: Call, isAsked: (finding: PackFinding) => boolean): Promise<number> {
  const { terminal, locale, operands, values } = call;
  if (operands.length > 1) throw new UsageError({ nl: 'Noem één map.', en: 'Name one folder.' });
  const [name = '.'] = operands;
  const one = await readNamed(call, name);
  if (!one) return exitCode.failure;
  const packs = layerPacks([one, ...(await required(one, resolve(terminal.folder, name)))], version);
  const teams = findTeams(terminal, locale, values.config);
  const settings = await teams.settingsFor(resolve(terminal.folder, name));
  const report = checkPack(one, packs, asChecker(createWorkbench(settings, packs)));
  const findings = report.findings.filter(isAsked);
  const reporter = await reporterFor(call);
  for (const file of reportsOf(one, findings)) await write(terminal, reporter.add(file));
  const isPretty = (values.format ?? 'pretty') === 'pretty';
  await write(terminal, isPretty ? summary(one, report, findings, locale) : reporter.end({ failed: teams.failed }));
  if (teams.failed) return exitCode.failure;
  const least = (values.severity ?? 'warning') as Severity;
  return findings.some(({ severity }) => reaches(severity, least)) ? exitCode.findings : exitCode.clean;
}

/** Reads the folder that was named; where there is none, says so. */
export async function readNamed({ terminal, locale }: Call, name: string): Promise<LayeredPack | undefined> {
  const root = name === '.' ? '' : `${name.replace(/\\/g, '/').replace(/\/+$/, '')}/`;
  const read = await readPackFolder(resolve(terminal.folder, name), root, 'workspace');
  if (!read) complain(terminal, locale, { nl: `${name}: deze map bestaat niet.`, en: `${name}: no such folder.` });
  return read;
}

/** The packs that a pack requires, and those that they do, as far as they lie beside it. */
async function required(one: LayeredPack, folder: string): Promise<LayeredPack[]> {
  const found = new Map<string, LayeredPack>();
  const left = Object.keys(one.pack.manifest.requires);
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id) || id === one.pack.manifest.id || !/^[a-z0-9-]+$/.test(id)) continue;
    const read = await readPackFolder(join(dirname(folder), id), `${id}/`, 'workspace');
    if (!read || read.pack.manifest.id !== id) continue;
    found.set(id, read);
    left.push(...Object.keys(read.pack.manifest.requires));
  }
  return [...found.values()];
}

/** The findings of each file as a report of it, in the order of the files. */
function reportsOf({ pack, root }: LayeredPack, findings: readonly PackFinding[]): Report[] {
  const names = [...new Set(findings.map(({ file }) => file))].sort();
  return names.map((name) => ({
    name,
    text: pack.texts.get(name.slice(root.length)) ?? '',
    language: 'unknown',
    editable: false,
    marks: findings
      .filter(({ file }) => file === name)
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(({ code, severity, message, start, end }) => ({
        ...{ ruleId: code, severity, message, start, end },
        ...{ in: undefined, related: [], fixes: [] },
      })),
  }));
}

function summary(
  { pack }: LayeredPack,
  { tests, examples }: PackReport,
  findings: readonly PackFinding[],
  locale: Language,
): string {
  const { manifest, snippets, rules, library } = pack;
  const count = (amount: number, one: string, more: string): string => `${amount} ${amount === 1 ? one : more}`;
  const [templates, replies] = [library.templates.size, tests.outcomes.length];
  const parts =
    locale === 'nl'
      ? [
          count(snippets.length, 'tekstblok', 'tekstblokken'),
          `${count(templates, 'sjabloon', 'sjablonen')} (${count(replies, 'antwoord', 'antwoorden')})`,
          `${count(rules.length, 'huisregel', 'huisregels')} (${count(examples, 'voorbeeld', 'voorbeelden')})`,
        ]
      : [
          count(snippets.length, 'snippet', 'snippets'),
          `${count(templates, 'template', 'templates')} (${count(replies, 'reply', 'replies')})`,
          `${count(rules.length, 'house rule', 'house rules')} (${count(examples, 'example', 'examples')})`,
        ];
  const found =
    findings.length === 0
      ? { nl: 'niets aan te merken', en: 'nothing to mark' }[locale]
      : { nl: count(findings.length, 'aanmerking', 'aanmerkingen'), en: count(findings.length, 'mark', 'marks') }[
          locale
        ];
  return `${manifest.id} ${manifest.version}: ${parts.join(', ')}: ${found}.\n`;
}
