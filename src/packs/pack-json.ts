import type { Node } from 'jsonc-parser';
import { readCheckedJson, type CheckedJson, type FileProblem } from '../engine/checked-json';
import type { Localized } from '../language/language';
import type { Span } from '../language/span';

/** Names by which a value could pass for something of the language it is read with. */
const refused = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a JSON file of a pack as `readCheckedJson` does, and looks at its names first: a file with a name of the
 * machine's own does not count, and a name that stands twice in a group is said.
 */
export function readPackJson(text: string, validate: unknown, example: string): CheckedJson {
  if (text.trim() === '')
    return { value: undefined, root: undefined, problems: [{ start: 0, end: 0, message: empty }] };
  const read = readCheckedJson(text, validate, example);
  const names = read.root ? objectionsTo(read.root) : [];
  const refusals = names.filter(({ harmful }) => harmful);
  // What the schema has to say of such a name adds nothing.
  const others = refusals.length > 0 ? [] : read.problems;
  return {
    ...read,
    value: refusals.length > 0 ? undefined : read.value,
    problems: [...others, ...names.map(({ problem }) => problem)].sort((a, b) => a.start - b.start),
  };
}

/** Gives the place where a text first stands in a file, as a name before a value; at the start where it does not. */
export function placesIn(root: Node | undefined): (text: string) => Span {
  let places: Map<string, Span> | undefined;
  return (text) => (places ??= findPlaces(root)).get(text) ?? { start: 0, end: 0 };
}

/** Level by level, so that the name of a snippet comes before the same word deeper in the file. */
function findPlaces(root: Node | undefined): Map<string, Span> {
  const places = new Map<string, Span>();
  for (let level = root ? [root] : []; level.length > 0; level = level.flatMap(({ children }) => children ?? [])) {
    for (const { type, value, offset, length } of level) {
      const text: unknown = value;
      if (type === 'string' && typeof text === 'string' && !places.has(text))
        places.set(text, { start: offset, end: offset + length });
    }
  }
  return places;
}

interface NameObjection {
  readonly problem: FileProblem;
  readonly harmful: boolean;
}

function objectionsTo(root: Node): NameObjection[] {
  const found: NameObjection[] = [];
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    const { children = [] } = node;
    // One by one: a list may be longer than what a call takes.
    for (const child of children) left.push(child);
    if (node.type !== 'object') continue;
    const known = new Set<string>();
    for (const [key] of children.map((property) => property.children ?? [])) {
      const name = String(key?.value);
      const place = { start: key?.offset ?? 0, end: (key?.offset ?? 0) + (key?.length ?? 0) };
      if (refused.has(name)) found.push({ problem: { ...place, message: harmful(name) }, harmful: true });
      else if (known.has(name)) found.push({ problem: { ...place, message: twice(name) }, harmful: false });
      known.add(name);
    }
  }
  return found;
}

const empty: Localized = {
  nl: 'Dit bestand is leeg. Schrijf er iets in of haal het weg.',
  en: 'This file is empty. Write something in it, or remove it.',
};

function harmful(name: string): Localized {
  return {
    nl: `“${name}” kan hier niet als naam dienen; dit bestand telt niet mee. Kies een andere naam.`,
    en: `“${name}” cannot be a name here; this file does not count. Choose another name.`,
  };
}

function twice(name: string): Localized {
  return {
    nl: `“${name}” staat er twee keer; de laatste telt. Haal een van beide weg.`,
    en: `“${name}” stands here twice; the last one counts. Remove one of the two.`,
  };
}
