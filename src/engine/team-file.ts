import { getNodeValue, parseTree, type ParseError } from 'jsonc-parser';
import type { Localized } from '../language/language';
import type { Span } from '../language/span';
import type { Settings } from './settings';
import { findPlace, type Objection } from './team-file-place';
import { notAnObject, syntaxProblem, valueProblem } from './team-file-problems';
import validate from './team-file-validator';

/** What a team file may say: settings, and where to find the files it builds on. */
export interface TeamFile extends Partial<Settings> {
  readonly extends?: string | readonly string[];
  readonly packs?: readonly string[];
}

/** A fault in a team file, in UTF-16 code units of its text. */
export interface TeamFileProblem extends Span {
  readonly message: Localized;
}

/**
 * Reads the text of `.golden-reply.json`; comments and trailing commas are fine. Never throws. `value` holds all
 * that is right, also where another part is not; it is missing only when the text holds no object at all.
 */
export function readTeamFile(text: string): { value?: TeamFile; problems: TeamFileProblem[] } {
  // A byte order mark is not JSON; a space in its place keeps the offsets.
  const json = text.replace(/^\uFEFF/, ' ');
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const problems = errors.slice(0, 1).map((error) => syntaxProblem(json, error));
  if (!root) return { value: {}, problems };
  if (root.type !== 'object') return { problems: [...problems, notAnObject(root)] };
  const value = getNodeValue(root) as Record<string, unknown>;
  for (const objection of objectionsTo(value)) {
    const place = findPlace(root, objection);
    problems.push(valueProblem(place, objection));
    remove(value, place.removable);
  }
  return { value: value as TeamFile, problems: problems.sort((a, b) => a.start - b.start) };
}

function objectionsTo(value: unknown): readonly Objection[] {
  const compiled = validate as unknown as { (value: unknown): boolean; errors?: readonly Objection[] | null };
  if (compiled(value)) return [];
  // An unknown rule is reported twice: keep the objection that lists the known ones.
  return (compiled.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames');
}

function remove(value: Record<string, unknown>, path: readonly string[]): void {
  let holder: unknown = value;
  for (const part of path.slice(0, -1)) holder = (holder as Record<string, unknown> | undefined)?.[part];
  const last = path.at(-1);
  if (last !== undefined && typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, last);
}
