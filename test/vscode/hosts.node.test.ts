import * as vscode from 'vscode';
import { equal } from './assert';

describe('the Node host', () => {
  it('has Node and the disk', () => {
    equal(typeof process.versions.node, 'string');
    equal(
      vscode.workspace.workspaceFolders?.every((folder) => folder.uri.scheme !== 'samples'),
      true,
    );
  });
});
