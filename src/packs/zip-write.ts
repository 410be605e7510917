/** A file to put into a zip. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the first day that a zip knows: the same files give the same archive, whenever it is made. */
const date = 0x0021;

/**
 * Makes a zip of files, sorted by path, without compression and without a time: the same files give the same bytes on every
 * machine, so that a hash of it says something.
 */
export function writeZip(files: readonly ZipFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of sorted) {
    const name = new TextEncoder().encode(file.path);
    const head = headOf(file, name.length);
    const local = [longs(0x04034b50), head, name, file.bytes];
    directory.push(longs(0x02014b50), shorts(20), head, shorts(0, 0, 0), longs(0, offset), name);
    parts.push(...local);
    offset += sizeOf(local);
  }
  const [size, count] = [sizeOf(directory), sorted.length];
  const end = [longs(0x06054b50), shorts(0, 0, count, count), longs(size, offset), shorts(0)];
  return joined([...parts, ...directory, ...end]);
}

/** What an archive says of a file, before its bytes and in the directory alike. */
function headOf({ bytes }: ZipFile, nameLength: number): Uint8Array {
  const { length } = bytes;
  // Version 2.0, names in UTF-8, stored as it is.
  return joined([shorts(20, 0x0800, 0, 0, date), longs(crc32(bytes), length, length), shorts(nameLength, 0)]);
}

function shorts(...values: readonly number[]): Uint8Array {
  return numbers(values, 2);
}

function longs(...values: readonly number[]): Uint8Array {
  return numbers(values, 4);
}

/** Numbers of so many bytes each, the lowest byte first. */
function numbers(values: readonly number[], width: number): Uint8Array {
  return Uint8Array.from(
    values.flatMap((value) => Array.from({ length: width }, (_, at) => (value >>> (8 * at)) & 0xff)),
  );
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(sizeOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum that a zip holds of each file. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
