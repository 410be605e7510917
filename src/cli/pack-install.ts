import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Language, Localized } from '../language/language';
import { objectionToPath } from '../packs/files';
import { manifestFile } from '../packs/manifest';
import type { Pack } from '../packs/pack';
import { readPack } from '../packs/read';
import { UsageError } from './arguments';
import { integrityOf, lockName, lockText, readLock, type Locked } from './pack-lock';
import { findSource, type PackSource } from './pack-source';
import type { Call } from './run';
import { complain, exitCode, write } from './terminal';
import { packsFolder, packsName } from './workspace-folder';

/** `golden-reply pack install <folder|zip|package>`: shows what comes in, and with `--yes` puts it there. */
export async function installPack({ terminal, locale, operands, values }: Call): Promise<number> {
  const [operand] = operands;
  if (operand === undefined || operands.length > 1)
    throw new UsageError({ nl: 'Noem één map, zip of pakket.', en: 'Name one folder, zip or package.' });
  const found = await findSource(operand, terminal.folder);
  if (!('files' in found)) return refuse(found);
  const pack = readPack(
    found.files.map(({ path, bytes }) => ({ path, text: bytes })),
    found.name,
  );
  const refusal = objectionTo(found, pack);
  if (refusal) return refuse(refusal);
  const home = (await packsFolder(terminal.folder)) ?? join(terminal.folder, packsName);
  const lock = await readLock(join(home, lockName));
  const { id, version } = pack.manifest;
  const locked = { version, source: operand, integrity: integrityOf(found.files) };
  await write(terminal, summary(pack, Object.hasOwn(lock, id) ? lock[id] : undefined, locked, locale));
  if (!values.yes) {
    await write(terminal, `${notYet[locale]}\n`);
    return exitCode.clean;
  }
  await putIn(home, id, found);
  await replace(join(home, lockName), lockText({ ...lock, [id]: locked }));
  await write(terminal, `${packsName}/packs/${id}\n`);
  return exitCode.clean;

  function refuse(message: Localized): number {
    complain(terminal, locale, message);
    return exitCode.failure;
  }
}

/** Why files cannot be installed as a pack at all; what is wrong within one is shown, and does not count. */
function objectionTo({ source, files }: PackSource, pack: Pack): Localized | undefined {
  if (!files.some(({ path }) => path === manifestFile)) return withoutManifest(source);
  for (const { path } of files) {
    const objection = objectionToPath(path);
    if (objection) return { nl: `${source}: ${objection.nl}`, en: `${source}: ${objection.en}` };
  }
  const [problem] = pack.problems.filter(({ file, severity }) => file === manifestFile && severity === 'error');
  return problem && { nl: `${source}: ${problem.message.nl}`, en: `${source}: ${problem.message.en}` };
}

/** Writes everything beside its place first, so that a pack is there as a whole or as it was. */
async function putIn(home: string, id: string, { files }: PackSource): Promise<void> {
  const [place, fresh, old] = [id, `.${id}.new`, `.${id}.old`].map((name) => join(home, 'packs', name)) as [
    string,
    string,
    string,
  ];
  await Promise.all([rm(fresh, { recursive: true, force: true }), rm(old, { recursive: true, force: true })]);
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(fresh, path)), { recursive: true });
    await writeFile(join(fresh, path), bytes);
  }
  const was = await rename(place, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(fresh, place);
  } catch (error) {
    if (was) await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

function summary(pack: Pack, known: Locked | undefined, now: Locked, locale: Language): string {
  const { manifest, snippets, library, rules, words, problems } = pack;
  const say = (nl: string, en: string): string => (locale === 'nl' ? nl : en);
  const changed = known?.version === now.version && known.integrity !== now.integrity;
  const lines = [
    `${manifest.id} ${manifest.version}${manifest.author ? `, ${manifest.author}` : ''}${manifest.licence ? `, ${manifest.licence}` : ''}`,
    say(
      `  ${snippets.length} tekstblokken, ${library.templates.size} sjablonen, ${rules.length} huisregels, ${words.length} woordenlijsten`,
      `  ${snippets.length} snippets, ${library.templates.size} templates, ${rules.length} house rules, ${words.length} lists of words`,
    ),
    ...Object.entries(manifest.requires).map(([id, range]) =>
      say(`  vraagt om ${id} ${range}`, `  requires ${id} ${range}`),
    ),
    ...(known ? [say(`  komt in de plaats van ${known.version}`, `  takes the place of ${known.version}`)] : []),
    ...(changed
      ? [say('  Let op: zelfde versie, andere inhoud.', '  Mind: the same version with other contents.')]
      : []),
    ...problems.map(({ file, message }) => `  ${file}: ${message[locale]}`),
    `  ${now.integrity}`,
  ];
  return `${lines.join('\n')}\n`;
}

const notYet: Localized = {
  nl: 'Er is nog niets geschreven. Met --yes wordt de pack geïnstalleerd.',
  en: 'Nothing has been written yet. With --yes the pack is installed.',
};

function withoutManifest(source: string): Localized {
  return { nl: `${source}: er zit geen pack.json in.`, en: `${source}: there is no pack.json in it.` };
}
