// The page of the preview: what of a template it shows, and that nothing of a template can do anything in it.
import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/engine/settings';
import { readLibrary } from '../../src/templates/library';
import { previewCases } from '../../src/templates/preview';
import { runTest } from '../../src/templates/test-outcome';
import { caseName, chooseCase } from '../../src/vscode/preview/cases';
import { previewBody, previewPage } from '../../src/vscode/preview/page';
import { readerOf } from '../../src/vscode/reader';
import { asChecker, createWorkbench } from '../../src/workbench';

const reader = readerOf(() => ['en']);
const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'&';
const info = {
  titles: { nl: 'Te laat' },
  situation: { nl: 'Te laat.' },
  variables: { name: { type: 'text', example: evil } },
  tests: [{ name: evil, locale: 'nl', register: 'je', channel: 'social', customer: evil }],
};
const library = readLibrary([
  { path: 'late.json', text: JSON.stringify(info) },
  { path: 'late.nl.hbs', text: `Hoi {{name}}, dat is vervelend. ${evil} {{unknown}}` },
]);
const entry = library.templates.get('late');
assert.ok(entry);
const cases = previewCases(library, entry, {});

function bodyOf(chosen: number): string {
  const testCase = cases[chosen];
  assert.ok(testCase);
  const outcome = runTest(library, testCase, asChecker(createWorkbench(defaultSettings)));
  const names = cases.map((one) => caseName(one, reader));
  return previewBody({ outcome, channel: testCase.test.channel ?? 'email', cases: names, chosen, most: 280 }, reader);
}

describe('the page of the preview', () => {
  it('lets nothing be loaded, and runs its own script only', () => {
    const page = previewPage('abc', reader);
    assert.match(page, /content="default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc';"/);
    assert.deepEqual(page.match(/<(?:script|style)[^>]*>/g), ['<style nonce="abc">', '<script nonce="abc">']);
    assert.doesNotMatch(page, /https?:/);
  });

  it('shows markup of a template, a value or a test as text', () => {
    for (const chosen of cases.keys()) assert.doesNotMatch(bodyOf(chosen), /<(?:script|img)|onerror=alert\(1\)>/);
    assert.match(bodyOf(0), /&#60;script&#62;/);
  });

  it('names the replies after their template, their reader and their test', () =>
    assert.deepEqual(
      cases.map((one) => caseName(one, reader)),
      ['late (nl u): example values', 'late (nl je): example values', `late (nl je): ${evil}`],
    ));

  it('begins with the file that is open', () => {
    assert.equal(chooseCase(cases, 'late.nl.hbs'), 0);
    assert.equal(chooseCase(cases, 'late.json'), 0);
  });

  it('keeps the reply that was chosen, unless another text is opened', () => {
    assert.equal(chooseCase(cases, 'late.nl.hbs', cases[2]), 2);
    assert.equal(chooseCase(cases, 'partials/closing.nl.hbs', cases[1]), 1);
    const other = previewCases(library, { ...entry, id: 'other' }, {})[2];
    assert.equal(chooseCase(cases, 'late.nl.hbs', other), 0);
  });

  it('marks the words, and leads from the remark to the template', () => {
    const body = bodyOf(0);
    assert.match(body, /<mark class="warning">dat is vervelend<\/mark>/);
    assert.match(body, /data-file="late\.nl\.hbs" data-start="14" data-end="30"/);
    assert.match(body, /<li><button type="button" data-file="late\.nl\.hbs"[^>]*>“unknown” is no variable/);
  });

  it('measures a post in characters and anything else in words', () => {
    assert.match(bodyOf(2), /social media: \d+ of at most 280 characters/);
    assert.match(bodyOf(0), /e-mail: \d+ of at most 280 words/);
  });

  it('shows the customer’s message of a test, in the form of the channel', () => {
    assert.match(bodyOf(2), /<div class="social"><section class="customer"/);
    assert.doesNotMatch(bodyOf(0), /class="customer"/);
  });

  it('has one stop for the Tab key in the reply', () => assert.equal(bodyOf(0).match(/tabindex="0"/g)?.length, 1));
});
