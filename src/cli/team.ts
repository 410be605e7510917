import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Settings } from '../engine/settings';
import { defaultSettings } from '../engine/settings';
import type { Language, Localized } from '../language/language';
import type { Packs } from '../packs/layers';
import { createWorkbench, type Workbench } from '../workbench';
import { lineIndex } from './lines';
import { complain, type Terminal } from './terminal';
import { packsFolder } from './workspace-folder';

const fileName = '.golden-reply.json';

/** Gives the workbench for a folder, under the settings of its team. */
export interface Teams {
  /** With the packs of the folder's workspace. */
  workbenchFor(folder: string): Promise<Workbench>;
  settingsFor(folder: string): Promise<Settings>;
  /** True once a team file or a pack could not be read in full; what was wrong has been named on standard error. */
  readonly failed: boolean;
}

/** Finds team files: the one that was asked for, else the nearest one up the tree; each is read once. */
export function findTeams(terminal: Terminal, locale: Language, config: string | undefined): Teams {
  const folders = new Map<string, Promise<string | undefined>>();
  const benches = new Map<string, Promise<Workbench>>();
  const known = new Map<string, Promise<Settings>>();
  const asked = config === undefined ? undefined : resolve(terminal.folder, config);
  let failed = false;
  const complainOf = (problem: Localized): void => {
    failed = true;
    complain(terminal, locale, problem);
  };
  const teamFile = async (folder: string): Promise<string | undefined> => asked ?? (await nearest(folder, folders));
  const settings = async (file: string | undefined): Promise<Settings> =>
    kept(known, file ?? '', async () => (file === undefined ? defaultSettings : settingsOf(file, complainOf)));
  const load = async (file: string | undefined, packs: string | undefined): Promise<Workbench> =>
    createWorkbench(await settings(file), packs === undefined ? undefined : await packsOf(packs, complainOf));
  return {
    get failed() {
      return failed;
    },
    async workbenchFor(folder) {
      const [file, packs] = [await teamFile(folder), await packsFolder(folder)];
      return kept(benches, `${file ?? ''}\0${packs ?? ''}`, () => load(file, packs));
    },
    settingsFor: async (folder) => settings(await teamFile(folder)),
  };
}

/** The value that was made for a key before, else a new one. */
function kept<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

async function settingsOf(file: string, complainOf: (problem: Localized) => void): Promise<Settings> {
  // The reader of JSON and the validator are only loaded where there is a team file.
  const { readTeamLayers } = await import('../engine/team-layers');
  const { settingsFrom } = await import('../engine/team-settings');
  const read = (id: string): Promise<string> => readFile(id, 'utf8');
  const source = { read, resolve: (from: string, path: string) => resolve(dirname(from), path) };
  const { layers, problems } = await readTeamLayers(file, source);
  for (const { file: where, start, message } of problems) {
    const { line, column } = lineIndex(await read(where).catch(() => '')).positionAt(start);
    const place = `${where}:${line}:${column}: `;
    complainOf({ nl: place + message.nl, en: place + message.en });
  }
  return settingsFrom(layers);
}

/** The packs of a workspace; what is wrong in them has been named. */
async function packsOf(folder: string, complainOf: (problem: Localized) => void): Promise<Packs> {
  // The readers of packs are only loaded where there are packs.
  const { readWorkspacePacks } = await import('./workspace-packs');
  const packs = await readWorkspacePacks(folder);
  const texts = new Map(
    packs.packs.flatMap(({ pack, root }) => [...pack.texts].map(([path, text]) => [root + path, text] as const)),
  );
  for (const { file, start, message, severity } of packs.problems) {
    if (severity !== 'error') continue;
    const { line, column } = lineIndex(texts.get(file) ?? '').positionAt(start);
    const place = `${file}:${line}:${column}: `;
    complainOf({ nl: place + message.nl, en: place + message.en });
  }
  return packs;
}

/** The team file of a folder or of the nearest folder above it that has one. */
function nearest(folder: string, known: Map<string, Promise<string | undefined>>): Promise<string | undefined> {
  return kept(known, folder, async () => {
    const file = join(folder, fileName);
    const exists = await stat(file).then(
      () => true,
      () => false,
    );
    if (exists) return file;
    return dirname(folder) === folder ? undefined : nearest(dirname(folder), known);
  });
}
