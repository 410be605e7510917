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

/** True for a file that can be part of a folder of templates. */
export function isTemplateFile(uri: vscode.Uri): boolean {
  return /\.(?:hbs|json)$/.test(uri.path) && uri.scheme !== 'git';
}

/**
 * The folder of templates in which a text lies: the nearest folder called "templates" above it; without one its own
 * folder, or the one that its partials stand in.
 */
export function libraryRoot(text: vscode.Uri): vscode.Uri {
  const folders = text.path.split('/').slice(0, -1);
  const named = folders.lastIndexOf('templates');
  const partials = folders.lastIndexOf('partials');
  const end = named > 0 ? named + 1 : partials > 0 ? partials : folders.length;
  return text.with({ path: folders.slice(0, end).join('/') });
}
