import * as vscode from 'vscode';
import { housePage } from '../../packs/house-page';
import { layerPacks, type Packs } from '../../packs/layers';
import { source, severities } from '../diagnostics';
import { rangeIn } from '../ranges';
import type { Reader } from '../reader';
import type { ShippedFiles } from '../shipped';
import { builtIn } from './built-in';
import { findPacks, packsFolder, type FoundPack } from './pack-files';

/** The packs of the workspace, kept up with the file system and with what is being typed. */
export interface EditorPacks extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  /** All packs together; undefined where the workspace has none. */
  current(): Promise<Packs | undefined>;
  /** Those and the ones we ship, of which the snippets alone: a trade's rules and words are for who asks for them. */
  all(): Promise<Packs>;
  /** The file that a problem or an item of a pack names. */
  uriOf(file: string): Promise<vscode.Uri | undefined>;
}

/** Milliseconds without typing before packs are read again. */
const pause = 300;

/** Starts looking after packs; nothing is read before somebody asks. `version` is that of Golden Reply. */
export function createPacks(shipped: () => Promise<ShippedFiles>, reader: Reader, version: string): EditorPacks {
  const collection = vscode.languages.createDiagnosticCollection('golden-reply-packs');
  const changed = new vscode.EventEmitter<void>();
  let reading: Promise<Reading> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = async (): Promise<Reading> => {
    const read = await readPacks(version);
    showProblems(collection, read, reader);
    return read;
  };
  const forget = (uri: vscode.Uri): void => {
    if (!uri.path.includes(`/${packsFolder}/`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = undefined;
      changed.fire();
    }, pause);
  };
  const watching = watchPacks(forget);
  const get = (): Promise<Reading> => (reading ??= start());
  return {
    onDidChange: changed.event,
    current: async () => (await get()).packs,
    async all() {
      const found = [...builtIn(await shipped()), ...(await get()).found];
      return layerPacks(
        found.map(({ layered }) => layered),
        version,
      );
    },
    uriOf: async (file) => fileOf([...builtIn(await shipped()), ...(await get()).found], file),
    dispose() {
      clearTimeout(timer);
      vscode.Disposable.from(watching, collection, changed).dispose();
    },
  };
}

/** Hears of every file of a pack that comes, goes or is typed in. */
function watchPacks(onFile: (uri: vscode.Uri) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${packsFolder}/**`);
  return vscode.Disposable.from(
    watcher,
    ...[watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete].map((on) => on(onFile)),
    vscode.workspace.onDidCreateFiles(({ files }) => files.forEach(onFile)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => onFile(document.uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => onFile(uri)),
  );
}

/** The page of a house rule, for its marks. */
export async function packPage(packs: EditorPacks, ruleId: string, { language }: Reader): Promise<string | undefined> {
  const all = await packs.current();
  return all && housePage(all, ruleId, language);
}

interface Reading {
  readonly found: readonly FoundPack[];
  readonly packs: Packs | undefined;
}

async function readPacks(version: string): Promise<Reading> {
  const found = await findPacks();
  const layered = found.map((one) => one.layered);
  return { found, packs: layered.length === 0 ? undefined : layerPacks(layered, version) };
}

function fileOf(found: readonly FoundPack[], file: string): vscode.Uri | undefined {
  const home = found.find(({ layered }) => file.startsWith(layered.root));
  return home && vscode.Uri.joinPath(home.folder, file.slice(home.layered.root.length));
}

function showProblems(collection: vscode.DiagnosticCollection, { found, packs }: Reading, reader: Reader): void {
  collection.clear();
  const all = packs?.problems ?? [];
  for (const file of new Set(all.map((problem) => problem.file))) {
    const problems = all.filter((problem) => problem.file === file);
    const uri = fileOf(found, file);
    const home = found.find(({ layered }) => file.startsWith(layered.root));
    const text = home?.layered.pack.texts.get(file.slice(home.layered.root.length)) ?? '';
    const shown = problems.map((problem) => {
      const one = new vscode.Diagnostic(
        rangeIn(text, problem),
        reader.say(problem.message),
        severities[problem.severity],
      );
      one.source = source;
      return one;
    });
    if (uri) collection.set(uri, shown);
  }
}
