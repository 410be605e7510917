// Measures Golden Reply against its peers, and itself, in one run; see bench/README.md.
// Usage: npm run bench [-- --write]; `--write` puts the ratios into bench/README.md.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const root = dirname(folder);
const require = createRequire(import.meta.url);
process.chdir(root);

setUp();
await bundle();
const { makePhrases, makeReply, makeUnseen } = await import('./replies.mjs');
const { tools } = await import('./tools.mjs');
const engine = require('../out/bench/engine.cjs');

const sizes = [100, 1000, 10_000];
/** Some peers take half a minute for the first check of a larger text. */
const largestCold = 1000;
/** Enough runs for a median, within what one waits for. */
const budget = { runs: 51, least: 5, milliseconds: 4000 };
/** As long as an editor has been open: the same for every tool. */
const warmUp = { runs: 300, least: 3, milliseconds: 2000 };

/** Between these the ratios stand in bench/README.md. */
const marks = { start: '<!-- ratios -->', end: '<!-- end -->' };

const rows = [];
const cold = {};
const unseen = {};
const warm = {};
await comparePeers();
await measureOurselves();
const table = ['| what | ratio | aim | |', '| --- | --- | --- | --- |', ...rows.map(formatRow)].join('\n');
console.log(`\n${table}`);
if (process.argv.includes('--write')) await writeReadme();

/** Installs what is missing; a lock of its own keeps the peers out of the project's. */
function setUp() {
  const npm = (at) => {
    console.log(`npm ci in ${at === root ? 'the project' : 'bench'} …`);
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: at,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`npm ci failed in ${at}`);
  };
  if (!existsSync(join(root, 'node_modules', 'esbuild'))) npm(root);
  if (!existsSync(join(folder, 'node_modules', 'harper.js'))) npm(folder);
}

/** The engine and the readers of drafts as they ship: bundled and minified. */
async function bundle() {
  const { build } = await import('esbuild');
  const { lexicons } = await import('../test/tools/lexicons.mjs');
  mkdirSync('out/bench', { recursive: true });
  const shared = {
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    loader: { '.json': 'text', '.txt': 'text', '.md': 'text' },
    mainFields: ['module', 'main'],
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    plugins: [lexicons],
    logLevel: 'error',
  };
  const contents = `export { createWorkbench } from './src/workbench';
    export { defaultSettings } from './src/engine/settings';
    export { compilePhrases, findPhrases } from './src/language/phrases/automaton';
    export { readText } from './src/language/text';
    export { readDocument } from './src/draft/read';
    export { readMail } from './src/draft/mail';`;
  await build({ ...shared, stdin: { contents, resolveDir: root }, outfile: 'out/bench/engine.cjs' });
}

async function comparePeers() {
  console.log('\nMilliseconds a check: with word caches warm, of a text never seen, and the first in a new process\n');
  for (const words of sizes) {
    const text = makeReply(words);
    for (const name of Object.keys(tools)) {
      const check = await tools[name]();
      const findings = await check(text);
      (warm[words] ??= {})[name] = await median(() => check(text));
      if (words <= largestCold) (unseen[words] ??= {})[name] = await median((run) => check(makeUnseen(text, run)));
      if (words <= largestCold) (cold[words] ??= {})[name] = coldCheck(name, words);
      const [hot, fresh, first] = [warm[words][name], unseen[words]?.[name], cold[words]?.[name]].map((time) =>
        (time?.toFixed(2) ?? '–').padStart(9),
      );
      console.log(
        `${String(words).padStart(6)} words  ${name.padEnd(13)} ${hot} warm ${fresh} unseen ${first} new process  ${findings} findings`,
      );
    }
  }
  for (const words of sizes) {
    const aims = words === 1000 ? [10, 3] : [undefined, undefined];
    addPeerRow(`fastest peer ÷ Golden Reply, ${words} words`, warm[words], aims[0]);
    if (unseen[words]) addPeerRow('the same, first check of a text whose words are new', unseen[words], aims[1]);
    if (cold[words]) addPeerRow('the same, first check of a new process', cold[words], aims[1]);
  }
  rows.push(['Golden Reply, 10,000 ÷ 1,000 words', ratio(warm[10_000], warm[1000]), 'about 10 (linear)', undefined]);
}

function ratio(more, less) {
  return more['golden-reply'] / less['golden-reply'];
}

function addPeerRow(what, times, aim) {
  const { 'golden-reply': own, ...peers } = times;
  const [name, fastest] = Object.entries(peers).sort((a, b) => a[1] - b[1])[0];
  const value = fastest / own;
  rows.push([`${what} (${name})`, value, aim ? `at least ${aim}` : '', aim ? value >= aim : undefined]);
}

