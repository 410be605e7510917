import * as vscode from 'vscode';
import { equal } from './assert';

describe('the web host', () => {
  it('is a virtual workspace without a disk', () => {
    equal(
      vscode.workspace.workspaceFolders?.map((folder) => folder.uri.scheme),
      ['samples'],
    );
    equal(vscode.env.uiKind, vscode.UIKind.Web);
  });
});
