// Runs the editor tests in a Node extension host: in the VS Code server, or with --desktop[=<version>] in a desktop
// VS Code that @vscode/test-electron downloads.
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../tools/setup.mjs';
import { sampleFolder } from './samples.mjs';

const desktop = process.argv.find((argument) => argument.startsWith('--desktop'));
const editor = desktop
  ? { version: desktop.split('=')[1] ?? 'stable' }
  : { vscodeExecutablePath: join(root, 'test/hosts/node-host.mjs') };

const running = runTests({
  ...editor,
  extensionDevelopmentPath: root.replace(/\/$/, ''),
  extensionTestsPath: join(root, 'out/vscode/node.js'),
  launchArgs: [sampleFolder()],
});
// The tests have said what failed: where this program was at that moment says nothing more.
await running.catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
