import * as vscode from 'vscode';
import { readTeamFile, type TeamFileProblem } from '../engine/team-file';
import { source } from './diagnostics';
import { isTeamFile } from './paths';
import { rangeIn } from './ranges';
import type { Reader } from './reader';

/** What is wrong in team files, each in its own file. */
export interface TeamFileProblems extends vscode.Disposable {
  /** `file` is its address, `text` what the problems' offsets are in. */
  set(file: string, problems: readonly TeamFileProblem[], text?: string): void;
}

/** Makes the collection; a team file that is open is read again at each change, before it is saved. */
export function createTeamFileProblems(reader: Reader): TeamFileProblems {
  const collection = vscode.languages.createDiagnosticCollection('golden-reply-team-file');
  const set: TeamFileProblems['set'] = (file, problems, text = '') => {
    const diagnostics = problems.map((problem) => toDiagnostic(text, problem, reader));
    collection.set(vscode.Uri.parse(file, true), diagnostics);
  };
  const onText = (document: vscode.TextDocument): void => {
    if (!isTeamFile(document.uri)) return;
    const text = document.getText();
    set(document.uri.toString(), readTeamFile(text).problems, text);
  };
  const watching = [
    vscode.workspace.onDidOpenTextDocument(onText),
    vscode.workspace.onDidChangeTextDocument(({ document }) => onText(document)),
  ];
  vscode.workspace.textDocuments.forEach(onText);
  return { set, dispose: () => vscode.Disposable.from(...watching, collection).dispose() };
}

function toDiagnostic(text: string, { start, end, message }: TeamFileProblem, reader: Reader): vscode.Diagnostic {
  const range = rangeIn(text, { start, end });
  const diagnostic = new vscode.Diagnostic(range, reader.say(message), vscode.DiagnosticSeverity.Error);
  diagnostic.source = source;
  return diagnostic;
}
