import type { Library, TemplateEntry } from '../library';
import type { Analysis } from './analyse';

/** The templates whose replies can have something of a file in them: its own, and of a partial all that take it in. */
export function usersOf({ templates }: Library, { uses }: Analysis, file: string): readonly TemplateEntry[] {
  return [...templates.values()].filter((entry) => {
    if (entry.file === file || entry.variants.some((one) => one.file === file)) return true;
    return uses.get(entry.id)?.some((text) => text.uses.some((use) => use.file === file || use.origin?.file === file));
  });
}

/** A library with some of its templates, and of its partials those of one file; enough to report on that file. */
export function narrowed(library: Library, entries: readonly TemplateEntry[], file: string): Library {
  const partials = [...library.partials].filter(([, variants]) => variants.some((one) => one.file === file));
  const templates = new Map(entries.map((entry) => [entry.id, entry]));
  return { ...library, templates, partials: new Map(partials) };
}
