// Builds, and makes golden-reply.vsix: npm run package
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { asCommand, root, setUp } from './setup.mjs';
import { build } from './run.mjs';

const vsix = 'golden-reply.vsix';

await asCommand(async () => {
  setUp();
  await build();
  const { createVSIX, PackageManager } = await import('@vscode/vsce');
  await createVSIX({
    cwd: root,
    packagePath: join(root, vsix),
    // Everything is bundled, and the README's picture is in the package.
    packageManager: PackageManager.None,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const kilobytes = Math.round(statSync(join(root, vsix)).size / 1000);
  console.log(`\nMade ${vsix} (${kilobytes} kB). In VS Code: Extensions view, menu "…", "Install from VSIX…".`);
});
