// Runs the editor tests in a desktop VS Code that is downloaded: npm run test:desktop [-- --version 1.100.0]
import { parseArgs } from 'node:util';
import { runNode } from './run.mjs';
import { asCommand, setUp, SetupError } from './setup.mjs';

await asCommand(async () => {
  const { version } = parseArgs({ options: { version: { type: 'string', default: 'stable' } } }).values;
  setUp();
  for (const args of [['esbuild.mjs'], ['esbuild.mjs', '--editor-tests']]) {
    if ((await runNode(args)).code !== 0) throw new SetupError('The build failed: see above.');
  }
  const { code, output } = await runNode(['test/hosts/run-node.mjs', `--desktop=${version}`]);
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|Failed to get JSON|Failed to parse response/.test(output)
  ) {
    throw new SetupError(
      'The desktop VS Code could not be downloaded: this network does not let it through. `npm test` runs the same ' +
        'tests in a VS Code that comes with the npm packages.',
    );
  }
  process.exitCode = code === 0 ? 0 : 1;
});
