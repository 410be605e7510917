import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { writeZip, type ZipFile } from '../../src/packs/zip-write';
import { manifest, rule } from '../packs/packs';
import { runIn, withFiles } from './terminal';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const pack: ZipFile[] = [
  { path: 'pack.json', bytes: bytes(manifest({ author: 'Noor', licence: 'MIT' })) },
  { path: 'rules/no-ticket.json', bytes: bytes(rule()) },
  { path: 'logo.png', bytes: Uint8Array.of(0xff, 0) },
];
const asFolder = (root: string): Record<string, Uint8Array> =>
  Object.fromEntries(pack.map((file) => [`${root}/${file.path}`, file.bytes]));
const installed = (folder: string): string[] => readdirSync(join(folder, '.golden-reply/packs/acme')).sort();
const lockOf = (folder: string): Record<string, { version: string; source: string; integrity: string }> =>
  JSON.parse(readFileSync(join(folder, '.golden-reply/packs.lock.json'), 'utf8')) as ReturnType<typeof lockOf>;

describe('golden-reply pack build', () => {
  it('makes a zip that is the same each time, and the project of an extension without code', () =>
    withFiles(asFolder('acme'), async (folder) => {
      const { code, out, err } = await runIn(folder, ['pack', 'build', 'acme', '--folder=out']);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^out\/acme-1\.0\.0\.zip sha512-/);
      const zip = readFileSync(join(folder, 'out/acme-1.0.0.zip'));
      assert.deepEqual(new Uint8Array(zip), writeZip(pack));
      await runIn(folder, ['pack', 'build', 'acme', '--folder=out']);
      assert.deepEqual(readFileSync(join(folder, 'out/acme-1.0.0.zip')), zip);
      const project = JSON.parse(readFileSync(join(folder, 'out/acme-1.0.0-extension/package.json'), 'utf8')) as object;
      assert.ok(!('main' in project) && !('browser' in project) && 'contributes' in project);
      assert.ok(existsSync(join(folder, 'out/acme-1.0.0-extension/pack/logo.png')));
    }));

  it('builds nothing that is not in order', () =>
    withFiles({ 'acme/pack.json': manifest({ version: '1' }) }, async (folder) => {
      const { code, err } = await runIn(folder, ['pack', 'build', 'acme']);
      assert.equal(code, 1);
      assert.match(err, /acme\/pack\.json: “version” must be a version/);
      assert.ok(!existsSync(join(folder, 'dist')));
    }));
});

describe('golden-reply pack install', () => {
  const sources = { folder: 'from', zip: 'from.zip', package: '@acme/words' };
  const files = {
    ...asFolder('from'),
    'from.zip': writeZip(pack),
    'node_modules/@acme/words/package.json': '{"name": "@acme/words", "goldenReply": { "pack": "./inside" }}',
    ...asFolder('node_modules/@acme/words/inside'),
  };
  for (const [kind, source] of Object.entries(sources)) {
    it(`shows what a ${kind} brings, and puts it in when told to`, () =>
      withFiles(files, async (folder) => {
        const shown = await runIn(folder, ['pack', 'install', source]);
        assert.deepEqual([shown.code, shown.err], [0, '']);
        assert.match(
          shown.out,
          /^acme 1\.0\.0, Noor, MIT\n {2}0 snippets, 0 templates, 1 house rules, 0 lists of words\n/,
        );
        assert.match(shown.out, /Nothing has been written yet/);
        assert.ok(!existsSync(join(folder, '.golden-reply')));
        assert.equal((await runIn(folder, ['pack', 'install', source, '--yes'])).code, 0);
        assert.deepEqual(installed(folder), ['logo.png', 'pack.json', 'rules']);
        const { acme } = lockOf(folder);
        assert.deepEqual([acme?.version, acme?.source, acme?.integrity.slice(0, 7)], ['1.0.0', source, 'sha512-']);
        const again = await runIn(folder, ['pack', 'install', 'from.zip', '--yes']);
        assert.match(again.out, /takes the place of 1\.0\.0/);
        assert.equal(lockOf(folder)['acme']?.integrity, acme?.integrity);
        assert.deepEqual(readdirSync(join(folder, '.golden-reply/packs')), ['acme']);
      }));
  }

  it('says when the same version has other contents', () =>
    withFiles({ ...files, ...{ 'other/pack.json': manifest() } }, async (folder) => {
      await runIn(folder, ['pack', 'install', 'from', '--yes']);
      assert.match((await runIn(folder, ['pack', 'install', 'other'])).out, /the same version with other contents/);
      assert.deepEqual(installed(folder), ['logo.png', 'pack.json', 'rules']);
    }));

  it('takes what other programs compressed, and no more than they say', () =>
    withFiles({}, async (folder) => {
      const packed = (size: number, content: Uint8Array): Uint8Array => {
        const [only] = pack;
        const deflated = deflateRawSync(content);
        const zip = writeZip([{ path: only?.path ?? '', bytes: deflated }]);
        const view = new DataView(zip.buffer);
        const directory = view.getUint32(zip.length - 6, true);
        view.setUint16(directory + 10, 8, true);
        view.setUint32(directory + 24, size, true);
        return zip;
      };
      const text = bytes(manifest());
      writeFileSync(join(folder, 'good.zip'), packed(text.length, text));
      writeFileSync(join(folder, 'bomb.zip'), packed(text.length, new Uint8Array(50_000_000)));
      assert.equal((await runIn(folder, ['pack', 'install', 'good.zip', '--yes'])).code, 0);
      const { code, err } = await runIn(folder, ['pack', 'install', 'bomb.zip', '--yes']);
      assert.equal(code, 2);
      assert.match(err, /“pack\.json” is damaged, or larger than the zip says/);
    }));

  const refused: Record<string, [Record<string, string | Uint8Array>, RegExp]> = {
    'a zip that leads outside': [
      { 'x.zip': writeZip([...pack, { path: '../evil.json', bytes: bytes('x') }]) },
      /points outside the pack/,
    ],
    'a zip that is none': [{ 'x.zip': 'hello' }, /this is no \(complete\) zip/],
    'a zip without a manifest': [
      { 'x.zip': writeZip([{ path: 'a.json', bytes: bytes('{}') }]) },
      /there is no pack\.json in it/,
    ],
    'a manifest with an id that leads outside': [
      { 'x.zip': writeZip([{ path: 'pack.json', bytes: bytes(manifest({ id: '../..' })) }]) },
      /cannot be the name of a pack/,
    ],
  };
  for (const [name, [more, message]] of Object.entries(refused)) {
    it(`refuses ${name}, and writes nothing`, () =>
      withFiles(more, async (folder) => {
        const { code, err } = await runIn(folder, ['pack', 'install', 'x.zip', '--yes']);
        assert.equal(code, 2);
        assert.match(err, message);
        assert.deepEqual(readdirSync(folder), ['x.zip']);
      }));
  }

  it('refuses a folder with a link, and a name that is not there', () =>
    withFiles(asFolder('from'), async (folder) => {
      symlinkSync('/etc/hosts', join(folder, 'from/hosts.json'));
      assert.match((await runIn(folder, ['pack', 'install', 'from', '--yes'])).err, /hosts\.json: This is a link/);
      assert.match((await runIn(folder, ['pack', 'install', '../none', '--yes'])).err, /no folder, zip or package/);
      assert.ok(!existsSync(join(folder, '.golden-reply')));
    }));
});
