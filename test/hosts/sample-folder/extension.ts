// Gives the web host a virtual workspace: the files of test/workspace, kept in memory and never written back. It is
// what vscode.dev does with a repository: no disk, a scheme of its own.
import * as vscode from 'vscode';

type Entry = vscode.FileStat & { content?: Uint8Array };

class Samples implements vscode.FileSystemProvider {
  readonly #entries = new Map<string, Entry>([['/', entry(vscode.FileType.Directory)]]);
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #loaded: Promise<void>;
  readonly onDidChangeFile = this.#changed.event;

  constructor(source: vscode.Uri) {
    this.#loaded = this.#load(source);
  }

  async #load(source: vscode.Uri): Promise<void> {
    const address = source.toString(true);
    const paths = (await (await fetch(`${address}.json`)).json()) as string[];
    for (const path of paths) {
      const content = new Uint8Array(await (await fetch(`${address}/${encodeURI(path)}`)).arrayBuffer());
      this.#put(`/${path}`, content);
    }
  }

  #put(path: string, content: Uint8Array): void {
    this.#entries.set(path, { ...entry(vscode.FileType.File), size: content.length, content });
    for (let parent = parentOf(path); parent !== '/'; parent = parentOf(parent)) {
      if (!this.#entries.has(parent)) this.#entries.set(parent, entry(vscode.FileType.Directory));
    }
  }

  async #find(uri: vscode.Uri): Promise<Entry> {
    await this.#loaded;
    const found = this.#entries.get(uri.path);
    if (!found) throw vscode.FileSystemError.FileNotFound(uri);
    return found;
  }

  #tell(uri: vscode.Uri, type: vscode.FileChangeType): void {
    this.#changed.fire([{ uri, type }]);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    return this.#find(uri);
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const { content } = await this.#find(uri);
    if (!content) throw vscode.FileSystemError.FileIsADirectory(uri);
    return content;
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    await this.#find(uri);
    const children = [...this.#entries].filter(([path]) => path !== '/' && parentOf(path) === uri.path);
    return children.map(([path, { type }]) => [path.slice(path.lastIndexOf('/') + 1), type]);
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    await this.#loaded;
    const isNew = !this.#entries.has(uri.path);
    this.#put(uri.path, content);
    this.#tell(uri, isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed);
  }

  async createDirectory(uri: vscode.Uri): Promise<void> {
    await this.#loaded;
    this.#entries.set(uri.path, entry(vscode.FileType.Directory));
    this.#tell(uri, vscode.FileChangeType.Created);
  }

  async delete(uri: vscode.Uri): Promise<void> {
    await this.#find(uri);
    for (const path of this.#entries.keys()) {
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#entries.delete(path);
    }
    this.#tell(uri, vscode.FileChangeType.Deleted);
  }

  async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    await this.writeFile(to, await this.readFile(from));
    await this.delete(from);
  }
}

function entry(type: vscode.FileType): Entry {
  const now = Date.now();
  return { type, ctime: now, mtime: now, size: 0 };
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

export function activate(context: vscode.ExtensionContext): void {
  const source = vscode.Uri.joinPath(context.extensionUri, '../../workspace');
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('samples', new Samples(source)));
}
