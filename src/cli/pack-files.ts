import { open, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { limits } from '../packs/limits';
import type { Layer, LayeredPack } from '../packs/layers';
import { problemOf, type PackFile, type PackProblem } from '../packs/pack';
import { readPack } from '../packs/read';

const passedOver = new Set(['node_modules', '.git']);

/** Folders in each other are not followed deeper than this. */
const deepest = 12;

/**
 * Reads a folder as a pack, or gives undefined when there is no such folder. Links are not followed, and of a file no more is
 * read than a file of a pack may hold. `root` stands before its files in reports.
 */
export async function readPackFolder(folder: string, root: string, layer: Layer): Promise<LayeredPack | undefined> {
  if (!(await isFolder(folder))) return undefined;
  const { files, problems } = await filesIn(folder);
  const pack = readPack(files, basename(resolve(folder)).toLowerCase());
  return { layer, root, pack: { ...pack, problems: [...problems, ...pack.problems] } };
}

/** The files in a folder and the folders in it, and those that cannot be taken. */
export async function filesIn(folder: string): Promise<{ files: PackFile[]; problems: PackProblem[] }> {
  const found = { files: [], problems: [] };
  await readInto(folder, '', found, 0);
  return found;
}

async function readInto(
  folder: string,
  below: string,
  found: { files: PackFile[]; problems: PackProblem[] },
  depth: number,
): Promise<void> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (passedOver.has(entry.name) || found.files.length > limits.files) continue;
    if (entry.isSymbolicLink()) found.problems.push(problemOf(path, link, 'warning'));
    else if (entry.isDirectory() && depth < deepest) await readInto(folder, path, found, depth + 1);
    else if (entry.isFile()) await readFile(folder, path, found);
  }
}

async function readFile(
  folder: string,
  path: string,
  found: { files: PackFile[]; problems: PackProblem[] },
): Promise<void> {
  try {
    const { size } = await stat(join(folder, path));
    const bytes = new Uint8Array(Math.min(size, limits.fileSize + 1));
    const file = await open(join(folder, path));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0).finally(() => file.close());
    found.files.push({ path, text: bytes.subarray(0, bytesRead) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    found.problems.push(problemOf(path, { nl: `niet te lezen (${reason}).`, en: `cannot be read (${reason}).` }));
  }
}

/** The bytes of a file as it was read. */
export function asBytes(text: PackFile['text']): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

/** True for a folder that is there. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** The names of the folders in a folder, in order, without hidden ones; none where there is no such folder. */
export async function foldersIn(folder: string): Promise<string[]> {
  if (!(await isFolder(folder))) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

const link = {
  nl: 'Dit is een koppeling (symbolic link) en wordt niet gevolgd. Zet het bestand zelf in de pack.',
  en: 'This is a link and is not followed. Put the file itself in the pack.',
};
