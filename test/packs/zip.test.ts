import assert from 'node:assert/strict';
import { listZip } from '../../src/packs/zip';
import { crc32, writeZip } from '../../src/packs/zip-write';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = [
  { path: 'b.json', bytes: bytes('{}') },
  { path: 'a/é.json', bytes: bytes('{"a": 1}') },
];

/** Why a zip is not taken, in English; "" when it is. */
function refusal(zip: Uint8Array): string {
  const listed = listZip(zip);
  return 'en' in listed ? listed.en : '';
}

/** A zip with other bytes in the directory entry of its first file, counted from the start of that entry. */
function changed(offset: number, value: number, from = files): Uint8Array {
  const zip = writeZip(from);
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true);
  view.setUint32(directory + offset, value, true);
  return zip;
}

describe('a zip', () => {
  it('is the same for the same files, in whatever order', () => {
    assert.deepEqual(writeZip(files), writeZip(files.toReversed()));
    assert.equal(crc32(bytes('123456789')), 0xcbf43926);
  });

  it('is read as it was written', () => {
    const zip = writeZip(files);
    const listed = listZip(zip);
    assert.ok(Array.isArray(listed));
    assert.deepEqual(
      listed.map(({ path, start, end }) => [path, new TextDecoder().decode(zip.subarray(start, end))]),
      [
        ['a/é.json', '{"a": 1}'],
        ['b.json', '{}'],
      ],
    );
  });

  for (const path of ['../a.json', '/etc/a.json', 'a/../../b.json', 'C:\\a.json', 'a//b.json', './a.json']) {
    it(`is not taken with the path ${path}`, () =>
      assert.match(
        refusal(writeZip([{ path, bytes: bytes('x') }])),
        /points outside the pack or is no name of a file/,
      ));
  }

  it('is not taken with a link, a password, or a size that no pack has', () => {
    assert.match(refusal(changed(38, 0o120777 * 0x10000)), /“a\/é\.json” is a link/);
    assert.match(refusal(changed(8, 1)), /is encrypted/);
    assert.match(refusal(changed(24, 3_000_000_000)), /unpacked it is larger than a pack may be/);
  });

  it('is not taken with two files of one name, capitals aside', () => {
    const twice = [files[0], { path: 'B.json', bytes: bytes('x') }].filter((file) => file !== undefined);
    assert.match(refusal(writeZip(twice)), /is in it twice/);
  });

  it('is not taken when it is cut off, or something else', () => {
    const zip = writeZip(files);
    for (let length = 0; length < zip.length; length++)
      assert.notEqual(refusal(zip.slice(0, length)), '', String(length));
    assert.match(refusal(bytes('<html>'.repeat(100))), /this is no \(complete\) zip/);
    assert.match(refusal(changed(42, 0xfffffff0)), /this is no \(complete\) zip/);
  });
});
