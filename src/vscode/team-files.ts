import * as vscode from 'vscode';
import type { TeamFile } from '../engine/team-file';
import { readTeamLayers, type TeamFileSource } from '../engine/team-layers';
import { foldersUpFrom, isTeamFile, resolveFrom, teamFileName } from './paths';
import type { Reader } from './reader';
import { createTeamFileProblems, type TeamFileProblems } from './team-file-problems';

/** The team files in force, kept up with the file system. */
export interface TeamFiles extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  /** The layers that hold for a document, weakest first; none without a team file. */
  layersFor(uri: vscode.Uri): Promise<readonly TeamFile[]>;
}

interface Context {
  readonly problems: TeamFileProblems;
  /** By the address of the team file that may stand in a folder; undefined where none stands. */
  readonly known: Map<string, Promise<readonly TeamFile[] | undefined>>;
  /** Every file that was read: a change of one of them counts. */
  readonly read: Set<string>;
}

/** Starts looking after team files; each is read when a document first asks for it. */
export function createTeamFiles(reader: Reader): TeamFiles {
  const context: Context = { problems: createTeamFileProblems(reader), known: new Map(), read: new Set() };
  const changed = new vscode.EventEmitter<void>();
  const forget = (): void => {
    context.known.clear();
    changed.fire();
  };
  const onFile = (uri: vscode.Uri): void => {
    if (isTeamFile(uri) || context.read.has(uri.toString())) forget();
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.json');
  const watching = [
    watcher,
    watcher.onDidCreate(onFile),
    watcher.onDidChange(onFile),
    watcher.onDidDelete(onFile),
    // Files outside the workspace are not watched.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => onFile(uri)),
    vscode.workspace.onDidChangeWorkspaceFolders(forget),
  ];
  return {
    onDidChange: changed.event,
    layersFor: (uri) => nearestLayers(context, uri),
    dispose: () => vscode.Disposable.from(...watching, changed, context.problems).dispose(),
  };
}

async function nearestLayers(context: Context, uri: vscode.Uri): Promise<readonly TeamFile[]> {
  for (const folder of foldersUpFrom(uri)) {
    const file = vscode.Uri.joinPath(folder, teamFileName).toString();
    const loading = context.known.get(file) ?? load(context, file);
    context.known.set(file, loading);
    const layers = await loading;
    if (layers) return layers;
  }
  return [];
}

async function load({ problems, read }: Context, file: string): Promise<readonly TeamFile[] | undefined> {
  if ((await files.read(file)) === undefined) {
    problems.set(file, []);
    return undefined;
  }
  const found = await readTeamLayers(file, files);
  for (const one of found.files) {
    read.add(one);
    const own = found.problems.filter((problem) => problem.file === one);
    problems.set(one, own, await files.read(one));
  }
  return found.layers;
}

/** The files as they are saved; an id is a file's address. */
const files: TeamFileSource = {
  async read(id) {
    try {
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        await vscode.workspace.fs.readFile(vscode.Uri.parse(id, true)),
      );
    } catch (error) {
      // Not there, a folder we may not look into, a file system that has gone: in each case no team file.
      if (error instanceof vscode.FileSystemError) return undefined;
      throw error;
    }
  },
  resolve: (from, path) => resolveFrom(vscode.Uri.parse(from, true), path).toString(),
};
