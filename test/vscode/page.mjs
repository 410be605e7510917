// Drives the visible page as a writer does, in the editor that `npm start` serves. Pictures: out/screenshots/.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../hosts/chromium.mjs';
import { sampleFolder } from '../hosts/samples.mjs';
import { startServer } from '../hosts/server.mjs';
import { shippedFiles } from '../hosts/shipped.mjs';
import { root } from '../tools/setup.mjs';
import {
  checklist,
  clickOn,
  clipboardText,
  editorText,
  hoverOver,
  marks,
  openFile,
  openProblems,
  openQuickFixes,
  openWorkbench,
  runCommand,
  takeQuickFix,
  waitForMarks,
} from './workbench.mjs';

const pictures = join(root, 'out/screenshots');

/** What the sample draft shows. */
const sample = {
  file: 'START-HERE.reply.md',
  rules: ['prefer-specific-empathy', 'no-vague-promise', 'no-unfilled-placeholder'],
  /** Words that are marked, and what the hover says about them. */
  hover: { words: 'vervelend', says: /prefer-specific-empathy/ },
  fix: { words: 'vervelend', title: /speaker/ },
};
const questions = { file: 'two-questions.reply.md', answered: /kastje meenemen/, open: /Not answered yet/ };
const template = {
  file: 'fietssleutel.nl.hbs',
  partial: 'afsluiting.nl.hbs',
  test: 'fietssleutel (nl u): zonder nummer',
};
const unanswered = {
  file: 'unanswered.reply.md',
  template: 'Spare key made',
  greeting: 'Beste Noor de Wit,',
  answers: [
    ['What does the key cost?', '17,50'],
    ['On which day is it ready?', '3 december'],
    ['Which number is on the key?', ''],
  ],
  inserted: ['Beste Noor de Wit,', '€ 17,50', 'Sander van Fietspunt'],
};
const excellent = { file: 'excellent.reply.md', starts: 'Beste mevrouw Jansen,', ends: 'Fietspunt' };

