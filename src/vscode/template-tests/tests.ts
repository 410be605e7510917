import * as vscode from 'vscode';
import type { Settings } from '../../engine/settings';
import type { Piece } from '../../templates/piece';
import { asChecker, createWorkbench } from '../../workbench';
import type { EditorLibrary, Libraries } from '../libraries';
import type { Reader } from '../reader';
import { coverageOf } from './coverage';
import { lowest, showTests, type Leaf } from './items';
import { runLeaf } from './run';

const texts = {
  tests: { nl: 'Sjablonen (Golden Reply)', en: 'Templates (Golden Reply)' },
  run: { nl: 'Testen', en: 'Run' },
  coverage: { nl: 'Testen met dekking', en: 'Run with Coverage' },
};

/** What the tests of templates work with. */
export interface TestNeeds {
  readonly libraries: Libraries;
  readonly settingsFor: (uri: vscode.Uri) => Promise<Settings>;
  readonly reader: Reader;
}

interface Explorer extends TestNeeds {
  readonly controller: vscode.TestController;
  /** Shows the tests as they are now. */
  show(): Promise<ReadonlyMap<string, Leaf>>;
  /** The coverage that a run found, for who looks into a file. */
  readonly details: WeakMap<vscode.FileCoverage, vscode.FileCoverageDetail[]>;
}

/** Milliseconds without typing before the tests are shown anew. */
const pause = 300;

/** Shows the tests of the workspace's templates in the Test Explorer, and runs them: once, or after every change. */
export function registerTemplateTests(needs: TestNeeds): vscode.Disposable {
  const { libraries, reader } = needs;
  const controller = vscode.tests.createTestController('goldenReply.templates', reader.say(texts.tests));
  const show = async (): Promise<ReadonlyMap<string, Leaf>> =>
    showTests(
      controller,
      (await libraries.all()).filter(({ origin }) => origin === 'workspace'),
    );
  const explorer: Explorer = { ...needs, controller, show, details: new WeakMap() };
  controller.resolveHandler = async (item) => void (item ?? (await show()));
  controller.refreshHandler = async () => void (await show());
  const watching = new Set<vscode.TestRunRequest>();
  const handle = (request: vscode.TestRunRequest, token: vscode.CancellationToken): Promise<void> => {
    if (request.continuous) {
      watching.add(request);
      token.onCancellationRequested(() => watching.delete(request));
    }
    return runTests(explorer, request, token);
  };
  const { Run, Coverage } = vscode.TestRunProfileKind;
  controller.createRunProfile(reader.say(texts.run), Run, handle, true, undefined, true);
  const covering = controller.createRunProfile(reader.say(texts.coverage), Coverage, handle, true, undefined, true);
  covering.loadDetailedCoverage = async (_run, file) => explorer.details.get(file) ?? [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = libraries.onDidChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void again(explorer, watching), pause);
  });
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    vscode.Disposable.from(changed, controller).dispose();
  });
}

async function again(explorer: Explorer, watching: ReadonlySet<vscode.TestRunRequest>): Promise<void> {
  await explorer.show();
  const none = new vscode.CancellationTokenSource().token;
  for (const request of watching) await runTests(explorer, request, none);
}

async function runTests(
  explorer: Explorer,
  request: vscode.TestRunRequest,
  token: vscode.CancellationToken,
): Promise<void> {
  const { controller, settingsFor, reader } = explorer;
  const leaves = await explorer.show();
  const items = lowest(controller, request);
  const run = controller.createTestRun(request);
  const replies = new Map<EditorLibrary, (readonly Piece[])[]>();
  for (const item of items) run.enqueued(item);
  for (const item of items) {
    const leaf = leaves.get(item.id);
    if (!leaf || token.isCancellationRequested) {
      run.skipped(item);
      continue;
    }
    const checker = asChecker(createWorkbench(await settingsFor(leaf.home.root)));
    const { pieces } = runLeaf(run, item, leaf, checker, reader);
    replies.set(leaf.home, [...(replies.get(leaf.home) ?? []), pieces]);
  }
  if (request.profile?.kind === vscode.TestRunProfileKind.Coverage) {
    for (const [home, written] of replies) addCoverage(explorer, run, home, written);
  }
  run.end();
}

function addCoverage(
  { details }: Explorer,
  run: vscode.TestRun,
  home: EditorLibrary,
  replies: readonly (readonly Piece[])[],
): void {
  for (const [file, found] of coverageOf(home, replies)) {
    details.set(file, found);
    run.addCoverage(file);
  }
}
