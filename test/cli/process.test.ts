import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The command line as a person runs it: the bundle in a process of its own. */
describe('golden-reply as a process', () => {
  let folder = '';
  let cli = '';

  before(async function () {
    this.timeout(30_000);
    folder = mkdtempSync(join(tmpdir(), 'golden-reply-cli-'));
    cli = join(folder, 'cli.cjs');
    await build({
      entryPoints: ['src/cli.ts'],
      outfile: cli,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      loader: { '.json': 'text', '.txt': 'text', '.md': 'text' },
      banner: { js: "const ownUrl = require('node:url').pathToFileURL(__filename).href;" },
      define: { 'import.meta.url': 'ownUrl' },
      logLevel: 'error',
    });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const start = (...argv: string[]) => spawn(process.execPath, [cli, ...argv], { cwd: folder, env: { LANG: 'C' } });

  it('sets the exit code', () => {
    const code = (input: string): number | null =>
      spawnSync(process.execPath, [cli, 'check', '-', '--severity=error'], { input, cwd: folder }).status;
    assert.deepEqual([code('Dank voor het berichtje.'), code('Dank {{naam}}')], [0, 1]);
    assert.equal(spawnSync(process.execPath, [cli, 'nonsense']).status, 2);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = start('check', '--jsonl');
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write('{"id":1,"reply":"Hoi {{a}}"}\n'.repeat(5_000));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, err], [0, '']);
  }).timeout(20_000);

  it('answers a line before the next one comes', async () => {
    const child = start('check', '--jsonl');
    const answers = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    for (const id of [1, 2]) {
      child.stdin.write(`{"id":${id},"reply":"ok"}\n`);
      const { value } = (await answers.next()) as { value: Buffer };
      assert.equal((JSON.parse(value.toString()) as { id: number }).id, id);
    }
    child.stdin.end();
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
  }).timeout(20_000);
});
