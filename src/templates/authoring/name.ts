import type { Span } from '../../language/span';
import { helpers } from '../helpers/index';
import type { Library } from '../library';
import type { Analysis } from './analyse';
import { placesOf } from './description';
import { entryOf } from './files';
import type { Origin } from './shape';
import type { Use } from './use';

/** What a name at a place stands for. */
export interface Name extends Span {
  readonly kind: 'variable' | 'local' | 'partial' | 'helper';
  readonly name: string;
  /** The templates whose variable it is. A partial that they share makes one variable of theirs. */
  readonly templates: readonly string[];
  /** Of a local name: where it gets its meaning. */
  readonly origin?: Origin;
}

/** Finds what the name at an offset of a text or description stands for. */
export function nameAt(library: Library, analysis: Analysis, file: string, offset: number): Name | undefined {
  if (file.endsWith('.json')) return variableAt(library, analysis, file, offset);
  for (const [id, texts] of analysis.uses) {
    for (const { uses } of texts) {
      const use = uses.find((one) => one.file === file && one.start <= offset && offset <= one.end);
      if (use) return nameOf(analysis, id, use);
    }
  }
  return undefined;
}

function variableAt(library: Library, analysis: Analysis, file: string, offset: number): Name | undefined {
  const entry = entryOf(library, file);
  if (!entry) return undefined;
  const { variables, data } = placesOf(entry);
  const key = [...variables, ...data].find(({ start, end }) => start - 1 <= offset && offset <= end + 1);
  if (!key || !(key.name in entry.info.variables)) return undefined;
  const { name, start, end } = key;
  return { kind: 'variable', name, start, end, templates: sharing(analysis, entry.id, name) };
}

function nameOf(analysis: Analysis, id: string, use: Use): Name | undefined {
  const { name, start, end, what, isKnown, origin } = use;
  if (what === 'variable' && isKnown)
    return { kind: 'variable', name, start, end, templates: sharing(analysis, id, name) };
  if (what === 'partial') return { kind: 'partial', name, start, end, templates: [] };
  if (what === 'helper' && helpers.has(name)) return { kind: 'helper', name, start, end, templates: [] };
  return what === 'local' && origin ? { kind: 'local', name, start, end, templates: [], origin } : undefined;
}

/** The templates that have one variable together with this one, since a partial names it for both. */
function sharing(analysis: Analysis, id: string, name: string): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const [own, texts] of analysis.uses) {
    for (const use of texts.flatMap(({ uses }) => uses)) {
      if (use.what !== 'variable' || !use.isKnown || use.name !== name) continue;
      const key = `${use.file}\0${use.start}`;
      places.set(key, (places.get(key) ?? new Set()).add(own));
    }
  }
  const found = new Set([id]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const owners of places.values())
      if ([...owners].some((one) => found.has(one))) owners.forEach((one) => found.add(one));
  }
  return [...found];
}
