import * as vscode from 'vscode';
import type { LayeredPack } from '../../packs/layers';
import type { PackFile } from '../../packs/pack';
import { limits } from '../../packs/limits';
import { readPack } from '../../packs/read';

/** Where a workspace keeps its packs, and its overrides of what packs bring. */
export const packsFolder = '.golden-reply';

/** A pack as the editor found it, with the folder that its files are in. */
export interface FoundPack {
  readonly layered: LayeredPack;
  readonly folder: vscode.Uri;
}

/** Reads the packs and the overrides of the workspace; what is open counts as it stands. */
export async function findPacks(): Promise<readonly FoundPack[]> {
  const homes = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, packsFolder));
  const several = homes.length > 1;
  const found = await Promise.all(
    homes.map(async (home, index) => {
      const root = `${several ? `${index + 1}/` : ''}${packsFolder}/`;
      const packs = vscode.Uri.joinPath(home, 'packs');
      const names = (await entriesIn(packs)).filter(
        ([name, type]) => type === vscode.FileType.Directory && !/^\./.test(name),
      );
      const own = names.map(([name]) => read(vscode.Uri.joinPath(packs, name), `${root}packs/${name}/`, 'workspace'));
      const overrides = read(vscode.Uri.joinPath(home, 'overrides'), `${root}overrides/`, 'override');
      return Promise.all([...own, overrides]);
    }),
  );
  return found.flat().filter((one) => one !== undefined);
}

async function read(folder: vscode.Uri, root: string, layer: 'workspace' | 'override'): Promise<FoundPack | undefined> {
  const files = await filesBelow(folder);
  if (files.length === 0) return undefined;
  const pack = readPack(files, folder.path.slice(folder.path.lastIndexOf('/') + 1).toLowerCase());
  // Overrides are the workspace's own: they need not say what they are.
  const isNamed = layer === 'workspace' || pack.texts.has('pack.json');
  const problems = isNamed ? pack.problems : pack.problems.filter(({ file }) => file !== 'pack.json');
  return { layered: { layer, root, pack: { ...pack, problems } }, folder };
}

async function filesBelow(root: vscode.Uri): Promise<PackFile[]> {
  const files: PackFile[] = [];
  const folders = [''];
  for (let at = 0; at < folders.length && files.length <= limits.files; at++) {
    const below = folders[at] ?? '';
    for (const [name, type] of await entriesIn(vscode.Uri.joinPath(root, below))) {
      const path = below === '' ? name : `${below}/${name}`;
      if (type === vscode.FileType.Directory && name !== 'node_modules' && name !== '.git') folders.push(path);
      if (type === vscode.FileType.File) files.push({ path, text: await textOf(vscode.Uri.joinPath(root, path)) });
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function textOf(uri: vscode.Uri): Promise<string | Uint8Array> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open ? open.getText() : vscode.workspace.fs.readFile(uri);
}

/** Nothing for a folder that is not there. */
async function entriesIn(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return [...(await vscode.workspace.fs.readDirectory(folder))].sort(([a], [b]) => (a < b ? -1 : 1));
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return [];
    throw error;
  }
}
