import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert';
import { closeAll, marksNow, marksOf, quickFixes, rangeOf, ruleOf, takeFix } from './drafts';

const info = {
  titles: { nl: 'Klaar', en: 'Ready' },
  situation: { nl: 'Het pakket ligt klaar.', en: 'The parcel is ready.' },
  channels: ['email'],
  status: 'draft',
  variables: {
    naam: { type: 'text', example: 'Kim', prompt: { nl: 'Hoe heet de klant?', en: 'What is the customer’s name?' } },
    plaats: { type: 'text', example: 'Assen' },
  },
  tests: [{ name: 'a', locale: 'nl', register: 'u', data: { plaats: 'Zwolle' } }],
};
const description = `${JSON.stringify(info, undefined, 2)}\n`;
const text = 'Beste {{naam}},\n\n{{#if plaats}}\nUw pakket ligt klaar in {{plaats}}.\n{{/if}}\n\n{{> groet}}\n';
const files: Readonly<Record<string, string>> = {
  'klaar.json': description,
  'klaar.nl.u.hbs': text,
  'klaar.en.hbs': 'Dear {{naam}},\n\nIt is in {{plaats}}.\n\n{{> groet}}\n',
  'partials/groet.hbs': 'Groet van {{naam}}\n',
};

function uriOf(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, 'writing', 'templates', path);
}

/** Opens a file of the templates, with another text when one is given. */
async function open(path: string, other?: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(uriOf(path));
  const { document } = editor;
  if (other !== undefined) {
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
    await editor.edit((edit) => edit.replace(whole, other));
  }
  return editor;
}

function at(document: vscode.TextDocument, words: string): vscode.Position {
  return rangeOf(document, words).start.translate(0, 1);
}

async function ask<Result>(
  command: string,
  document: vscode.TextDocument,
  position: vscode.Position,
  ...more: unknown[]
) {
  return vscode.commands.executeCommand<Result>(command, document.uri, position, ...more);
}

const shown = (locations: readonly vscode.Location[]): string[] =>
  locations.map(({ uri, range }) => `${uri.path.replace(/.*\/templates\//, '')}:${range.start.line + 1}`).sort();

