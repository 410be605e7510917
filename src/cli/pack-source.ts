import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Localized } from '../language/language';
import { objectionToPath } from '../packs/files';
import { largestZip, listZip, type ZipEntry } from '../packs/zip';
import type { ZipFile } from '../packs/zip-write';
import { asBytes, filesIn, isFolder } from './pack-files';

/** A pack to install, as it was found. */
export interface PackSource {
  /** How it is written in the lock file: what was asked for. */
  readonly source: string;
  /** The name of its folder, or of what it came in. */
  readonly name: string;
  readonly files: readonly ZipFile[];
}

/** Finds what an operand names: a folder, a zip, or a package in `node_modules` of the folder or above. */
export async function findSource(operand: string, folder: string): Promise<PackSource | Localized> {
  const path = resolve(folder, operand);
  const info = await stat(path).catch(() => undefined);
  if (info?.isFile()) return readZip(operand, path, info.size);
  const installed = info?.isDirectory() ? path : await findPackage(operand, folder);
  if (installed === undefined) return notFound(operand);
  return readFolder(operand, (await packInside(installed)) ?? installed);
}

async function readFolder(source: string, folder: string): Promise<PackSource | Localized> {
  const { files, problems } = await filesIn(folder);
  const [problem] = problems;
  if (problem) return { nl: `${problem.file}: ${problem.message.nl}`, en: `${problem.file}: ${problem.message.en}` };
  const named = files.map(({ path, text }) => ({ path, bytes: asBytes(text) }));
  return { source, name: basename(folder), files: named };
}

async function readZip(source: string, path: string, size: number): Promise<PackSource | Localized> {
  if (size > largestZip) return named(source, tooLarge);
  const bytes = await readFile(path);
  const entries = listZip(bytes);
  if (!Array.isArray(entries)) return named(source, entries as Localized);
  const files: ZipFile[] = [];
  for (const entry of entries as readonly ZipEntry[]) {
    const unpacked = unpack(bytes, entry);
    if (!unpacked) return named(source, broken(entry.path));
    files.push({ path: entry.path, bytes: unpacked });
  }
  return { source, name: basename(path).replace(/\.[^.]*$/, ''), files };
}

/** The bytes of an entry, or undefined when it is not what the archive says: unpacking stops at that size. */
function unpack(bytes: Uint8Array, { start, end, deflated, size }: ZipEntry): Uint8Array | undefined {
  const packed = bytes.subarray(start, end);
  if (!deflated) return packed;
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    return unpacked.length === size ? unpacked : undefined;
  } catch {
    // The library says why in words of its own; to the reader it comes to the same.
    return undefined;
  }
}

/** The folder of a package of npm, looked for as Node looks for it. */
async function findPackage(name: string, folder: string): Promise<string | undefined> {
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name) || name.startsWith('.')) return undefined;
  const found = join(folder, 'node_modules', name);
  if (await isFolder(found)) return found;
  return dirname(folder) === folder ? undefined : findPackage(name, dirname(folder));
}

/** Where a package says that its pack is: `"goldenReply": { "pack": "./pack" }` in its manifest, which is only read. */
async function packInside(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const path = /"goldenReply"\s*:\s*\{\s*"pack"\s*:\s*"([^"\\]+)"/.exec(text)?.[1]?.replace(/^\.\//, '');
  return path === undefined || objectionToPath(path) ? undefined : join(folder, path);
}

function named(source: string, reason: Localized): Localized {
  return { nl: `${source}: ${reason.nl}`, en: `${source}: ${reason.en}` };
}

const tooLarge: Localized = {
  nl: `dit bestand is groter dan een pack mag zijn (${largestZip / 1e6} MB).`,
  en: `this file is larger than a pack may be (${largestZip / 1e6} MB).`,
};

function broken(path: string): Localized {
  return {
    nl: `“${path}” is beschadigd, of groter dan de zip zegt. Haal het bestand opnieuw op.`,
    en: `“${path}” is damaged, or larger than the zip says. Fetch the file again.`,
  };
}

function notFound(operand: string): Localized {
  return {
    nl: `${operand}: geen map, zip of pakket in node_modules met die naam.`,
    en: `${operand}: no folder, zip or package in node_modules of that name.`,
  };
}
