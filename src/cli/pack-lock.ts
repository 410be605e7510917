import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ZipFile } from '../packs/zip-write';

/** The file beside the packs of a workspace that says which are installed. */
export const lockName = 'packs.lock.json';

/** What is known of an installed pack. */
export interface Locked {
  readonly version: string;
  /** The folder, zip or package it came from. */
  readonly source: string;
  /** `sha512-…` over the paths and contents of its files, sorted by path. */
  readonly integrity: string;
}

/** All installed packs by id. */
export type Lock = Readonly<Record<string, Locked>>;

/** A hash of files that is the same whatever they were packed in, and in whatever order. */
export function integrityOf(files: readonly ZipFile[]): string {
  const hash = createHash('sha512');
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return `sha512-${hash.digest('base64')}`;
}

/** Reads a lock file; what is none, or not there, knows no packs. */
export async function readLock(path: string): Promise<Lock> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Lock) : {};
  } catch {
    // A lock file that was damaged is written anew.
    return {};
  }
}

/** The text of a lock file: its packs in order, so that two of the same are equal. */
export function lockText(lock: Lock): string {
  const sorted = Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
}
