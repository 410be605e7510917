// The editor tests as one bundle for an extension host. Mocha's browser build serves both hosts: the web host has no
// Node modules, and the bundle for the Node host then needs none beside it.
import 'mocha/mocha.js';

interface BrowserMocha {
  setup(options: { ui: 'bdd'; reporter: typeof printLines; timeout: number; grep?: string }): void;
}

const { Mocha, mocha } = globalThis as unknown as {
  Mocha: { prototype: { run(this: BrowserMocha, done: (failed: number) => void): void } };
  mocha: BrowserMocha;
};

/** VS Code calls this in the extension host, and ends with a failure when it rejects. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: printLines, timeout: 30_000, ...(EDITOR_GREP ? { grep: EDITOR_GREP } : {}) });
  await import('editor-tests');
  // The browser build's own `run` looks for options in the page's address; an extension host has no page.
  const failed = await new Promise<number>((resolve) => Mocha.prototype.run.call(mocha, resolve));
  if (failed > 0) throw new Error(`${failed} editor tests failed`);
}

/** A line per test, as it ends: where a run stops is then where it hung. */
function printLines(runner: Mocha.Runner): void {
  runner.on('pass', (test) => print(`✓ ${test.fullTitle()} (${test.duration} ms)`));
  runner.on('pending', (test) => print(`- ${test.fullTitle()}`));
  runner.on('fail', (test, error: Error) => print(`✗ ${test.fullTitle()}\n${shortStack(error)}`));
  runner.on('end', () => {
    const { passes = 0, failures = 0 } = runner.stats ?? {};
    print(JSON.stringify({ passed: passes, failed: failures }));
  });
}

/** Below the first lines the stack is mocha's own. */
function shortStack({ stack, message }: Error): string {
  return (stack ?? message)
    .split('\n')
    .slice(0, message.split('\n').length + 3)
    .join('\n');
}

/** `[test]` tells our lines from the editor's own. */
function print(text: string): void {
  for (const line of text.split('\n')) console.log(`[test] ${line}`);
}
