import * as vscode from 'vscode';
import { readLibrary, rememberingReader, type FileReader, type Library } from '../templates/library';
import { shippedUri, type ShippedFiles } from './shipped';
import { createTemplateFiles, pathIn, type TemplateFolder } from './template-files';

/** A folder of templates as the editor sees it: saved files, and in their place those that are open and changed. */
export interface EditorLibrary extends TemplateFolder {
  readonly origin: 'shipped' | 'workspace';
  readonly library: Library;
  uriOf(path: string): vscode.Uri;
  /** The path in this folder of a file of it; undefined of any other file. */
  pathOf(uri: vscode.Uri): string | undefined;
}

/** The templates that a writer can use, ours and the workspace's. */
export interface Libraries extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  /** Ours first. */
  all(): Promise<readonly EditorLibrary[]>;
  /** The library that a file belongs to. */
  of(uri: vscode.Uri): Promise<EditorLibrary | undefined>;
}

/** Starts looking after templates; nothing is read before somebody asks. */
export function createLibraries(shipped: () => Promise<ShippedFiles>): Libraries {
  const files = createTemplateFiles();
  const readers = new Map<string, FileReader>();
  // A text that is typed in is one of hundreds: the others are not read again.
  const readerFor = ({ root }: TemplateFolder): FileReader => {
    const reader = readers.get(root.toString()) ?? rememberingReader();
    readers.set(root.toString(), reader);
    return reader;
  };
  let ours: Promise<EditorLibrary> | undefined;
  let found: Promise<readonly EditorLibrary[]> | undefined;
  const all = async (): Promise<readonly EditorLibrary[]> => {
    ours ??= shippedLibrary(shipped);
    found ??= files.folders().then((folders) => workspaceLibraries(folders, readerFor));
    return [await ours, ...(await found)];
  };
  const changed = files.onDidChange(() => (found = undefined));
  return {
    onDidChange: files.onDidChange,
    all,
    of: async (uri) => (await all()).find((library) => library.pathOf(uri) !== undefined),
    dispose: () => vscode.Disposable.from(changed, files).dispose(),
  };
}

const folderOfOurs = 'templates/';

async function shippedLibrary(shipped: () => Promise<ShippedFiles>): Promise<EditorLibrary> {
  const own = [...(await shipped())].filter(([path]) => path.startsWith(folderOfOurs));
  const texts = new Map(own.map(([path, text]) => [path.slice(folderOfOurs.length), text]));
  return editorLibrary('shipped', { root: shippedUri('templates'), texts }, rememberingReader());
}

function workspaceLibraries(
  folders: readonly TemplateFolder[],
  readerFor: (folder: TemplateFolder) => FileReader,
): readonly EditorLibrary[] {
  const libraries = folders.map((folder) => editorLibrary('workspace', folder, readerFor(folder)));
  // Other tools have Handlebars files too; those without any description are none of ours.
  return libraries.filter(({ library }) => library.templates.size > 0);
}

function editorLibrary(
  origin: EditorLibrary['origin'],
  { root, texts }: TemplateFolder,
  reader: FileReader,
): EditorLibrary {
  const library = readLibrary(
    [...texts].map(([path, text]) => ({ path, text })),
    reader,
  );
  return {
    ...{ origin, root, texts, library },
    uriOf: (path) => vscode.Uri.joinPath(root, path),
    pathOf(uri) {
      const path = pathIn(root, uri);
      return path !== undefined && texts.has(path) ? path : undefined;
    },
  };
}
