import * as vscode from 'vscode';

/** The name of a team's file. */
export const teamFileName = '.golden-reply.json';

/** True for a team's file itself, not for the copy that a diff shows. */
export function isTeamFile(uri: vscode.Uri): boolean {
  return uri.path.endsWith(`/${teamFileName}`) && uri.scheme !== 'git';
}

/** The folders from a document's own up to the root of its file system; of an unsaved document, from the first root. */
export function foldersUpFrom(uri: vscode.Uri): vscode.Uri[] {
  const unsaved = uri.scheme === 'untitled';
  const start = unsaved ? vscode.workspace.workspaceFolders?.[0]?.uri : parentOf(uri);
  const folders: vscode.Uri[] = [];
  for (let folder = start; folder; folder = parentOf(folder)) folders.push(folder);
  return folders;
}

/** A file named by a path relative to another file. */
export function resolveFrom(file: vscode.Uri, path: string): vscode.Uri {
  const folder = parentOf(file) ?? file;
  return path.startsWith('/') ? file.with({ path }) : vscode.Uri.joinPath(folder, path);
}

function parentOf(uri: vscode.Uri): vscode.Uri | undefined {
  const parent = vscode.Uri.joinPath(uri, '..');
  return parent.path === uri.path ? undefined : parent;
}
