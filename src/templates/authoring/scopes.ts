import type { Library } from '../library';
import type { Scope } from './scope';
import { shapeOfVariables } from './shape';
import type { Tag } from './tags';
import { follow, formsOf } from './uses';

/** What names mean in a tag, for a template that comes by it. */
export interface ScopeFor {
  readonly template: string;
  readonly scope: Scope;
}

/** What names mean in a tag of a text, for every template that comes by; in a partial that nothing uses, for each. */
export function scopesAt(library: Library, file: string, tag: Tag): readonly ScopeFor[] {
  const found = new Map<string, ScopeFor>();
  for (const entry of library.templates.values()) {
    for (const variant of entry.variants) {
      for (const register of formsOf(variant, library.byDefault))
        follow(library, entry, variant, register, {
          note: () => undefined,
          enter: (one, scope) => {
            if (one === tag && scope.file === file) found.set(entry.id, { template: entry.id, scope });
          },
        });
    }
  }
  return found.size > 0
    ? [...found.values()]
    : [...library.templates.values()].map((entry) => {
        const root = shapeOfVariables(entry.info);
        const nothing = {
          params: [],
          present: new Set<string>(),
          inlines: new Set<string>(),
          hasBlock: true,
          isInList: false,
        };
        return { template: entry.id, scope: { file, contexts: [root], root, ...nothing } };
      });
}