describe('the page', () => {
  let server, browser, page;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startServer({ folder: sampleFolder(), extensionFiles: await shippedFiles() });
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
    // What a test left open does not stand in the way of the next.
    await page?.keyboard.press('Escape');
  });

  it('shows wavy lines in a sample draft', async () => {
    await openFile(page, sample.file);
    await waitForMarks(page);
  });

  it('lists the marks in the Problems panel', async () => {
    const problems = await openProblems(page);
    for (const rule of sample.rules) await problems.filter({ hasText: rule }).first().waitFor();
  });

  it('says why when the pointer rests on a mark', async () => {
    assert.match(await hoverOver(page, sample.hover.words), sample.hover.says);
  });

  it('opens the page of the rule, rendered, from the mark', async () => {
    await hoverOver(page, sample.hover.words);
    await page
      .locator('.monaco-hover a', { hasText: /^prefer-specific-empathy$/ })
      .first()
      .click();
    await page.locator('.tab.active', { hasText: 'prefer-specific-empathy.md' }).waitFor();
    const rendered = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await rendered.locator('h1', { hasText: 'prefer-specific-empathy' }).waitFor();
    await page.locator('.tab', { hasText: sample.file }).click();
    await waitForMarks(page);
  });

  it('tells the score, the channel, the language and the form of address in the status bar', async () => {
    await page.locator('.statusbar-item', { hasText: /^\s*\d+ of \d+$/ }).waitFor();
    await page.locator('.statusbar-item[id="status.languageStatus"]').click();
    const status = page.locator('.hover-language-status');
    await status.first().waitFor();
    assert.match(
      (await status.allInnerTexts()).join(' '),
      /u\s+Form of address[^]*e-mail\s+Channel[^]*Dutch\s+Language/,
    );
  });

  it('opens the checklist of the golden rules from the score, and explains it', async () => {
    await page.locator('.statusbar-item', { hasText: /^\s*\d+ of \d+$/ }).click();
    const rows = checklist(page);
    await rows.filter({ hasText: 'Keep your promise' }).first().waitFor();
    assert.match(
      await page.locator('.tree-explorer-viewlet-tree-view .message').innerText(),
      /^\d+ of the \d+ golden rules/,
    );
    assert.match(await rows.filter({ hasText: 'Keep your promise' }).first().getAttribute('aria-label'), /1 mark/);
    assert.match(await rows.filter({ hasText: 'Positive framing' }).first().getAttribute('aria-label'), /clear/);
  });

  it('goes from the checklist to the words, by the keyboard too', async () => {
    await checklist(page).filter({ hasText: 'zo spoedig mogelijk' }).first().click();
    await page.locator('.statusbar-item', { hasText: 'Ln 17, Col 49 (19 selected)' }).waitFor();
    await page.keyboard.press('F7');
    await page.locator('.statusbar-item', { hasText: /^\s*Ln 22, Col 1$/ }).waitFor();
    await page.keyboard.press('ControlOrMeta+F7');
    await page.locator('.statusbar-item', { hasText: 'Ln 22, Col 15 (14 selected)' }).waitFor();
  });

  it('completes with the customer’s own words', async () => {
    await clickOn(page, 'slag.');
    await page.keyboard.press('End');
    await page.keyboard.type(' Uw sp');
    await page.keyboard.press('ControlOrMeta+Space');
    const first = page.locator('.suggest-widget.visible .monaco-list-row').first();
    await first.waitFor();
    assert.match(await first.getAttribute('aria-label'), /^speaker/);
    await page.screenshot({ path: join(pictures, 'completion.png') });
    await page.keyboard.press('Escape');
    // A capital inside a sentence with which one of the customer's words begins; an ordinary word keeps it still.
    await page.keyboard.type('eaker, M', { delay: 30 });
    await first.waitFor();
    assert.match(await first.getAttribute('aria-label'), /^Marieke Postma/);
    await page.keyboard.press('Escape');
    await page.keyboard.type(' en wij. Met ', { delay: 30 });
    await page.waitForTimeout(500);
    assert.equal(await first.count(), 0);
    for (let step = 0; step < 21; step++) await page.keyboard.press('Backspace');
    for (let step = 0; step < 6; step++) await page.keyboard.press('Backspace');
    await waitForMarks(page);
  });

  it('takes the quick fix of the light bulb', async () => {
    await clickOn(page, sample.fix.words);
    const titles = await openQuickFixes(page);
    const title = titles.find((one) => sample.fix.title.test(one));
    assert.ok(title, `no such fix among: ${titles.join(' | ')}`);
    await page.screenshot({ path: join(pictures, 'quick-fixes.png') });
    const before = await editorText(page);
    await takeQuickFix(page, title);
    // The editor writes a hard space for each space; it may have saved by itself by now.
    const start = new RegExp(title.slice(0, 20).replaceAll(' ', '\\s'));
    await page.locator('.editor-instance .view-line', { hasText: start }).waitFor();
    assert.notEqual(await editorText(page), before);
  });

  it('marks the customer’s questions, and begins the answer to an open one', async () => {
    await openFile(page, questions.file);
    const lens = page.locator('.codelens-decoration');
    await lens.filter({ hasText: questions.answered }).waitFor();
    await page.screenshot({ path: join(pictures, 'questions.png') });
    await lens.locator('a', { hasText: questions.open }).click();
    await page.locator('.editor-instance .view-line', { hasText: '[Antwoord.]' }).waitFor();
    assert.match(await editorText(page), /Je vraagt: “Wat kost een tweede sleutel/);
    await page.keyboard.press('ControlOrMeta+Z');
  });

  it('shows nothing at all in an excellent draft', async () => {
    await openFile(page, excellent.file);
    // Longer than the pause after which marks come.
    await page.waitForTimeout(3000);
    assert.equal(await marks(page).count(), 0);
  });

  it('copies the reply alone with Ctrl+Enter', async () => {
    await clickOn(page, 'Sander');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.waitForTimeout(1000);
    const copied = await clipboardText(page);
    assert.ok(copied.startsWith(excellent.starts), copied);
    assert.ok(copied.trimEnd().endsWith(excellent.ends), copied);
  });

  it('asks before it copies a reply with an error', async () => {
    await page.locator('.tab', { hasText: sample.file }).click();
    await waitForMarks(page);
    await runCommand(page, 'Golden Reply: Copy Reply');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByText('{{medewerker}}').waitFor();
    await dialog.getByRole('button', { name: 'Show the First Error' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.ok((await clipboardText(page)).startsWith(excellent.starts));
  });

  it('inserts a template that fits, with the values that it asks for', async () => {
    await openFile(page, unanswered.file);
    await runCommand(page, 'Golden Reply: Insert Template…');
    const picker = page.locator('.quick-input-widget');
    const first = picker.locator('.monaco-list-row.focused');
    await first.filter({ hasText: unanswered.template }).waitFor();
    const look = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await look.locator('.reply', { hasText: unanswered.greeting }).waitFor();
    await page.screenshot({ path: join(pictures, 'insert-template.png') });
    await page.keyboard.press('Enter');
    for (const [question, answer] of unanswered.answers) {
      await picker.locator('.quick-input-message', { hasText: question }).waitFor();
      await picker.locator('input').fill(answer);
      await page.screenshot({ path: join(pictures, 'insert-template-question.png') });
      await page.keyboard.press('Enter');
    }
    await page.locator('.editor-instance .view-line', { hasText: /donderdag\s3\sdecember/ }).waitFor();
    const text = await editorText(page);
    for (const part of unanswered.inserted) assert.ok(text.includes(part), `${part} is not in\n${text}`);
  });

  it('shows what a customer would read of a template, and leads back to its words', async () => {
    await openFile(page, template.file);
    await runCommand(page, 'Golden Reply: Preview Template');
    const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await preview.locator('.reply', { hasText: 'De sleutel kost € 17,50' }).waitFor();
    await page.screenshot({ path: join(pictures, 'preview.png') });
    await preview.locator('select').selectOption({ label: template.test });
    await preview.locator('.customer', { hasText: 'tweede sleutel' }).waitFor();
    assert.doesNotMatch(await preview.locator('.reply').innerText(), /nummer/);
    await preview.locator('.piece', { hasText: 'Sander van Fietspunt' }).click();
    await page.locator('.tab.active', { hasText: template.partial }).waitFor();
  });

  it('shows in the preview what is typed, and marks it', async () => {
    await page.locator('.tab', { hasText: template.file }).click();
    const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await preview.locator('.customer', { hasText: 'tweede sleutel' }).waitFor();
    await clickOn(page, 'afsluiting');
    await page.keyboard.press('Home');
    await page.keyboard.type('Dat is vervelend. ');
    await preview.locator('mark.warning', { hasText: 'Dat is vervelend' }).waitFor();
    await preview.locator('li button').first().focus();
    await page.screenshot({ path: join(pictures, 'preview-mark.png') });
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: /16 selected/ }).waitFor();
    for (let step = 0; step < 18; step++) await page.keyboard.press('ControlOrMeta+Z');
  });

  it('runs the tests of templates in the Test Explorer', async () => {
    await runCommand(page, 'Test: Run All Tests');
    const passed = page.locator('.monaco-list-row:has(.codicon-testing-passed-icon)');
    for (const name of ['met het nummer van de sleutel (nl u)', 'zonder nummer (nl je)'])
      await passed.filter({ hasText: name }).first().waitFor();
  });

  it('says how to begin when no draft is open', async () => {
    await runCommand(page, 'View: Close All Editors');
    await page.locator('.welcome-view-content', { hasText: 'golden rules of customer contact' }).waitFor();
    await page.locator('.welcome-view-content .monaco-button', { hasText: 'New Reply from Clipboard' }).waitFor();
  });
});
