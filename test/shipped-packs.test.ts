// The packs we ship are right by the measure that teams' own packs are held to: `golden-reply pack check` finds nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { defaultSettings } from '../src/engine/settings';
import { checkPack } from '../src/packs/check';
import { layerPacks, type LayeredPack } from '../src/packs/layers';
import { readPack } from '../src/packs/read';
import { asChecker, createWorkbench } from '../src/workbench';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const leastSnippets = 25;

const shipped = globSync('{snippets/*,templates}/pack.json')
  .sort()
  .map((manifest): LayeredPack => {
    const folder = manifest.replace(/\\/g, '/').replace(/pack\.json$/, '');
    const files = globSync('**/*', { cwd: folder }).map((path) => ({
      path: path.replace(/\\/g, '/'),
      text: new Uint8Array(readFileSync(folder + path)),
    }));
    return { pack: readPack(files, 'unnamed'), layer: 'built-in', root: folder };
  });
const packs = layerPacks(shipped, version);
const checker = asChecker(createWorkbench(defaultSettings, packs));

describe('the packs we ship', () => {
  it('are called as their folders', () => {
    const names = shipped.map(({ root, pack }) => [root, pack.manifest.id]).filter(([root]) => root !== 'templates/');
    assert.deepEqual(
      names.map(([root]) => root),
      names.map(([, id]) => `snippets/${id}/`),
    );
  });

  it('do not replace anything of each other', () => assert.deepEqual(packs.shadows, []));

  for (const one of shipped) {
    const { manifest, snippets } = one.pack;
    it(`${manifest.id} passes its check`, function () {
      this.timeout(20_000);
      const { findings } = checkPack(one, packs, checker);
      assert.deepEqual(
        findings.map(({ file, code, message }) => `${file} ${code}: ${message.en}`),
        [],
      );
    });
    if (one.root === 'templates/') continue;
    it(`${manifest.id} has enough snippets, each with u, with je and in English`, () => {
      const ids = new Set(snippets.map(({ id }) => id));
      assert.ok(ids.size >= leastSnippets, `${ids.size} snippets`);
      for (const id of ids) {
        const own = snippets.filter((snippet) => snippet.id === id);
        assert.deepEqual(own.map(({ locale, register }) => `${locale} ${register ?? ''}`.trim()).sort(), [
          'en',
          'nl je',
          'nl u',
        ]);
        const [first, ...others] = own.map(({ channels, parts }) => [channels.join(), parts.length]);
        for (const other of others) assert.equal(other[0], first?.[0], id);
      }
    });
    it(`${manifest.id} has no two snippets that are found by the same word`, () => {
      const known = new Map<string, string>();
      for (const { id, locale, register, prefixes } of snippets) {
        for (const prefix of prefixes) {
          const key = `${locale} ${register ?? ''} ${prefix}`;
          assert.equal(known.get(key) ?? id, id, key);
          known.set(key, id);
        }
      }
    });
    it(`${manifest.id} speaks to the customer in the form its file names`, () => {
      for (const { id, locale, register, body } of snippets) {
        if (locale !== 'nl') continue;
        const other = register === 'u' ? /\b(?:je|jou|jouw|jij)\b/i : /\b(?:u|uw)\b/i;
        assert.doesNotMatch(body, other, `${id} ${register ?? ''}`);
      }
    });
  }
});