/** The median of three new processes. */
function coldCheck(name, words) {
  const times = [1, 2, 3].map(() =>
    Number(execFileSync(process.execPath, [join(folder, 'cold.mjs'), name, String(words)])),
  );
  return times.sort((a, b) => a - b)[1];
}

async function measureOurselves() {
  const { createWorkbench, defaultSettings } = engine;
  const workbench = createWorkbench({ ...defaultSettings, preset: 'training' });
  const text = makeReply(10_000);
  const half = text.indexOf('\n\n', text.length / 2);
  let count = 0;
  const changed = await median(() => {
    const reply = `${text.slice(0, half)} Your parcel ${count++} is with me now.${text.slice(half)}`;
    workbench.check(workbench.read({ reply, channel: 'email' }));
  });
  const floor = await median(() => text.match(/[\p{L}\p{N}]+/gu).length);
  const whole = warm[10_000]['golden-reply'];
  rows.push(['one changed sentence in 10,000 words ÷ the whole check', changed / whole, '', undefined]);
  rows.push(['whole check of 10,000 words ÷ splitting them into words', whole / floor, '', undefined]);
  const few = await phraseTime(100, text);
  const many = await phraseTime(10_000, text);
  rows.push(['10,000 phrases ÷ 100 phrases, 10,000 words', many / few, 'at most 1.5', many / few <= 1.5]);
  console.log(`\nchanged sentence ${changed.toFixed(2)} ms, words alone ${floor.toFixed(2)} ms`);
  console.log(`100 phrases ${few.toFixed(2)} ms, 10,000 phrases ${many.toFixed(2)} ms`);
  measureLoading('out/bench/engine.cjs');
}

/** A text read anew and its phrases found, as at every check. */
async function phraseTime(count, text) {
  const phrases = makePhrases(count);
  const automaton = engine.compilePhrases([{ rows: () => phrases }], 'en');
  return await median(() => engine.findPhrases(automaton, engine.readText(text, 'en')));
}

/** What loading a bundle adds to a bare process of this run, in time and memory. */
function measureLoading(bundle) {
  const load = (...args) =>
    JSON.parse(execFileSync(process.execPath, [join(folder, 'load.mjs'), ...args], { encoding: 'utf8' }));
  const pairs = Array.from({ length: 9 }, () => ({ bare: load(), loaded: load(bundle) }));
  const middle = (list) => list.sort((a, b) => a - b)[4];
  const time = middle(pairs.map(({ bare, loaded }) => loaded.total - bare.total));
  const memory = middle(pairs.map(({ bare, loaded }) => loaded.rss - bare.rss)) / 2 ** 20;
  const size = Math.round(statSync(bundle).size / 1024);
  console.log(`loading the bundle (${size} KB): ${time.toFixed(1)} ms, ${memory.toFixed(1)} MB`);
  const bare = middle(pairs.map((pair) => pair.bare.total));
  const bareMemory = middle(pairs.map((pair) => pair.bare.rss)) / 2 ** 20;
  rows.push(['start with the bundle ÷ bare process, time', (bare + time) / bare, 'at most 50 ms more', time <= 50]);
  rows.push(['the same, memory', (bareMemory + memory) / bareMemory, 'at most 30 MB more', memory <= 30]);
}

/** The median of runs after warming up; a run may be asynchronous, and takes its number. */
async function median(run) {
  const started = performance.now();
  let count = 0;
  for (; count < warmUp.least || (count < warmUp.runs && performance.now() - started < warmUp.milliseconds); count++) {
    await run(count);
  }
  const times = [];
  const end = performance.now() + budget.milliseconds;
  while (times.length < budget.least || (times.length < budget.runs && performance.now() < end)) {
    const start = performance.now();
    await run(count++);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

function formatRow([what, value, aim, reached]) {
  const digits = value < 10 ? value.toFixed(2) : value.toFixed(0);
  return `| ${what} | ${digits} | ${aim} | ${reached === undefined ? '' : reached ? 'yes' : 'no'} |`;
}

async function writeReadme() {
  const { format, resolveConfig } = await import('prettier');
  const file = join(folder, 'README.md');
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(marks.start) + marks.start.length, text.indexOf(marks.end)];
  const renewed = `${text.slice(0, from)}\n\n${table}\n\n${text.slice(to)}`;
  writeFileSync(file, await format(renewed, { ...(await resolveConfig(file)), filepath: file }));
}
