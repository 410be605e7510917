import * as vscode from 'vscode';
import { ok } from './assert';

describe('the extension host', () => {
  it('activates the extension', async () => {
    const extension = vscode.extensions.getExtension('golden-reply.golden-reply');
    ok(extension, 'the extension is not there');
    await extension.activate();
    ok(extension.isActive, 'the extension is not active');
  });

  it('has the sample folder open', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder, 'no folder is open');
    ok((await vscode.workspace.fs.readDirectory(folder.uri)).length > 0, 'the folder is empty');
  });
});
