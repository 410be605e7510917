import * as vscode from 'vscode';
import { localizePage } from '../engine/rule-page';
import type { Reader } from './reader';
import type { ShippedFiles } from './shipped';

/** Scheme of read-only files of ours, the rules' pages and the templates: they open the same way in every host. */
export const pageScheme = 'golden-reply';

/** The built-in Markdown preview as an editor; package.json ties the scheme's pages to it. */
const preview = 'vscode.markdown.preview.editor';

/** The address of a rule's page. */
export function pageOf(ruleId: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/rules/${ruleId}.md` });
}

/** Opens a rule's page rendered; as text where the Markdown preview is switched off. */
export async function openPage(ruleId: string): Promise<void> {
  try {
    await vscode.commands.executeCommand('vscode.openWith', pageOf(ruleId), preview);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    await vscode.window.showTextDocument(pageOf(ruleId));
  }
}

/**
 * Gives the pages their text, the reader's language first, and opens the shipped files. They are files, not virtual
 * texts, since VS Code then wakes the extension for a page that was left open when it is started again.
 */
export function registerPages(
  extension: vscode.Uri,
  shipped: () => Promise<ShippedFiles>,
  housePage: (ruleId: string) => Promise<string | undefined>,
  reader: Reader,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const read = async (uri: vscode.Uri): Promise<Uint8Array> => {
    if (!uri.path.startsWith('/rules/')) {
      const text = (await shipped()).get(uri.path.slice(1));
      if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
      return new TextEncoder().encode(text);
    }
    const house = /^\/rules\/([^/]+\/[^/]+)\.md$/.exec(uri.path)?.[1];
    if (house !== undefined) {
      const page = await housePage(house);
      if (page === undefined) throw vscode.FileSystemError.FileNotFound(uri);
      return new TextEncoder().encode(page);
    }
    const file = vscode.Uri.joinPath(extension, 'src', uri.path);
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    return new TextEncoder().encode(localizePage(page, reader.language));
  };
  const refuse = (uri: vscode.Uri): never => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: async (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: (await read(uri)).length }),
    readFile: read,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  const registered = vscode.workspace.registerFileSystemProvider(pageScheme, provider, { isReadonly: true });
  return vscode.Disposable.from(registered, changed);
}
