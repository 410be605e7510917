// Serves a real VS Code with the extension and a folder of sample drafts: npm start [-- --port <number> --folder <path>]
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './run.mjs';
import { asCommand, setUp, SetupError } from './setup.mjs';

const usualPort = 8123;

await asCommand(async () => {
  const { port, folder } = options();
  setUp('server');
  // Only now: what these modules import has just been installed.
  const { isTaken, startServer } = await import('../hosts/server.mjs');
  if (await isTaken(port)) {
    throw new SetupError(`Port ${port} is taken on this machine. Choose another: npm start -- --port ${port + 1}`);
  }
  await build();
  const { sampleFolder } = await import('../hosts/samples.mjs');
  const { shippedFiles } = await import('../hosts/shipped.mjs');
  const server = await startServer({
    port,
    folder: folder ?? sampleFolder(),
    extensionFiles: await shippedFiles(),
  });
  console.log(welcome(server.address, folder));
  // Ctrl-C is how this is meant to end: what is open is closed and removed then, and that is no failure.
  process.exitCode = 0;
  await server.ended;
  throw new SetupError(`The VS Code server ended by itself. It said:\n${server.log()}`);
});

function options() {
  const { port, folder } = parse();
  const number = Number(port ?? usualPort);
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new SetupError(`--port takes a number from 1 to 65535, not "${port}".`);
  }
  if (folder && !existsSync(folder)) throw new SetupError(`There is no folder ${folder}.`);
  return { port: number, folder: folder && resolve(folder) };
}

function parse() {
  try {
    return parseArgs({ options: { port: { type: 'string' }, folder: { type: 'string' } } }).values;
  } catch (error) {
    throw new SetupError(`${error.message}\nUse: npm start -- [--port <number>] [--folder <path>]`);
  }
}

function welcome(address, folder) {
  const look = folder
    ? 'Open a draft there: the marks and their fixes appear as soon as it is read.'
    : 'Open START-HERE.reply.md from the list on the left: it has wavy lines under the words that could be better.\nPoint at one to read why, and press Ctrl+. with the cursor in it for the better sentence. excellent.reply.md has none.';
  return `
Golden Reply is running in VS Code:

  ${address}

Open that address in a browser. It shows ${folder ?? 'a folder of sample drafts (a copy: change what you like)'}.
${look}
The Problems panel (Ctrl+Shift+M) lists all marks. (On a Mac it is Cmd instead of Ctrl.)

Ctrl-C stops it.
`;
}
