// Builds everything: the extension for the Node host and for the web host, the command line, and on request the
// tests and the generator. Usage: node esbuild.mjs [--tests] [--tools] [--watch]
import { build, context } from 'esbuild';
import { globSync } from 'tinyglobby';

const flags = new Set(process.argv.slice(2));
const production = !flags.has('--watch');

/** Lexicons are parsed at first use, so the bundle carries them as strings; rule pages are texts as well. */
const texts = { '.txt': 'text', '.md': 'text', '.json': 'text' };

const shared = {
  bundle: true,
  target: 'es2022',
  loader: texts,
  logLevel: 'warning',
  legalComments: 'none',
};
const product = { ...shared, minify: production, sourcemap: production ? false : 'inline', format: 'cjs' };

const products = [
  {
    ...product,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    external: ['vscode'],
  },
  {
    ...product,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.web.js',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    ...product,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** Tests keep their folders, so that a failure names the file it comes from. */
const tests = {
  ...shared,
  entryPoints: globSync(['test/**/*.test.ts', '!test/vscode/**'], { expandDirectories: false }),
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
  entryPoints: ['test/tools/generate.ts'],
  outfile: 'out/tools/generate.mjs',
  platform: 'node',
  format: 'esm',
  packages: 'external',
};

const jobs = flags.has('--tests') ? [tests] : flags.has('--tools') ? [tools] : products;
if (flags.has('--watch')) {
  await Promise.all(jobs.map(async (job) => (await context(job)).watch()));
} else {
  await Promise.all(jobs.map((job) => build(job)));
}
