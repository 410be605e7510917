import * as vscode from 'vscode';
import { localizePage } from './page-language';
import type { Reader } from './reader';

/** Scheme of the rules' pages, which are read-only documents of ours: they open the same way in every host. */
export const pageScheme = 'golden-reply';

/** The built-in Markdown preview as an editor; package.json ties the scheme's pages to it. */
const preview = 'vscode.markdown.preview.editor';

/** The address of a rule's page. */
export function pageOf(ruleId: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/rules/${ruleId}.md` });
}

/** Gives the pages their text, the reader's language first. */
export function registerPages(extension: vscode.Uri, reader: Reader): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
    async provideTextDocumentContent(uri) {
      const file = vscode.Uri.joinPath(extension, 'src', uri.path);
      const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      return localizePage(page, reader.language);
    },
  });
}

/** Opens a rule's page rendered; as text where the Markdown preview is switched off. */
export async function openPage(ruleId: string): Promise<void> {
  try {
    await vscode.commands.executeCommand('vscode.openWith', pageOf(ruleId), preview);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    await vscode.window.showTextDocument(pageOf(ruleId));
  }
}
