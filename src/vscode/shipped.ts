import * as vscode from 'vscode';
import { pageScheme } from './pages';

/** The files of ours that writers use, by their path: "templates/late-delivery.en.hbs". */
export type ShippedFiles = ReadonlyMap<string, string>;

/**
 * Reads what we ship when it is first asked for. It is one file, since an extension that comes over the web cannot list
 * its folders.
 */
export function createShipped(extension: vscode.Uri): () => Promise<ShippedFiles> {
  let reading: Promise<ShippedFiles> | undefined;
  const read = async (): Promise<ShippedFiles> => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'shipped.json'));
    return new Map(Object.entries(JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>));
  };
  return () => (reading ??= read());
}

/** The address under which a shipped file can be opened, to read. */
export function shippedUri(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/${path}` });
}
