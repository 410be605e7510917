import * as vscode from 'vscode';
import type { LibraryProblem } from '../../templates/info';
import type { EditorLibrary } from '../libraries';

/** Where a span of a library's file lies, for the editor; undefined of a file that is not there. */
export function placeIn(
  { texts, uriOf }: EditorLibrary,
  { file, start, end }: Pick<LibraryProblem, 'file' | 'start' | 'end'>,
): vscode.Location | undefined {
  const text = texts.get(file);
  if (text === undefined) return undefined;
  return new vscode.Location(uriOf(file), new vscode.Range(positionAt(text, start), positionAt(text, end)));
}

/** Lines end where VS Code's do: at \n, \r\n and \r. */
export function positionAt(text: string, offset: number): vscode.Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0);
}
