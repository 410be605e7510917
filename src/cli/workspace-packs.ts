import { join } from 'node:path';
import { layerPacks, type LayeredPack, type Packs } from '../packs/layers';
import { foldersIn, readPackFolder } from './pack-files';
import { version } from './version';
import { packsName } from './workspace-folder';

/** Reads the packs and overrides of a workspace and lays them over each other. */
export async function readWorkspacePacks(folder: string): Promise<Packs> {
  const packs: LayeredPack[] = [];
  for (const name of await foldersIn(join(folder, 'packs'))) {
    const read = await readPackFolder(join(folder, 'packs', name), `${packsName}/packs/${name}/`, 'workspace');
    if (read) packs.push(read);
  }
  const overrides = await readPackFolder(join(folder, 'overrides'), `${packsName}/overrides/`, 'override');
  if (overrides) packs.push(withoutManifest(overrides));
  return layerPacks(packs, version);
}

/** Overrides are the workspace's own: they need not say what they are. */
function withoutManifest(one: LayeredPack): LayeredPack {
  const { pack } = one;
  if (pack.texts.has('pack.json')) return one;
  return { ...one, pack: { ...pack, problems: pack.problems.filter(({ file }) => file !== 'pack.json') } };
}
