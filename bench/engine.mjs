// The engine, bundled for a script of this folder, and the drafts that lines of text become.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const contents = `
  export { createWorkbench } from './src/workbench';
  export { defaultSettings } from './src/engine/settings';
  export { parseMoment } from './src/language/dates/moment';
  export { compareExchange } from './test/exchanges/compare';
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

/** The draft input of one line: `reply`, and optionally language or lang, channel, date, customer and the other fields of `--jsonl`. */
export function toInput(row, parseMoment) {
  const { reply, lang, language = lang, channel, customer, from, replyTo, cc, subject, history, date, received } = row;
  const moments = {
    ...(date && { date: parseMoment(date) }),
    ...(received && { received: parseMoment(received) }),
  };
  return { reply, language, channel, customer, from, replyTo, cc, subject, history, ...moments };
}
