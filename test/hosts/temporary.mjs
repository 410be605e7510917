// What must be gone when a command ends, however it ends: temporary folders and processes.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pending = new Set();
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

process.on('exit', () => {
  for (const clean of [...pending].reverse()) clean();
});
for (const [signal, code] of Object.entries(signals))
  process.once(signal, () => process.exit(process.exitCode ?? code));

/** Returns a function that cleans up once; what was not cleaned up by then is when the process ends. */
export function cleanUp(action) {
  const clean = () => {
    if (pending.delete(clean)) action();
  };
  pending.add(clean);
  return clean;
}

export function temporaryFolder(name) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `golden-reply-${name}-`)));
  // A process that was just ended may still be writing: hence the retries.
  const remove = cleanUp(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }));
  return { folder, remove };
}
