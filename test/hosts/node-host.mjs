#!/usr/bin/env node
// Stands in for the `code` program: takes the arguments that @vscode/test-electron gives it, and runs those tests in
// the Node extension host of the VS Code server. So one call of `runTests` serves this editor and a desktop one.
import { runInPage } from './automation.mjs';
import { startServer } from './server.mjs';

const args = process.argv.slice(2);
const option = (name) => args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = args.find((argument) => !argument.startsWith('-'));

const server = await startServer({ folder });
try {
  const remote = (path) => `vscode-remote://${server.authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(option('extensionDevelopmentPath'))],
    ['extensionTestsPath', remote(option('extensionTestsPath'))],
  ];
  process.exitCode = await runInPage(
    `${server.address}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
    'node',
  );
} finally {
  server.stop();
}
