// Drives the visible page as a writer does, in the editor that `npm start` serves. Pictures: out/screenshots/.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../hosts/chromium.mjs';
import { startServer } from '../hosts/server.mjs';
import { shippedFiles } from '../hosts/shipped.mjs';
import { temporaryFolder } from '../hosts/temporary.mjs';
import { root } from '../tools/setup.mjs';
import { openFile, openWorkbench } from './workbench.mjs';

const pictures = join(root, 'out/screenshots');

describe('the page', () => {
  let server, browser, page;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    const { folder } = temporaryFolder('workspace');
    cpSync(join(root, 'test/workspace'), folder, { recursive: true });
    server = await startServer({ folder, extensionFiles: await shippedFiles() });
    browser = await launchChromium();
    page = await openWorkbench(browser, server.address);
  });

  after(async () => {
    await browser?.close();
    server?.stop();
  });

  /** The picture of the moment a test ended, also when it failed. */
  afterEach(async function () {
    const name = this.currentTest.title.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();
    await page?.screenshot({ path: join(pictures, `${name}.png`) });
  });

  it('opens a sample draft', async () => {
    await openFile(page, 'zz-temporary.reply.md');
    assert.ok(true);
  });
});
