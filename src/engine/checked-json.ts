import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Localized } from '../language/language';
import type { Span } from '../language/span';
import { findPlace, type Objection } from './team-file-place';
import { notAnObject, syntaxProblem, valueProblem } from './team-file-problems';

/** A fault in a file, in UTF-16 code units of its text. */
export interface FileProblem extends Span {
  readonly message: Localized;
}

/** A file of JSON as far as it is right, with its tree for finding places. */
export interface CheckedJson {
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly root: Node | undefined;
  readonly problems: FileProblem[];
}

/**
 * Reads JSON as people write it (comments and trailing commas are fine) and holds it against a compiled schema. Never
 * throws. `value` holds all that is right, also where another part is not; it is missing only where there is no object.
 * `example` shows how such a file begins.
 */
export function readCheckedJson(text: string, validate: unknown, example: string): CheckedJson {
  // A byte order mark is not JSON; a space in its place keeps the offsets.
  const json = text.replace(/^\uFEFF/, ' ');
  const deep = findTooDeep(json);
  if (deep !== undefined)
    return { value: {}, root: undefined, problems: [{ start: deep, end: deep + 1, message: tooDeep }] };
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const problems = errors.slice(0, 1).map((error) => syntaxProblem(json, error));
  if (!root) return { value: {}, root, problems };
  if (root.type !== 'object') return { value: undefined, root, problems: [...problems, notAnObject(root, example)] };
  const value = getNodeValue(root) as Record<string, unknown>;
  const objections = objectionsTo(value, validate);
  for (const objection of objections.slice(0, mostObjections)) {
    const place = findPlace(root, objection);
    problems.push(valueProblem(place, objection));
    remove(value, place.removable);
  }
  if (objections.length > mostObjections)
    return {
      value: undefined,
      root,
      problems: [...problems, { start: 0, end: 1, message: tooWrong(objections.length) }],
    };
  return { value, root, problems: problems.sort((a, b) => a.start - b.start) };
}

function objectionsTo(value: unknown, validate: unknown): readonly Objection[] {
  const compiled = validate as { (value: unknown): boolean; errors?: readonly Objection[] | null };
  if (compiled(value)) return [];
  // What is not allowed is reported again by what holds it: keep the objection that says what is.
  return (compiled.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames' && keyword !== 'if');
}

function remove(value: Record<string, unknown>, path: readonly string[]): void {
  let holder: unknown = value;
  for (const part of path.slice(0, -1)) holder = (holder as Record<string, unknown> | undefined)?.[part];
  const last = path.at(-1);
  if (last !== undefined && typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, last);
}

/** A file in which more is wrong is not meant for us, and nobody reads a longer list. */
const mostObjections = 200;

function tooWrong(count: number): Localized {
  return {
    nl: `In dit bestand klopt op ${count} plaatsen iets niet; het telt niet mee.`,
    en: `Something is wrong in ${count} places of this file; it does not count.`,
  };
}

/** Nobody nests values deeper by hand; far deeper, and the parser runs out of room. */
const mostLevels = 50;

const tooDeep: Localized = {
  nl: `Groepen en lijsten staan hier meer dan ${mostLevels} diep in elkaar; dit bestand telt niet mee.`,
  en: `Groups and lists are nested more than ${mostLevels} deep here; this file does not count.`,
};

/** Where a text of JSON is nested too deep, strings passed over. */
function findTooDeep(json: string): number | undefined {
  let level = 0;
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\\n]|\\.)*"|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') level++;
    else if (token === ']' || token === '}') level--;
    if (level > mostLevels) return index;
  }
  return undefined;
}
