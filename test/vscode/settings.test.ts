import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert';
import { closeAll, findMark, marksOf, openDraft, openText, quickFixes, ruleOf, takeFix } from './drafts';

const rule = 'no-unfilled-placeholder';
const reply = 'Hallo Jan.\n\nUw {{pakket}} is er.\n\nGroet,\nEls';
const silent = (marks: readonly vscode.Diagnostic[]): boolean => marks.every((mark) => ruleOf(mark) !== rule);

async function set(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('goldenReply').update(key, value, vscode.ConfigurationTarget.Global);
}

function teamFile(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder);
  return vscode.Uri.joinPath(folder.uri, '.golden-reply.json');
}

async function severityIs(document: vscode.TextDocument, severity: vscode.DiagnosticSeverity): Promise<void> {
  await marksOf(document, (marks) => marks.some((mark) => ruleOf(mark) === rule && mark.severity === severity));
}

async function writeTeamFile(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(teamFile(), new TextEncoder().encode(text));
}

describe('settings', () => {
  afterEach(async () => {
    await closeAll();
    await set('rules', undefined);
    await set('documents', undefined);
  });

  it('follows the severity that is set for a rule', async () => {
    const { document } = await openText(reply);
    equal((await findMark(document, rule)).severity, vscode.DiagnosticSeverity.Error);
    await set('rules', { [rule]: 'information' });
    await severityIs(document, vscode.DiagnosticSeverity.Information);
  });

  it('turns a rule off, and on again with the settings', async () => {
    const { document } = await openText(reply);
    const mark = await findMark(document, rule);
    await takeFix(document, mark.range, /^Turn off rule/);
    await marksOf(document, silent);
    equal(vscode.workspace.getConfiguration('goldenReply').get('rules'), { [rule]: 'off' });
    await set('rules', undefined);
    await findMark(document, rule);
  });

  it('speaks Dutch to who reads Dutch, at once', async () => {
    const { document } = await openText(reply);
    await findMark(document, rule);
    await set('displayLanguage', 'nl');
    const isDutch = (mark: vscode.Diagnostic): boolean => ruleOf(mark) === rule && mark.message.includes('ingevuld');
    const mark = (await marksOf(document, (marks) => marks.some(isDutch))).find(isDutch);
    ok(mark);
    const titles = (await quickFixes(document, mark.range)).map(({ title }) => title);
    equal(titles.slice(-2), ['Hier negeren: “{{pakket}}”', `Regel ${rule} uitzetten`]);
    await set('displayLanguage', 'en');
  });

  it('checks other documents that the settings name', async () => {
    const { document } = await openText(reply, 'plaintext');
    await set('documents', ['**/Untitled*']);
    await findMark(document, rule);
    await set('documents', undefined);
    await marksOf(document, (marks) => marks.length === 0);
  });
});

describe('the team file', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(teamFile());
  });

  it('holds for the drafts below it, and is kept up with', async () => {
    await writeTeamFile(`{ "rules": { "${rule}": "off" } }`);
    const { document } = await openDraft('START-HERE.reply.md');
    await marksOf(document, silent);
    await writeTeamFile('{}');
    await findMark(document, rule);
  });

  it('tells in the file itself what is wrong with it, and the rest goes on', async () => {
    await writeTeamFile(`{ "preset": "loud", "rules": { "${rule}": "hint" }, "extends": "not-there.json" }`);
    const { document } = await openDraft('START-HERE.reply.md');
    await severityIs(document, vscode.DiagnosticSeverity.Hint);
    const ours = await eventually(() => {
      const found = vscode.languages.getDiagnostics(teamFile()).filter(({ source }) => source === 'Golden Reply');
      return found.length === 2 ? found : undefined;
    }, 'what is wrong with the team file');
    match(ours.map(({ message }) => message).join('\n'), /preset[\s\S]*not-there\.json/);
  });

  it('gives way to what a person sets in VS Code', async () => {
    await writeTeamFile(`{ "rules": { "${rule}": "off" } }`);
    await set('rules', { [rule]: 'warning' });
    const { document } = await openDraft('START-HERE.reply.md');
    await severityIs(document, vscode.DiagnosticSeverity.Warning);
    await set('rules', undefined);
  });
});
