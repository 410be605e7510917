import * as vscode from 'vscode';
import { problemsOf } from '../../templates/authoring/analyse';
import type { AuthoringProblem } from '../../templates/authoring/authoring-problem';
import type { LibraryProblem } from '../../templates/info';
import { severities, source } from '../diagnostics';
import type { Libraries } from '../libraries';
import { rangeIn } from '../ranges';
import type { Reader } from '../reader';
import type { Authoring, AuthoringPlace } from './authoring';

/** How long nothing is typed before the marks of a template are renewed. Milliseconds. */
const pause = 150;

/** Marks what is wrong in the templates and descriptions that are open, while they are typed. */
export function showProblems(authoring: Authoring, libraries: Libraries, reader: Reader): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('golden-reply-templates');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = async (document: vscode.TextDocument): Promise<void> => {
    const { version } = document;
    const place = await authoring.placeOf(document);
    if (document.isClosed || document.version !== version) return;
    if (place?.editor.origin === 'workspace') collection.set(document.uri, toDiagnostics(place, reader));
    else collection.delete(document.uri);
  };
  const refresh = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => vscode.workspace.textDocuments.forEach((document) => void show(document)), pause);
  };
  refresh();
  return vscode.Disposable.from(
    collection,
    libraries.onDidChange(refresh),
    vscode.workspace.onDidOpenTextDocument((document) => void show(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    { dispose: () => clearTimeout(waiting) },
  );
}

function toDiagnostics(place: AuthoringPlace, reader: Reader): vscode.Diagnostic[] {
  const own = problemsOf(place.library, place.analysis).filter(({ file }) => file === place.file);
  return own.map((problem) => toDiagnostic(place, problem, reader));
}

function toDiagnostic(
  place: AuthoringPlace,
  problem: LibraryProblem | AuthoringProblem,
  reader: Reader,
): vscode.Diagnostic {
  const range = rangeIn(place.textOf(problem.file), problem);
  const shown = new vscode.Diagnostic(range, reader.say(problem.message), severities.error);
  shown.source = source;
  if (!('code' in problem) || !('severity' in problem)) return shown;
  shown.severity = severities[problem.severity];
  shown.code = problem.code;
  if (problem.code.startsWith('unused-') || problem.code === 'unreachable')
    shown.tags = [vscode.DiagnosticTag.Unnecessary];
  shown.relatedInformation = (problem.related ?? []).map(
    ({ message, ...origin }) => new vscode.DiagnosticRelatedInformation(place.locationOf(origin), reader.say(message)),
  );
  return shown;
}
