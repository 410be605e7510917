import * as vscode from 'vscode';
import type { Settings } from '../../engine/settings';
import { narrowed, usersOf } from '../../templates/authoring/users';
import type { TemplateEntry } from '../../templates/library';
import { reportOutcomes, type TestReport } from '../../templates/test-report';
import { testTemplate, type Checker, type TestOutcome } from '../../templates/test-outcome';
import { asChecker, createWorkbench } from '../../workbench';
import type { AuthoringPlace } from './authoring';

/** A template that uses a file, with what its tests came to. */
export interface TestedTemplate {
  readonly entry: TemplateEntry;
  readonly outcomes: readonly TestOutcome[];
}

/** What the tests of all templates that use a file came to. */
export interface FileReport {
  readonly report: TestReport;
  readonly users: readonly TestedTemplate[];
  readonly checker: Checker;
}

/** Makes the replies that a file has a part in; those of a template that did not change are made once. */
export interface Replies {
  /** Undefined when `isWanted` has turned false meanwhile. */
  reportOn(place: AuthoringPlace, isWanted: () => boolean): Promise<FileReport | undefined>;
  readonly onDidClear: vscode.Event<void>;
  /** Settings have changed: what is known no longer holds. */
  clear(): void;
}

interface Known {
  readonly parts: readonly unknown[];
  readonly outcomes: readonly TestOutcome[];
}

/** `settingsFor` gives the settings that hold for a file. */
export function createReplies(settingsFor: (uri: vscode.Uri) => Promise<Settings>): Replies {
  const cleared = new vscode.EventEmitter<void>();
  let known = new WeakMap<TemplateEntry['info'], Known>();
  let checkers = new Map<string, Promise<Checker>>();
  const checkerFor = ({ editor: { root } }: AuthoringPlace): Promise<Checker> => {
    const key = root.toString();
    // The settings are those of a file in the folder, as the command line has them.
    const settings = (): Promise<Settings> => settingsFor(vscode.Uri.joinPath(root, 'x'));
    const made = checkers.get(key) ?? settings().then((one) => asChecker(createWorkbench(one)));
    checkers.set(key, made);
    return made;
  };
  return {
    onDidClear: cleared.event,
    async reportOn(place, isWanted) {
      const { library, analysis, file } = place;
      const checker = await checkerFor(place);
      const users: TestedTemplate[] = [];
      for (const entry of usersOf(library, analysis, file)) {
        if (!isWanted()) return undefined;
        users.push({ entry, outcomes: await outcomesOf(known, place, entry, checker) });
      }
      return reportOn(place, users, checker);
    },
    clear() {
      known = new WeakMap();
      checkers = new Map();
      cleared.fire();
    },
  };
}

async function outcomesOf(
  known: WeakMap<TemplateEntry['info'], Known>,
  place: AuthoringPlace,
  entry: TemplateEntry,
  checker: Checker,
): Promise<readonly TestOutcome[]> {
  const parts = partsOf(place, entry);
  const before = known.get(entry.info);
  const isSame = before?.parts.length === parts.length && parts.every((part, at) => part === before.parts[at]);
  if (before && isSame) return before.outcomes;
  const outcomes = testTemplate(place.library, entry, checker);
  known.set(entry.info, { parts, outcomes });
  await pause();
  return outcomes;
}

function reportOn({ library, file }: AuthoringPlace, users: readonly TestedTemplate[], checker: Checker): FileReport {
  const own = narrowed(
    library,
    users.map(({ entry }) => entry),
    file,
  );
  const outcomes = users.flatMap((user) => user.outcomes);
  return { report: reportOutcomes(own, outcomes), users, checker };
}

function partsOf({ library }: AuthoringPlace, { variants }: TemplateEntry): unknown[] {
  return [...variants, ...[...library.partials.values()].flat()].map(({ parsed }) => parsed);
}

/** Lets typing go first. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
