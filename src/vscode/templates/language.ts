import * as vscode from 'vscode';
import type { Libraries } from '../libraries';
import { templateLanguage } from './authoring';

/** A partial for every language has no name that tells it from other tools' files: its library does. */
export function recognisePartials(libraries: Libraries): vscode.Disposable {
  const recognise = async (document: vscode.TextDocument): Promise<void> => {
    if (!document.uri.path.endsWith('.hbs') || document.languageId === templateLanguage) return;
    const library = await libraries.of(document.uri);
    if (library && !document.isClosed) await vscode.languages.setTextDocumentLanguage(document, templateLanguage);
  };
  const recogniseAll = (): void => vscode.workspace.textDocuments.forEach((document) => void recognise(document));
  recogniseAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => void recognise(document)),
    // A library can be made, or found, after its partial was opened.
    libraries.onDidChange(recogniseAll),
  );
}
