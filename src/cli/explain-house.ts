import type { Language } from '../language/language';
import { housePage } from '../packs/house-page';
import { readWorkspacePacks } from './workspace-packs';
import { packsFolder } from './workspace-folder';

/** The page of a house rule of the workspace's packs, as Markdown; undefined when there is none of that name. */
export async function houseRulePage(folder: string, id: string, locale: Language): Promise<string | undefined> {
  const home = await packsFolder(folder);
  return home === undefined ? undefined : housePage(await readWorkspacePacks(home), id, locale);
}
