import type { LibraryProblem } from '../info';
import type { Library, TemplateEntry } from '../library';
import type { Variant } from '../variant';
import type { AuthoringProblem } from './authoring-problem';
import { missingForms, problemsOfDescription } from './description-problems';
import { problemsOfText } from './text-problems';
import { problemsOfUses } from './use-problems';
import { usesOf, type TextUses } from './uses';

/** What is known of a library without rendering anything. */
export interface Analysis {
  /** The names that each template uses, by its id. */
  readonly uses: ReadonlyMap<string, readonly TextUses[]>;
  /** Each once, whatever the number of templates that show it; those of a file in the order of its text. */
  readonly problems: readonly AuthoringProblem[];
}

/**
 * What is wrong with the files of a library, without rendering anything: what reading it found, and in the place of the one
 * fault at which a parser stops, all that is wrong with that text.
 */
export function problemsOf(library: Library, { problems }: Analysis): readonly (LibraryProblem | AuthoringProblem)[] {
  const texts = [
    ...[...library.templates.values()].flatMap(({ variants }) => variants),
    ...[...library.partials.values()].flat(),
  ];
  const told = new Set<LibraryProblem>(texts.flatMap(({ parsed }) => parsed.problem ?? []));
  return [...library.problems.filter((problem) => !told.has(problem)), ...problems];
}

/** Reads a library as its writers do: finds every name, and all that is wrong, in broken texts too. Never throws. */
export function analyse(library: Library): Analysis {
  const partials = [...library.partials.values()].flat();
  const uses = new Map<string, readonly TextUses[]>();
  const problems: AuthoringProblem[] = partials.flatMap(problemsOfText);
  for (const [id, entry] of library.templates) {
    const found = entryOf(library, entry, partials);
    uses.set(id, found.uses);
    problems.push(...found.problems, ...missingForms(library, entry));
  }
  problems.push(...unusedPartials(library, uses));
  return { uses, problems: once(problems) };
}

/** A name that is not there makes every test fail that comes by it: of these are left what reading did not tell. */
export function notTold<Fault extends LibraryProblem>(
  faults: readonly Fault[],
  problems: readonly (LibraryProblem | AuthoringProblem)[],
): Fault[] {
  const errors = problems.filter((problem) => !('severity' in problem) || problem.severity === 'error');
  return faults.filter(({ file, start, end }) => {
    const isTold = errors.some((one) => one.file === file && start <= one.start && one.end <= end);
    return !file.endsWith('.hbs') || !isTold;
  });
}

interface Known {
  readonly parts: readonly unknown[];
  readonly uses: readonly TextUses[];
  readonly problems: readonly AuthoringProblem[];
}

const known = new WeakMap<TemplateEntry['info'], Known>();

/** A template is read again only when it or a partial has changed. */
function entryOf(library: Library, entry: TemplateEntry, partials: readonly Variant[]): Known {
  const parts = [...entry.variants, ...partials].map(({ parsed }) => parsed);
  const before = known.get(entry.info);
  const isSame = before?.parts.length === parts.length && before.parts.every((part, index) => part === parts[index]);
  if (before && isSame) return before;
  const uses = usesOf(library, entry);
  const problems = [
    ...entry.variants.flatMap(problemsOfText),
    ...problemsOfUses(entry, uses),
    ...problemsOfDescription(entry, uses),
  ];
  const found = { parts, uses, problems };
  known.set(entry.info, found);
  return found;
}

function unusedPartials({ partials }: Library, uses: ReadonlyMap<string, readonly TextUses[]>): AuthoringProblem[] {
  const all = [...uses.values()].flat().flatMap((text) => text.uses);
  const used = new Set(all.filter(({ what }) => what === 'partial').map(({ name }) => name));
  const unused = [...partials].filter(([name]) => !used.has(name)).flatMap(([, variants]) => variants);
  return unused.map(({ file, source }) => ({
    ...{
      file,
      start: 0,
      end: source.split(/\r|\n/, 1)[0]?.length ?? 0,
      name: file,
      code: 'unused-partial',
      severity: 'hint',
    },
    message: { nl: 'Geen sjabloon gebruikt dit deelsjabloon.', en: 'No template uses this partial.' },
  }));
}

function once(problems: readonly AuthoringProblem[]): AuthoringProblem[] {
  const keyOf = ({ file, start, end, code, name }: AuthoringProblem): string =>
    [file, start, end, code, name].join('\0');
  const first = new Map<string, AuthoringProblem>();
  for (const problem of problems) if (!first.has(keyOf(problem))) first.set(keyOf(problem), problem);
  return [...first.values()].sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
}
