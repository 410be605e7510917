// Starts the VS Code server of the npm package code-server, on this machine only, in a temporary folder of its own.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { root, SetupError } from '../tools/setup.mjs';
import { cleanUp, temporaryFolder } from './temporary.mjs';

const editor = join(root, 'test/hosts/server/node_modules/code-server/lib/vscode');
const startTimeout = 60_000;

/** Nothing that hides the draft on a first visit, or is of use to programmers only. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
};

/**
 * `extensionFiles`: the files of our extension to install, relative to the repository; none for tests that load it
 * from the repository. `folder`: what a visitor without a folder in the address sees.
 */
export async function startServer({ port, folder, extensionFiles = [] }) {
  const { folder: data, remove } = temporaryFolder('server');
  prepare(data, extensionFiles);
  const chosenPort = port ?? (await freePort());
  const token = randomBytes(12).toString('hex');
  const server = spawnServer({ data, port: chosenPort, token, folder });
  const stop = () => {
    server.kill();
    remove();
  };
  await server.listening.catch((error) => {
    stop();
    throw error;
  });
  return {
    /** The token is part of it: without one any web page in the visitor's browser could drive the server. */
    address: `http://127.0.0.1:${chosenPort}/?tkn=${token}`,
    authority: `127.0.0.1:${chosenPort}`,
    log: server.log,
    ended: server.ended,
    stop,
  };
}

function prepare(data, extensionFiles) {
  for (const place of ['user/User', 'data/Machine']) {
    mkdirSync(join(data, place), { recursive: true });
    writeFileSync(join(data, place, 'settings.json'), JSON.stringify(settings));
  }
  mkdirSync(join(data, 'extensions'));
  if (extensionFiles.length > 0) installExtension(join(data, 'extensions'), extensionFiles);
}

/** What VS Code itself does with a .vsix: unpack it, and enter it in the list. */
function installExtension(extensions, files) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const relativeLocation = `${publisher}.${name}-${version}`;
  const location = join(extensions, relativeLocation);
  for (const file of files) {
    mkdirSync(join(location, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(location, file));
  }
  const entry = {
    identifier: { id: `${publisher}.${name}` },
    version,
    relativeLocation,
    location: { scheme: 'file', path: location },
  };
  writeFileSync(join(extensions, 'extensions.json'), JSON.stringify([entry]));
}

function spawnServer({ data, port, token, folder }) {
  const args = [
    'out/server-main.js',
    ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
    ...['--server-data-dir', data, '--user-data-dir', join(data, 'user'), '--extensions-dir', join(data, 'extensions')],
    ...(folder ? ['--default-folder', folder] : []),
    ...['--accept-server-license-terms', '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
  ];
  // A process group of its own, so that its extension hosts end with it.
  const child = spawn(process.execPath, args, { cwd: editor, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const output = [];
  const log = () => output.join('');
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => output.push(String(text)));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return { log, ended, kill: cleanUp(() => killGroup(child)), listening: listening({ child, log }) };
}

async function listening({ child, log }) {
  let timer;
  const outcome = await new Promise((resolve) => {
    child.stdout.on('data', () => /agent listening on/.test(log()) && resolve('listening'));
    child.once('exit', (code) => resolve(`it ended with exit code ${code}`));
    timer = setTimeout(resolve, startTimeout, `it was not ready after ${startTimeout / 1000} s`);
  });
  clearTimeout(timer);
  if (outcome === 'listening') return;
  throw new SetupError(`The VS Code server did not start: ${outcome}. It said:\n${log()}`);
}

/** All of the group at once: what they would still write is in the temporary folder. */
function killGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: all of them have ended already, which is what was asked for.
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Is a port taken on this machine? */
export function isTaken(port) {
  return tryPort(port).then(
    () => false,
    (error) => {
      if (error.code === 'EADDRINUSE') return true;
      throw error;
    },
  );
}

export function freePort() {
  return tryPort(0);
}

function tryPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, '127.0.0.1', () => {
      const free = probe.address().port;
      probe.close(() => resolve(free));
    });
  });
}
