import * as vscode from 'vscode';
import { findFiles } from './find-files';
import { isTemplateFile, libraryRoot } from './paths';

/** A folder of templates in the workspace, with the text of each of its files by the path in the folder. */
export interface TemplateFolder {
  readonly root: vscode.Uri;
  readonly texts: ReadonlyMap<string, string>;
}

/** The template files of the workspace, kept up with the file system and with what is being typed. */
export interface TemplateFiles extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  /** Every folder with templates, and what other tools keep in files of that kind. */
  folders(): Promise<readonly TemplateFolder[]>;
}

interface Listed {
  readonly root: vscode.Uri;
  readonly files: readonly vscode.Uri[];
}

interface Context {
  /** The files of each folder, until one comes or goes. */
  listing: Promise<readonly Listed[]> | undefined;
  /** The saved texts, by their address, until they change. */
  readonly saved: Map<string, Promise<string | undefined>>;
}

/** Starts looking after the files; nothing is read before somebody asks. */
export function createTemplateFiles(): TemplateFiles {
  const context: Context = { listing: undefined, saved: new Map() };
  const changed = new vscode.EventEmitter<void>();
  const relist = (uri?: vscode.Uri): void => {
    if (uri) context.saved.delete(uri.toString());
    context.listing = undefined;
    changed.fire();
  };
  const reread = (uri: vscode.Uri): void => {
    if (context.saved.delete(uri.toString())) changed.fire();
  };
  const retype = ({ uri }: vscode.TextDocument): void => {
    if (isTemplateFile(uri)) changed.fire();
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.{hbs,json}');
  const watching = [
    watcher,
    watcher.onDidCreate(relist),
    watcher.onDidDelete(relist),
    watcher.onDidChange(reread),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) retype(document);
    }),
    vscode.workspace.onDidOpenTextDocument(async ({ uri }) => {
      if (await isMissed(context, uri)) relist(uri);
    }),
    // What was typed and not saved is gone.
    vscode.workspace.onDidCloseTextDocument(retype),
    // What is made in the editor is known at once; the watcher of a folder that is new itself may come too late for it.
    vscode.workspace.onDidCreateFiles(({ files }) => files.forEach(relist)),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(relist)),
    vscode.workspace.onDidRenameFiles(({ files }) => files.forEach(({ newUri }) => relist(newUri))),
    vscode.workspace.onDidChangeWorkspaceFolders(() => relist()),
  ];
  return {
    onDidChange: changed.event,
    folders: () => readFolders(context),
    dispose: () => vscode.Disposable.from(...watching, changed).dispose(),
  };
}

/** True for a text that the watcher did not see come, as while the folder around it was being made. */
async function isMissed({ listing }: Context, uri: vscode.Uri): Promise<boolean> {
  if (!listing || !uri.path.endsWith('.hbs')) return false;
  return !(await listing).some(({ files }) => files.some((file) => file.toString() === uri.toString()));
}

async function readFolders(context: Context): Promise<readonly TemplateFolder[]> {
  const listing = await (context.listing ??= listFolders());
  return Promise.all(
    listing.map(async ({ root, files }) => {
      const read = await Promise.all(files.map(async (uri) => [uri, await textOf(context.saved, uri)] as const));
      const texts = read.flatMap(([uri, text]) =>
        text === undefined ? [] : [[pathIn(root, uri) ?? '', text] as const],
      );
      return { root, texts: new Map(texts) };
    }),
  );
}

async function listFolders(): Promise<readonly Listed[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const texts = (await Promise.all(folders.map(({ uri }) => findFiles(uri, ['hbs'])))).flat();
  const roots = new Map(texts.map((uri) => libraryRoot(uri)).map((root) => [root.toString(), root]));
  return Promise.all(
    [...roots.values()].map(async (root) => {
      const files = await findFiles(root, ['hbs', 'json']);
      // A folder of templates can have another one below it, whose texts are its own.
      const own = files.filter((uri) => libraryRoot(uri).toString() === root.toString());
      return { root, files: own.sort((a, b) => (a.path < b.path ? -1 : 1)) };
    }),
  );
}

/** The path in a folder of a file that lies in it. */
export function pathIn(root: vscode.Uri, uri: vscode.Uri): string | undefined {
  if (uri.scheme !== root.scheme || uri.authority !== root.authority) return undefined;
  return uri.path.startsWith(`${root.path}/`) ? uri.path.slice(root.path.length + 1) : undefined;
}

/** What is open counts as it stands; undefined for a file that is gone or is no text. */
async function textOf(saved: Context['saved'], uri: vscode.Uri): Promise<string | undefined> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
  if (open) return open.getText();
  const reading = saved.get(key) ?? readSaved(uri);
  saved.set(key, reading);
  return reading;
}

async function readSaved(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError || error instanceof TypeError) return undefined;
    throw error;
  }
}
