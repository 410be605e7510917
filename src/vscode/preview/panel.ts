import * as vscode from 'vscode';
import { profileOf } from '../../engine/channel-profiles';
import type { Settings } from '../../engine/settings';
import { writeMoment } from '../../language/dates/moment';
import { entriesOf, previewCases } from '../../templates/preview';
import { runTest } from '../../templates/test-outcome';
import type { TestCase } from '../../templates/test-case';
import { asChecker, createWorkbench } from '../../workbench';
import type { EditorLibrary, Libraries } from '../libraries';
import { now } from '../now';
import type { Reader } from '../reader';
import { caseName, chooseCase } from './cases';
import { nonce, previewBody, previewPage, type Shown } from './page';

/** What the preview works with. */
export interface PreviewNeeds {
  readonly libraries: Libraries;
  readonly settingsFor: (uri: vscode.Uri) => Promise<Settings>;
  readonly reader: Reader;
}

/** A message of the page: it is there, a reply was chosen, or a piece of it. */
type Message =
  | { readonly type: 'ready' }
  | { readonly type: 'choose'; readonly index: number }
  | { readonly type: 'open'; readonly file: string; readonly start: number; readonly end: number };

/** The preview beside the editor: one panel, which follows the template in front of the writer. */
export interface Preview extends vscode.Disposable {
  /** Shows the templates that a file is part of. */
  open(uri: vscode.Uri): Promise<void>;
}

/** Milliseconds without typing before the preview is made anew. */
const pause = 150;
const viewType = 'goldenReply.preview';
const texts = {
  title: { nl: 'Voorbeeld', en: 'Preview' },
  none: {
    nl: 'Dit bestand hoort bij geen sjabloon: naast late.nl.u.hbs hoort late.json te staan.',
    en: 'This file belongs to no template: beside late.en.hbs there should be late.json.',
  },
};

/** Makes the preview; its panel is made when it is first asked for. */
export function createPreview(needs: PreviewNeeds): Preview {
  let shown: OpenPreview | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void shown?.update(), pause);
  };
  const watching = [
    needs.libraries.onDidChange(later),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (shown && editor && /\.(?:hbs|json)$/.test(editor.document.uri.path)) void shown.follow(editor.document.uri);
    }),
  ];
  return {
    async open(uri) {
      if (!shown) {
        shown = openPreview(needs);
        shown.onDidDispose(() => (shown = undefined));
      }
      const isThere = await shown.follow(uri);
      if (!isThere) void vscode.window.showWarningMessage(needs.reader.say(texts.none));
    },
    dispose() {
      clearTimeout(timer);
      shown?.dispose();
      vscode.Disposable.from(...watching).dispose();
    },
  };
}

interface OpenPreview extends vscode.Disposable {
  readonly onDidDispose: vscode.Event<void>;
  /** Turns to another file; false when it belongs to no template, and then nothing changes. */
  follow(uri: vscode.Uri): Promise<boolean>;
  update(): Promise<void>;
}

function openPreview(needs: PreviewNeeds): OpenPreview {
  const { reader } = needs;
  const options = { enableScripts: true, localResourceRoots: [], enableFindWidget: true };
  const where = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  const panel = vscode.window.createWebviewPanel(viewType, reader.say(texts.title), where, options);
  let source: vscode.Uri | undefined;
  let chosen: TestCase | undefined;
  const update = async (): Promise<void> => {
    const found = source && (await readCases(needs, source));
    if (!found || !source) return;
    const index = chooseCase(found.cases, found.file, chosen);
    chosen = found.cases[index];
    const shown = await show(needs, source, found, index);
    if (!shown) return;
    panel.title = `${reader.say(texts.title)}: ${shown.outcome.testCase.entry.id}`;
    void panel.webview.postMessage({ body: previewBody(shown, reader) });
  };
  panel.webview.onDidReceiveMessage(async (message: Message) => {
    if (message.type === 'open') return openPlace(needs, source, message);
    const found = source && (await readCases(needs, source));
    if (message.type === 'choose') chosen = found?.cases[message.index];
    await update();
  });
  panel.webview.html = previewPage(nonce(), reader);
  return {
    onDidDispose: panel.onDidDispose,
    update,
    async follow(uri) {
      if (!(await readCases(needs, uri))) return false;
      source = uri;
      await update();
      return true;
    },
    dispose: () => panel.dispose(),
  };
}

interface FoundCases {
  readonly home: EditorLibrary;
  /** The path of the file in it. */
  readonly file: string;
  readonly cases: readonly TestCase[];
}

async function readCases({ libraries }: PreviewNeeds, uri: vscode.Uri): Promise<FoundCases | undefined> {
  const home = await libraries.of(uri);
  const file = home?.pathOf(uri);
  if (!home || file === undefined) return undefined;
  const sample = { date: writeMoment(now()) };
  const cases = entriesOf(home.library, file).flatMap((entry) => previewCases(home.library, entry, sample));
  return cases.length === 0 ? undefined : { home, file, cases };
}

async function show(
  { settingsFor, reader }: PreviewNeeds,
  uri: vscode.Uri,
  { home, cases }: FoundCases,
  chosen: number,
): Promise<Shown | undefined> {
  const testCase = cases[chosen];
  if (!testCase) return undefined;
  const settings = await settingsFor(uri);
  const outcome = runTest(home.library, testCase, asChecker(createWorkbench(settings)));
  const channel = testCase.test.channel ?? testCase.entry.info.channels[0] ?? 'email';
  const names = cases.map((one) => caseName(one, reader));
  return { outcome, channel, cases: names, chosen, most: profileOf(channel, settings).replyLength };
}

async function openPlace(
  { libraries }: PreviewNeeds,
  source: vscode.Uri | undefined,
  { file, start, end }: Extract<Message, { type: 'open' }>,
): Promise<void> {
  const home = source && (await libraries.of(source));
  if (!home?.texts.has(file)) return;
  const document = await vscode.workspace.openTextDocument(home.uriOf(file));
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await vscode.window.showTextDocument(document, { selection, viewColumn: vscode.ViewColumn.One });
}