describe('writing templates', () => {
  before(async () => {
    for (const [path, content] of Object.entries(files))
      await vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(content));
  });
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(uriOf(''), { recursive: true }));

  it('has a language of its own, partials without a language included', async () => {
    equal((await open('klaar.nl.u.hbs')).document.languageId, 'reply-template');
    const { document } = await open('partials/groet.hbs');
    await eventually(
      () =>
        vscode.workspace.textDocuments.some(
          ({ uri, languageId }) => uri.path === document.uri.path && languageId === 'reply-template',
        ),
      'the partial is a template',
    );
  });

  it('marks what is wrong while it is typed, several at once', async () => {
    const { document } = await open('klaar.nl.u.hbs', 'Beste {{nam}},\n\n{{#if plaats}}Uw pakket\n\n{{> groett}}\n');
    const marks = await marksOf(document, (all) => all.length >= 3);
    const wrong = marks.map((mark) => `${String(ruleOf(mark))}: ${document.getText(mark.range)}`);
    for (const one of ['unknown-variable: nam', 'unclosed-block: {{#if plaats}}', 'unknown-partial: groett'])
      ok(wrong.includes(one), wrong.join(' | '));
    match(marks.find((mark) => ruleOf(mark) === 'unknown-variable')?.message ?? '', /Did you mean naam\?/);
  });

  it('marks in the description what no text uses', async () => {
    await open('klaar.en.hbs', 'Dear {{naam}}');
    await open('klaar.nl.u.hbs', 'Beste {{naam}}');
    const { document } = await open('klaar.json');
    const [mark] = await marksOf(document, (all) => all.some((one) => ruleOf(one) === 'unused-variable'));
    ok(mark);
    equal(document.getText(mark.range), 'plaats');
  });

  it('marks what the golden rules mark in the replies, on the words of the template', async () => {
    const { document } = await open('klaar.nl.u.hbs', text.replace('Uw pakket', 'Je pakket'));
    const rule = 'consistent-form-of-address';
    const marks = await marksOf(document, (all) => all.some((mark) => ruleOf(mark) === rule));
    const mark = marks.find((one) => ruleOf(one) === rule);
    ok(mark);
    equal(document.getText(mark.range), 'Je');
    match(mark.message, /klaar \(nl u\): a/);
    await takeFix(document, mark.range, /from je to u/);
    match(document.getText(), /\nUw pakket/);
  });

  it('completes names, helpers and partials', async () => {
    const { document } = await open('klaar.nl.u.hbs');
    const list = await ask<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document,
      at(document, 'naam'),
    );
    const named = list.items.find(({ label }) => label === 'naam');
    equal(named?.detail, 'naam: text');
    const helper = list.items.find(({ label }) => label === 'greeting')?.documentation;
    match(helper instanceof vscode.MarkdownString ? helper.value : '', /the greeting that fits[^]*\{\{greeting/);
    const partials = await ask<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document,
      at(document, 'groet'),
    );
    ok(
      partials.items.some(({ label }) => label === 'groet'),
      'groet',
    );
  });

  it('tells of a name its question, its example and what stands in a reply', async () => {
    const { document } = await open('klaar.nl.u.hbs');
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document, at(document, 'plaats}}.'));
    const said = hovers
      .flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)))
      .join('\n');
    match(said, /Assen/);
    match(said, /Zwolle/);
  });

  it('goes to a variable’s key and a partial’s file, and finds all uses', async () => {
    const { document } = await open('klaar.nl.u.hbs');
    const key = await ask<vscode.Location[]>('vscode.executeDefinitionProvider', document, at(document, 'naam'));
    const keyLine = description.slice(0, description.indexOf('"naam"')).split('\n').length;
    equal(shown(key), [`klaar.json:${keyLine}`]);
    const partial = await ask<vscode.Location[]>('vscode.executeDefinitionProvider', document, at(document, 'groet'));
    equal(shown(partial), ['partials/groet.hbs:1']);
    const uses = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document, at(document, 'naam'));
    equal(
      shown(uses).filter((one) => !one.includes('.json')),
      ['klaar.en.hbs:1', 'klaar.nl.u.hbs:1', 'partials/groet.hbs:1'],
    );
  });

  it('renames a variable in texts, partials, description and tests', async () => {
    const { document } = await open('klaar.json');
    const position = at(document, 'plaats');
    const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document, position, 'winkel');
    const changed = edit.entries().map(([uri, edits]) => `${uri.path.replace(/.*\/templates\//, '')} ${edits.length}`);
    equal(changed.sort(), ['klaar.en.hbs 1', 'klaar.json 2', 'klaar.nl.u.hbs 2']);
    const refused = await ask('vscode.executeDocumentRenameProvider', document, position, 'naam').then(
      () => '',
      (error: unknown) => String(error),
    );
    match(refused, /naam/);
  });

  it('gives an outline, folding and colours', async () => {
    const { document } = await open('klaar.nl.u.hbs');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    equal(
      symbols.map(({ name }) => name),
      ['naam', '#if plaats', '> groet'],
    );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    equal(
      folds.map(({ start, end }) => [start, end]),
      [[2, 3]],
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    ok(tokens.data.length >= 5 * 4, 'tokens');
  });

  it('declares a variable, makes a partial and closes a block', async () => {
    const { document } = await open('klaar.nl.u.hbs', 'Beste {{klant}},\n\n{{#if naam}}a\n\n{{> uitleg}}\n');
    await marksOf(document, (all) => all.length >= 3);
    await takeFix(document, rangeOf(document, 'klant'), /variables of klaar/);
    const described = await vscode.workspace.openTextDocument(uriOf('klaar.json'));
    ok(Object.hasOwn((JSON.parse(described.getText()) as typeof info).variables, 'klant'), described.getText());
    await takeFix(document, rangeOf(document, '{{#if naam}}'), /\{\{\/if\}\}/);
    match(document.getText(), /\{\{\/if\}\}/);
    await takeFix(document, rangeOf(document, 'uitleg'), /Create the partial/);
    ok(await vscode.workspace.fs.stat(uriOf('partials/uitleg.nl.hbs')), 'the partial');
    await eventually(
      () => !marksNow(document).some((mark) => /uitleg|klant/.test(document.getText(mark.range))),
      'all mended',
    );
    equal((await quickFixes(document, rangeOf(document, 'Beste'))).length, 0);
  });

  it('closes a block when its last brace is typed', async () => {
    const editor = await open('klaar.nl.u.hbs', '');
    for (const character of '{{#if naam}}') await vscode.commands.executeCommand('type', { text: character });
    await eventually(() => editor.document.getText() === '{{#if naam}}{{/if}}', `closed: ${editor.document.getText()}`);
    await vscode.commands.executeCommand('type', { text: 'x' });
    equal(editor.document.getText(), '{{#if naam}}x{{/if}}');
  });
});
