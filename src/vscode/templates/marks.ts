import * as vscode from 'vscode';
import { notTold, problemsOf } from '../../templates/authoring/analyse';
import type { LibraryProblem } from '../../templates/info';
import type { ReportedMark, TestReport } from '../../templates/test-report';
import { severities, source } from '../diagnostics';
import type { Libraries } from '../libraries';
import { pageOf } from '../pages';
import { rangeIn } from '../ranges';
import type { Reader } from '../reader';
import type { Authoring, AuthoringPlace } from './authoring';
import type { Replies } from './replies';
import { tellSource, tellTests } from './mark-words';

/** How long nothing is typed before replies are made and checked again. Milliseconds. */
const pause = 600;

/** Marks in a text what the golden rules mark in the replies that its tests make, once typing pauses. */
export function showMarks(
  authoring: Authoring,
  replies: Replies,
  libraries: Libraries,
  reader: Reader,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('golden-reply-template-marks');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  const show = async (document: vscode.TextDocument): Promise<void> => {
    const [{ version }, own] = [document, round];
    const isWanted = (): boolean => !document.isClosed && document.version === version && own === round;
    const place = await authoring.placeOf(document);
    if (place?.editor.origin !== 'workspace') return collection.delete(document.uri);
    const found = await replies.reportOn(place, isWanted);
    if (found && isWanted()) collection.set(document.uri, toDiagnostics(place, found.report, reader));
  };
  const showAll = async (): Promise<void> => {
    round++;
    const own = round;
    for (const document of vscode.workspace.textDocuments) if (own === round) await show(document);
  };
  const refresh = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void showAll(), pause);
  };
  refresh();
  return vscode.Disposable.from(
    collection,
    libraries.onDidChange(refresh),
    replies.onDidClear(refresh),
    vscode.workspace.onDidOpenTextDocument(refresh),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    { dispose: () => clearTimeout(waiting) },
  );
}

function toDiagnostics(place: AuthoringPlace, report: TestReport, reader: Reader): vscode.Diagnostic[] {
  const isHere = ({ file }: LibraryProblem): boolean => file === place.file;
  const problems = problemsOf(place.library, place.analysis);
  return [
    ...report.marks.filter((mark) => mark.file === place.file).map((mark) => toMark(place, mark, reader)),
    ...notTold(report.faults, problems)
      .filter(isHere)
      .map((fault) => toDiagnostic(place, fault, tellTests(reader.say(fault.message), fault.tests), 'error')),
    ...report.uncovered.filter(isHere).map((one) => {
      const shown = toDiagnostic(place, one, reader.say(one.message), 'hint');
      shown.code = 'not-covered';
      return shown;
    }),
  ];
}

/** What a value brought with it is not the template's fault: it is told, no more. */
function toMark(place: AuthoringPlace, mark: ReportedMark, reader: Reader): vscode.Diagnostic {
  const { ruleId, severity, message, from, tests } = mark;
  const said = [reader.say(message), tellSource(mark, reader)].filter(Boolean).join(' ');
  const shown = toDiagnostic(place, mark, tellTests(said, tests), from === 'value' ? 'information' : severity);
  shown.code = { value: ruleId, target: pageOf(ruleId) };
  return shown;
}

function toDiagnostic(
  { textOf, file }: AuthoringPlace,
  { start, end }: Pick<LibraryProblem, 'start' | 'end'>,
  message: string,
  severity: keyof typeof severities,
): vscode.Diagnostic {
  const text = textOf(file);
  // What is about the whole file lies on its first line.
  const place =
    start === end ? { start, end: start + (text.slice(start).split(/\r|\n/, 1)[0]?.length ?? 0) } : { start, end };
  const shown = new vscode.Diagnostic(rangeIn(text, place), message, severities[severity]);
  shown.source = source;
  return shown;
}
