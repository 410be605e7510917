import type { Library } from '../library';
import type { Analysis } from './analyse';
import type { Scope } from './scope';
import { shapeOfVariables } from './shape';
import type { Tag } from './tags';
import { usersOf } from './users';
import { follow, formsOf } from './uses';

/** What names mean in a tag, for a template that comes by it. */
export interface ScopeFor {
  readonly template: string;
  readonly scope: Scope;
}

/** As many templates are asked what names mean in a partial: more of them say the same. */
const mostTemplates = 20;

/** What names mean in a tag of a text, for every template that comes by; in a partial that nothing uses, for each. */
export function scopesAt(library: Library, analysis: Analysis, file: string, tag: Tag): readonly ScopeFor[] {
  const found = new Map<string, ScopeFor>();
  for (const entry of usersOf(library, analysis, file)) {
    if (found.size >= mostTemplates) break;
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
