// Runs the editor tests in a Node extension host: in the VS Code server, or with --desktop[=<version>] in a desktop
// VS Code that @vscode/test-electron downloads.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../tools/setup.mjs';
import { temporaryFolder } from './temporary.mjs';

const desktop = process.argv.find((argument) => argument.startsWith('--desktop'));
const editor = desktop
  ? { version: desktop.split('=')[1] ?? 'stable' }
  : { vscodeExecutablePath: join(root, 'test/hosts/node-host.mjs') };

// The tests write in the folder, so they get a copy.
const { folder } = temporaryFolder('workspace');
cpSync(join(root, 'test/workspace'), folder, { recursive: true });
await runTests({
  ...editor,
  extensionDevelopmentPath: root.replace(/\/$/, ''),
  extensionTestsPath: join(root, 'out/vscode/node.js'),
  launchArgs: [folder],
});
