import { readTeamFile, type TeamFile, type TeamFileProblem } from './team-file';

/** How a door reads team files: an id is a path or an address, whatever the door uses. */
export interface TeamFileSource {
  /** The text of a file; undefined when there is none. May reject: then the file counts as missing. */
  read(id: string): Promise<string | undefined>;
  /** The id of a path that is written in the file `from`. */
  resolve(from: string, path: string): string;
}

/** A fault in one of the files. */
export interface LayerProblem extends TeamFileProblem {
  readonly file: string;
}

/** What a team file and the files it builds on come to. */
export interface TeamLayers {
  /** Weakest first, as `settingsFrom` takes them. */
  readonly layers: readonly TeamFile[];
  readonly problems: readonly LayerProblem[];
  /** Every file that was read, to be watched for changes. */
  readonly files: readonly string[];
}

/** Reads a team file with all it extends. Never rejects: a missing file or a circle is a problem, the rest goes on. */
export async function readTeamLayers(id: string, source: TeamFileSource): Promise<TeamLayers> {
  const found = { layers: [] as TeamFile[], problems: [] as LayerProblem[], files: [] as string[] };
  const text = await source.read(id).catch(() => undefined);
  if (text === undefined) found.problems.push({ file: id, start: 0, end: 0, message: cannotRead(id) });
  else await addLayer(id, text, source, [id], found);
  return found;
}

async function addLayer(
  id: string,
  text: string,
  source: TeamFileSource,
  way: readonly string[],
  found: { layers: TeamFile[]; problems: LayerProblem[]; files: string[] },
): Promise<void> {
  if (!found.files.includes(id)) found.files.push(id);
  const { value = {}, problems } = readTeamFile(text);
  found.problems.push(...problems.map((problem) => ({ ...problem, file: id })));
  for (const path of [value.extends ?? []].flat()) {
    const base = source.resolve(id, path);
    const objection = (message: TeamFileProblem['message']): void => {
      found.problems.push({ file: id, ...placeOf(text, path), message });
    };
    if (way.includes(base)) {
      objection(circle(path));
      continue;
    }
    const baseText = await source.read(base).catch(() => undefined);
    if (baseText === undefined) objection(cannotRead(path));
    else await addLayer(base, baseText, source, [...way, base], found);
  }
  found.layers.push(value);
}

/** Where a path of `extends` is written. */
function placeOf(text: string, path: string): { start: number; end: number } {
  const written = JSON.stringify(path);
  const start = Math.max(0, text.indexOf(written, text.indexOf('"extends"')));
  return { start, end: Math.min(text.length, start + written.length) };
}

function cannotRead(path: string): TeamFileProblem['message'] {
  return {
    nl: `“${path}” is niet te lezen. Kijk of het bestand bestaat; de andere instellingen gelden wel.`,
    en: `“${path}” cannot be read. Check that the file exists; the other settings do apply.`,
  };
}

function circle(path: string): TeamFileProblem['message'] {
  return {
    nl: `“${path}” bouwt zelf weer op dit bestand voort. Haal een van beide verwijzingen weg; deze telt nu niet mee.`,
    en: `“${path}” itself builds on this file. Remove one of the two references; this one does not count for now.`,
  };
}
