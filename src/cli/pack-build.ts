import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '../language/language';
import type { Manifest } from '../packs/manifest';
import { textIn } from '../templates/info';
import { writeZip, type ZipFile } from '../packs/zip-write';
import { UsageError } from './arguments';
import { readNamed } from './pack-check';
import { asBytes, filesIn } from './pack-files';
import { integrityOf } from './pack-lock';
import type { Call } from './run';
import { complain, exitCode, write } from './terminal';
import { version as ownVersion } from './version';

/** `golden-reply pack build [folder]`: makes a zip, and the project of an extension that brings the pack. */
export async function buildPack(call: Call): Promise<number> {
  const { terminal, locale, operands, values } = call;
  if (operands.length > 1) throw new UsageError({ nl: 'Noem één map.', en: 'Name one folder.' });
  const one = await readNamed(call, operands[0] ?? '.');
  if (!one) return exitCode.failure;
  const { manifest, problems } = one.pack;
  const faults = problems.filter(({ severity }) => severity !== 'information');
  for (const { file, message } of faults)
    complain(terminal, locale, { nl: `${one.root}${file}: ${message.nl}`, en: `${one.root}${file}: ${message.en}` });
  if (faults.length > 0) return exitCode.findings;
  const found = await filesIn(resolve(terminal.folder, operands[0] ?? '.'));
  const files: ZipFile[] = found.files.map(({ path, text }) => ({ path, bytes: asBytes(text) }));
  const name = `${manifest.id}-${manifest.version}`;
  const target = resolve(terminal.folder, values.folder ?? 'dist');
  await mkdir(target, { recursive: true });
  await writeFile(join(target, `${name}.zip`), writeZip(files));
  await writeProject(join(target, `${name}-extension`), manifest, files);
  await write(terminal, told(join(values.folder ?? 'dist', name), integrityOf(files), locale));
  return exitCode.clean;
}

/** An extension of data alone: it has no code, so nothing in it ever runs. */
async function writeProject(folder: string, manifest: Manifest, files: readonly ZipFile[]): Promise<void> {
  const title = textIn(manifest.titles, 'en') || manifest.id;
  const description = textIn(manifest.descriptions, 'en');
  const json = {
    ...{ name: manifest.id, displayName: title, description, version: manifest.version },
    ...{ publisher: 'your-publisher', license: manifest.licence ?? 'UNLICENSED' },
    ...{ engines: { vscode: '^1.100.0' }, categories: ['Snippets', 'Linters'], keywords: ['golden-reply'] },
    contributes: { goldenReplyPacks: [{ path: './pack' }] },
    goldenReply: { pack: './pack' },
  };
  await rm(folder, { recursive: true, force: true });
  const all: Readonly<Record<string, string | Uint8Array>> = {
    'package.json': `${JSON.stringify(json, undefined, 2)}\n`,
    'README.md': `# ${title}\n\n${description}\n\nA pack for Golden Reply ${ownVersion} and later. It holds no code.\n`,
    ...Object.fromEntries(files.map(({ path, bytes }) => [`pack/${path}`, bytes])),
  };
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function told(path: string, integrity: string, locale: Language): string {
  const project = `${path.replace(/\\/g, '/')}-extension`;
  const next = {
    nl: `Vul “publisher” in ${project}/package.json in en draai daar “vsce package”; of publiceer die map met npm.`,
    en: `Fill in “publisher” in ${project}/package.json and run “vsce package” there; or publish that folder with npm.`,
  };
  return `${path.replace(/\\/g, '/')}.zip ${integrity}\n${project}\n${next[locale]}\n`;
}
