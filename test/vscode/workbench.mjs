// What a person does in VS Code's page, and what they see there. Names of classes are VS Code's own.

/** Opens VS Code's page, and waits until its list of files is there. */
export async function openWorkbench(browser, address, viewport = { width: 1280, height: 900 }) {
  const context = await browser.newContext({ viewport });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  return page;
}

/** Quick Open, as Ctrl+P: types the name, and opens the first file found. */
export async function openFile(page, name) {
  await page.keyboard.press('ControlOrMeta+P');
  await page.locator('.quick-input-widget input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** The command palette, as F1. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** The wavy lines in the editor: all kinds but hints, which are dots. */
export function marks(page) {
  return page.locator('.editor-instance .cdr:is(.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint)');
}

export async function waitForMarks(page) {
  await marks(page).first().waitFor({ timeout: 20_000 });
}

/** The draft's lines as they stand in the editor (as far as they are in view). */
export async function editorText(page) {
  const lines = await page.locator('.editor-instance .view-lines .view-line').evaluateAll((elements) =>
    elements
      .map((element) => ({ top: Number.parseFloat(element.style.top), text: element.textContent ?? '' }))
      .sort((one, other) => one.top - other.top)
      .map(({ text }) => text),
  );
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** Puts the cursor in some words of the draft, with a click on them. */
export async function clickOn(page, words) {
  await page.mouse.click(...(await middleOf(page, words)));
}

/** Points at some words of the draft until the hover comes, and gives its text. */
export async function hoverOver(page, words) {
  const [x, y] = await middleOf(page, words);
  await page.mouse.move(x - 40, y + 60);
  await page.mouse.move(x, y, { steps: 5 });
  const hover = page.locator(
    '.monaco-resizable-hover:not(.hidden) .hover-contents, .monaco-hover:not(.hidden) .hover-contents',
  );
  await hover.first().waitFor();
  return (await hover.allInnerTexts()).join('\n');
}

/** The menu of Ctrl+. at the cursor: the titles in it. */
export async function openQuickFixes(page) {
  await page.keyboard.press('ControlOrMeta+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
  return page.locator('.action-widget .monaco-list-row.action .title').allInnerTexts();
}

/** Goes down the open menu to that title, and takes it. */
export async function takeQuickFix(page, title) {
  const rows = page.locator('.action-widget .monaco-list-row.action');
  const titles = await rows.locator('.title').allInnerTexts();
  for (let row = 0; row < titles.indexOf(title); row++) await page.keyboard.press('ArrowDown');
  await page.locator('.action-widget .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.action-widget').waitFor({ state: 'hidden' });
}

/** The Problems panel, as Ctrl+Shift+M: the rows in it. */
export async function openProblems(page) {
  const rows = page.locator('.markers-panel-container .monaco-list-row');
  if (!(await page.locator('.markers-panel-container').isVisible())) await page.keyboard.press('ControlOrMeta+Shift+M');
  await page.locator('.markers-panel-container').waitFor();
  return rows;
}

/** The rows of the view "Golden rules". */
export function checklist(page) {
  return page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
}

/** Where on the page do these words stand? */
async function middleOf(page, words) {
  const box = await page.locator('.editor-instance .view-lines').evaluate((lines, sought) => {
    const spans = [...lines.querySelectorAll('.view-line')];
    for (const line of spans) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent.replaceAll('\u00a0', ' ').indexOf(sought);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + sought.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return undefined;
  }, words);
  if (!box) throw new Error(`"${words}" is not in view in the editor`);
  return [box.x, box.y];
}

export function clipboardText(page) {
  return page.evaluate(() => navigator.clipboard.readText());
}
