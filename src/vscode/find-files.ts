import * as vscode from 'vscode';

const elsewhere = ['node_modules', '.git', 'dist', 'out'];

/** Where the editor itself can search; of other places, such as a repository in a browser, the folders are read. */
const searched = new Set(['file', 'vscode-remote']);

/** As many files and folders as are looked at where the editor cannot search. */
const mostEntries = 20_000;

/** The files in and below a folder whose names end so: "hbs", "json". */
export async function findFiles(folder: vscode.Uri, endings: readonly string[]): Promise<readonly vscode.Uri[]> {
  if (!searched.has(folder.scheme)) return walk(folder, endings);
  const pattern = new vscode.RelativePattern(folder, `**/*.{${endings.join(',')}}`);
  return vscode.workspace.findFiles(pattern, `**/{${elsewhere.join(',')}}/**`);
}

async function walk(root: vscode.Uri, endings: readonly string[]): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = [root];
  let seen = 0;
  for (let folder = folders.pop(); folder && seen < mostEntries; folder = folders.pop()) {
    for (const [name, type] of await readFolder(folder)) {
      seen++;
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory && !elsewhere.includes(name)) folders.push(uri);
      if (type === vscode.FileType.File && endings.some((ending) => name.endsWith(`.${ending}`))) found.push(uri);
    }
  }
  return found;
}

/** Nothing for a folder that is gone or may not be read. */
async function readFolder(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return [];
    throw error;
  }
}
