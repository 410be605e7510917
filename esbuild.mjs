// Builds everything: the extension for the Node and the web host, the command line, and on request the tests,
// the editor tests and the generator.
// Usage: node esbuild.mjs [--tests | --editor-tests [--grep=<title>] | --tools] [--watch]
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, context } from 'esbuild';
import { globSync } from 'tinyglobby';
import { lexicons } from './test/tools/lexicons.mjs';
import { thirdPartyNotices } from './test/tools/licences.mjs';

const flags = new Set(process.argv.slice(2));
const production = !flags.has('--watch');

/** Lexicons are parsed at first use, so the bundle carries them as strings; pages and what is in them are texts as well. */
const texts = { '.txt': 'text', '.md': 'text', '.json': 'text', '.css': 'text', '.client.js': 'text' };

const shared = {
  bundle: true,
  target: 'es2022',
  loader: texts,
  logLevel: 'warning',
  legalComments: 'none',
};
const product = {
  ...shared,
  minify: production,
  metafile: true,
  sourcemap: production ? false : 'inline',
  format: 'cjs',
  // jsonc-parser's "main" hides its own imports from a bundler.
  mainFields: ['module', 'main'],
  // yaml's modules for the browser are the same code, in a form of which a bundle keeps and loads less.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  plugins: [lexicons],
};

const products = [
  {
    // One bundle for both hosts: it asks for nothing of Node, and two would carry the word lists twice.
    ...product,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    ...product,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    // A library of the file finder asks for its own address, which CommonJS knows by another name.
    banner: { js: "#!/usr/bin/env node\nconst ownUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: {
      'import.meta.url': 'ownUrl',
      GOLDEN_REPLY_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version),
    },
  },
];

/** Tests keep their folders, so that a failure names the file it comes from. */
const tests = {
  ...shared,
  entryPoints: globSync(['test/**/*.test.ts', '!test/vscode/**', '!**/node_modules/**'], { expandDirectories: false }),
  outdir: 'out/test',
  outbase: 'test',
  platform: 'node',
  format: 'esm',
  splitting: true,
  sourcemap: true,
  packages: 'external',
  outExtension: { '.js': '.mjs' },
};

const tools = {
  ...shared,
  entryPoints: ['test/tools/generate.ts', 'test/tools/language.ts'],
  outdir: 'out/tools',
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  format: 'esm',
  packages: 'external',
};

/** `*.node.test.ts` is for the Node host, `*.web.test.ts` for the web host, every other `*.test.ts` for both. */
const editorTestFiles = (host) => {
  const files = globSync(['test/vscode/**/*.test.ts'], { expandDirectories: false }).sort();
  return files.filter((file) => !/\.(node|web)\.test\.ts$/.test(file) || file.endsWith(`.${host}.test.ts`));
};

const importEditorTests = (host) => ({
  name: 'editor-tests',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^editor-tests$/ }, ({ path }) => ({ path, namespace: 'editor-tests' }));
    onLoad({ filter: /.*/, namespace: 'editor-tests' }, () => ({
      contents: editorTestFiles(host)
        .map((file) => `import './${file}';`)
        .join('\n'),
      resolveDir: import.meta.dirname,
    }));
  },
});

/** Mocha's browser build is CommonJS in a package that says it is not, so esbuild has to be told. */
const mochaAsCommonJs = {
  name: 'mocha',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({ path: 'node_modules/mocha/mocha.js', namespace: 'commonjs' }));
    onLoad({ filter: /.*/, namespace: 'commonjs' }, ({ path }) => ({ contents: readFileSync(path, 'utf8') }));
  },
};

const inEditor = { ...shared, format: 'cjs', external: ['vscode'], sourcemap: 'inline' };
const grep = process.argv.find((argument) => argument.startsWith('--grep='))?.slice('--grep='.length) ?? '';

const editorTests = (host, platform) => ({
  ...inEditor,
  entryPoints: ['test/vscode/index.ts'],
  outfile: `out/vscode/${host}.js`,
  platform,
  define: { EDITOR_GREP: JSON.stringify(grep) },
  plugins: [mochaAsCommonJs, importEditorTests(host)],
});

const sampleFolder = {
  ...inEditor,
  entryPoints: ['test/hosts/sample-folder/extension.ts'],
  outfile: 'out/vscode/sample-folder/extension.js',
  platform: 'browser',
};

const chosen = {
  '--tests': [tests],
  '--tools': [tools],
  '--editor-tests': [editorTests('node', 'node'), editorTests('web', 'browser'), sampleFolder],
};
const jobs = Object.entries(chosen).find(([flag]) => flags.has(flag))?.[1] ?? products;

/** What went into each product, for the test that nothing went in that should not. */
function keepMetafile({ outfile }, { metafile }) {
  mkdirSync('out/meta', { recursive: true });
  writeFileSync(`out/meta/${basename(outfile)}.json`, JSON.stringify(metafile));
}

/** What writers use, in one file: an extension that comes over the web cannot list its folders. */
function packShipped() {
  const paths = globSync(['templates/**/*.{hbs,json}', 'snippets/**/*.json'], { expandDirectories: false }).sort();
  const texts = paths.map((path) => [path.replace(/\\/g, '/'), readFileSync(path, 'utf8')]);
  writeFileSync('dist/shipped.json', JSON.stringify(Object.fromEntries(texts)));
}

async function buildAll() {
  const results = await Promise.all(jobs.map((job) => build(job)));
  if (jobs === products) {
    jobs.forEach((job, index) => keepMetafile(job, results[index]));
    packShipped();
    writeFileSync('dist/THIRD-PARTY.txt', thirdPartyNotices(results.map(({ metafile }) => metafile)));
  }
  if (flags.has('--editor-tests')) {
    copyFileSync('test/hosts/sample-folder/package.json', 'out/vscode/sample-folder/package.json');
  }
}

if (flags.has('--watch')) {
  await Promise.all(jobs.map(async (job) => (await context(job)).watch()));
} else {
  // esbuild has shown its errors with their places: a stack of its own adds nothing.
  await buildAll().catch((error) => {
    if (!error.errors) throw error;
    process.exitCode = 1;
  });
}
