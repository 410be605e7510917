// Runs the editor tests in the web extension host, in a virtual workspace.
import { runInPage } from './automation.mjs';
import { serveWebBuild } from './web.mjs';

const server = await serveWebBuild({ tests: 'out/vscode/web.js' });
try {
  process.exitCode = await runInPage(server.address, 'web');
} finally {
  await server.stop();
}
