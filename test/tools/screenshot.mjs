// Makes the README's picture from the running editor: npm run screenshot
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from './run.mjs';
import { asCommand, needsPackagedChromium, root, setUp } from './setup.mjs';

const picture = join(root, 'test/vscode/screenshots/readme.png');

await asCommand(async () => {
  setUp('server', ...(needsPackagedChromium() ? ['chromium'] : []));
  await build();
  const { startServer } = await import('../hosts/server.mjs');
  const { sampleFolder } = await import('../hosts/samples.mjs');
  const { shippedFiles } = await import('../hosts/shipped.mjs');
  const { launchChromium } = await import('../hosts/chromium.mjs');
  const { checklist, clickOn, openFile, openQuickFixes, openWorkbench, waitForMarks } =
    await import('../vscode/workbench.mjs');
  const server = await startServer({ folder: sampleFolder(), extensionFiles: await shippedFiles() });
  const browser = await launchChromium();
  try {
    const page = await openWorkbench(browser, server.address, { width: 1180, height: 720 });
    await openFile(page, 'START-HERE.reply.md');
    await waitForMarks(page);
    await page.locator('.statusbar-item', { hasText: /^\s*\d+ of \d+$/ }).click();
    await checklist(page).filter({ hasText: 'Keep your promise' }).first().waitFor();
    await clickOn(page, 'vervelend');
    await openQuickFixes(page);
    mkdirSync(dirname(picture), { recursive: true });
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
    server.stop();
  }
  console.log(`Made ${picture}`);
});
