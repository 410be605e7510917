import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The folder of a workspace in which its packs are. */
export const packsName = '.golden-reply';

/** The nearest folder up the tree, itself included, that holds packs or overrides; undefined where there is none. */
export async function packsFolder(folder: string): Promise<string | undefined> {
  for (const inner of ['packs', 'overrides']) {
    const info = await stat(join(folder, packsName, inner)).catch(() => undefined);
    if (info?.isDirectory()) return join(folder, packsName);
  }
  return dirname(folder) === folder ? undefined : packsFolder(dirname(folder));
}
