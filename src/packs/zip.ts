import type { Localized } from '../language/language';
import { objectionToPath } from './files';
import { limits } from './limits';

/** A file in a zip: where its bytes are, and how they are kept. */
export interface ZipEntry {
  readonly path: string;
  /** Its bytes in the archive, half-open. */
  readonly start: number;
  readonly end: number;
  readonly deflated: boolean;
  /** Size when unpacked, as the archive says: unpacking stops there. */
  readonly size: number;
}

/** Bytes of an archive that is too large to be a pack. */
export const largestZip = limits.packSize;

/**
 * Lists the files of a zip by its directory, without unpacking anything, or says why it is not taken: nothing in it is
 * when one thing is not right. Refused are paths that lead outside, links, passwords, and sizes that no pack has.
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | Localized {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    // Reading outside the archive is the only thing that can go wrong with a view.
    if (error instanceof RangeError) return cutOff;
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): readonly ZipEntry[] | Localized {
  const end = findEnd(view);
  if (end === undefined) return cutOff;
  const count = view.getUint16(end + 10, true);
  if (count > limits.files) return tooMany;
  const entries = new Map<string, ZipEntry>();
  let [at, size] = [view.getUint32(end + 16, true), 0];
  for (let number = 0; number < count; number++) {
    if (view.getUint32(at, true) !== 0x02014b50) return cutOff;
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const entry = readEntry(bytes, view, at);
    if (!('path' in entry)) return entry;
    at = next;
    if (entry.path.endsWith('/')) continue;
    const objection = objectionToEntry(entry, entries);
    if (objection) return objection;
    if ((size += entry.size) > limits.packSize) return tooLarge;
    entries.set(entry.path.toLowerCase(), entry);
  }
  return [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where the record at the end begins; a comment may follow it. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | Localized {
  const nameLength = view.getUint16(at + 28, true);
  const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  // Made on Unix, the upper half of its attributes says what kind of file it is.
  if (((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000) return link(path);
  if ((flags & 1) === 1 || (method !== 0 && method !== 8)) return unreadable(path);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== 0x04034b50) return cutOff;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + view.getUint32(at + 20, true);
  return end > bytes.length
    ? cutOff
    : { path, start, end, deflated: method === 8, size: view.getUint32(at + 24, true) };
}

function objectionToEntry(entry: ZipEntry, known: ReadonlyMap<string, ZipEntry>): Localized | undefined {
  const { path, size, start, end, deflated } = entry;
  if (size > limits.fileSize) return tooLarge;
  if (!deflated && size !== end - start) return cutOff;
  return known.has(path.toLowerCase()) ? twice(path) : objectionToPath(path);
}

const cutOff: Localized = {
  nl: 'dit is geen (hele) zip. Haal het bestand opnieuw op.',
  en: 'this is no (complete) zip. Fetch the file again.',
};

const tooMany: Localized = {
  nl: `er zitten meer dan ${limits.files} bestanden in; dat is geen pack.`,
  en: `there are more than ${limits.files} files in it; that is no pack.`,
};

const tooLarge: Localized = {
  nl: `uitgepakt is het groter dan een pack mag zijn (${limits.packSize / 1e6} MB, ${limits.fileSize / 1e6} MB per bestand).`,
  en: `unpacked it is larger than a pack may be (${limits.packSize / 1e6} MB, ${limits.fileSize / 1e6} MB a file).`,
};

function link(path: string): Localized {
  return {
    nl: `“${path}” is een koppeling (symbolic link); die zitten niet in een pack.`,
    en: `“${path}” is a link; there are none in a pack.`,
  };
}

function unreadable(path: string): Localized {
  return {
    nl: `“${path}” is versleuteld of ingepakt op een manier die we niet lezen.`,
    en: `“${path}” is encrypted, or compressed in a way that we do not read.`,
  };
}

function twice(path: string): Localized {
  return { nl: `“${path}” zit er twee keer in.`, en: `“${path}” is in it twice.` };
}
