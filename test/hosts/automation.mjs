// Opens VS Code in a browser as a test run: the page tells what the tests print, and with which code they end.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/setup.mjs';
import { launchChromium } from './chromium.mjs';

const runTimeout = 8 * 60_000;
const ours = '[test] ';

/** Prints what the tests say and resolves to their exit code; what the editor itself says goes to a log. */
export async function runInPage(address, host) {
  const log = newLog(host);
  const browser = await launchChromium();
  let timer;
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('pageerror', (error) => log.write(error));
    await page.exposeFunction('codeAutomationLog', (_type, values) => show(values, log));
    const code = await new Promise((resolve, reject) => {
      const late = new Error(`The editor tests did not end within ${runTimeout / 60_000} minutes.`);
      timer = setTimeout(reject, runTimeout, late);
      page.once('crash', () => reject(new Error('The browser page crashed.')));
      page
        .exposeFunction('codeAutomationExit', resolve)
        .then(() => page.goto(address))
        .catch(reject);
    });
    if (code !== 0) console.log(`Exit code ${code}. What the editor itself said: ${log.file}`);
    return code;
  } catch (error) {
    error.message += ` What the editor said: ${log.file}`;
    throw error;
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

function newLog(host) {
  const folder = join(root, 'out/logs');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${host}.log`);
  writeFileSync(file, '');
  return { file, write: (...values) => appendFileSync(file, `${values.map(String).join(' ')}\n`) };
}

function show([text, ...values], log) {
  if (typeof text === 'string' && text.startsWith(ours)) return console.log(text.slice(ours.length));
  log.write(text, ...values);
}
