// The steps of `npm test`, in order: each says which hosts it needs, and resolves to how many tests passed and failed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage } from './check-package.mjs';
import { run, runInstalled, runNode } from './run.mjs';
import { root, SetupError } from './setup.mjs';

const steps = {
  types: { run: () => once(runInstalled('tsc', ['--noEmit'])) },
  lint: { run: () => once(runInstalled('eslint', ['--max-warnings', '0', '.'])) },
  format: { run: () => once(runInstalled('prettier', ['--check', '--log-level', 'warn', '.'])) },
  generated: { run: generated },
  build: { run: () => once(runNode(['esbuild.mjs'])) },
  unit: { run: unit },
  package: { run: checkPackage },
  node: { hosts: ['server', 'chromium'], run: (grep) => inEditor('test/hosts/run-node.mjs', grep) },
  web: { hosts: ['web', 'chromium'], run: (grep) => inEditor('test/hosts/run-web.mjs', grep) },
  page: { hosts: ['server', 'chromium'], run: page },
};

export function chosenSteps(names = Object.keys(steps), grep = '') {
  const unknown = names.find((name) => !(name in steps));
  if (unknown) throw new SetupError(`There is no step "${unknown}". There are: ${Object.keys(steps).join(', ')}`);
  return names.map((name) => ({ name, hosts: steps[name].hosts, run: () => steps[name].run(grep) }));
}

/** A command without tests of its own is one test. */
async function once(running) {
  const { code } = await running;
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The counts a run printed; a run that ended badly without a failed test, or counted nothing, failed itself. */
function counted({ passed, failed }, code) {
  return failed === 0 && (code !== 0 || passed === 0) ? { passed, failed: 1 } : { passed, failed };
}

async function unit() {
  const built = await runNode(['esbuild.mjs', '--tests']);
  if (built.code !== 0) return { passed: 0, failed: 1 };
  return mocha(['--reporter', 'dot']);
}

async function mocha(args) {
  const { code, output } = await runInstalled('mocha', ['--no-color', ...args]);
  const count = (what) => Number(new RegExp(`^\\s+(\\d+) ${what}`, 'm').exec(output)?.[1] ?? 0);
  return counted({ passed: count('passing'), failed: count('failing') }, code);
}

async function page() {
  return mocha(['--no-package', '--no-config', '--timeout', '60000', 'test/vscode/page.mjs']);
}

async function inEditor(script, grep) {
  const built = await runNode(['esbuild.mjs', '--editor-tests', `--grep=${grep}`]);
  if (built.code !== 0) return { passed: 0, failed: 1 };
  const { code, output } = await runNode([script]);
  const last = output.match(/^\{"passed":\d+,"failed":\d+\}$/gm)?.at(-1);
  return counted(last ? JSON.parse(last) : { passed: 0, failed: 0 }, code);
}

/** Compared with what was there before, not with what is committed: while developing, that differs anyway. */
async function generated() {
  const before = fingerprints();
  const { code } = await run(...npmRun('generate'));
  if (code !== 0) return { passed: 0, failed: 1 };
  const after = fingerprints();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  if (changed.length === 0) return { passed: 1, failed: 0 };
  console.error(`Not as generated (they are now: look at the difference, and commit it):\n  ${changed.join('\n  ')}`);
  return { passed: 0, failed: 1 };
}

function npmRun(script) {
  const { npm_execpath: npm } = process.env;
  return npm?.endsWith('.js')
    ? [process.execPath, [npm, 'run', '--silent', script]]
    : ['npm', ['run', '--silent', script]];
}

function fingerprints() {
  const notOurs = new Set(['node_modules', '.git', 'dist', 'out']);
  const files = new Map();
  const visit = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !notOurs.has(entry.name)) visit(path);
      if (entry.isFile())
        files.set(
          path,
          createHash('sha256')
            .update(readFileSync(join(root, path)))
            .digest('hex'),
        );
    }
  };
  visit('.');
  return files;
}
