// The engine, bundled for a script of this folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const contents = `
  export { createWorkbench } from './src/workbench';
  export { defaultSettings } from './src/engine/settings';
  export { compareExchange, inputOf } from './test/exchanges/compare';
`;

/** Bundles the engine as it stands in `src/` and loads it. */
export async function loadEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'golden-reply-bench-'));
  const outfile = join(folder, 'engine.mjs');
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    loader: { '.json': 'text', '.txt': 'text', '.md': 'text' },
    outfile,
    logLevel: 'error',
  });
  const engine = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return engine;
}
