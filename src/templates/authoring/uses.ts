import type { AddressForm } from '../../language/address/form';
import { languageOf, type Locale } from '../info';
import type { Library, TemplateEntry } from '../library';
import { chooseVariant, type Variant } from '../variant';
import { readTree } from './read';
import { shapeOfVariables } from './shape';
import type { Use } from './use';
import { walk, type Walk } from './walk';

/** The names that a template uses in one of its texts and in the partials that this takes in. */
export interface TextUses {
  readonly variant: Variant;
  readonly register: AddressForm;
  readonly uses: readonly Use[];
}

/** Follows each text of a template through its partials; a text for u and je both is followed as each. */
export function usesOf(library: Library, entry: TemplateEntry): readonly TextUses[] {
  return entry.variants.flatMap((variant) =>
    formsOf(variant, library.byDefault).map((register) => ({
      ...{ variant, register },
      uses: usesIn(library, entry, variant, register),
    })),
  );
}

/** The forms of address in which a text is read. */
export function formsOf({ locale, register }: Variant, byDefault: Locale): readonly AddressForm[] {
  if (register) return [register];
  return languageOf(locale ?? byDefault) === 'nl' ? ['u', 'je'] : ['u'];
}

function usesIn(library: Library, entry: TemplateEntry, variant: Variant, register: AddressForm): readonly Use[] {
  const uses: Use[] = [];
  follow(library, entry, variant, register, { note: (use) => uses.push(use), enter: () => undefined });
  return uses;
}

/** Walks a text of a template and its partials, and tells of every name and every tag. */
export function follow(
  library: Library,
  entry: TemplateEntry,
  variant: Variant,
  register: AddressForm,
  listener: Pick<Walk, 'note' | 'enter'>,
): void {
  const choice = { locale: variant.locale ?? library.byDefault, register, byDefault: library.byDefault };
  const run: Walk = {
    ...listener,
    partial: (name) => chooseVariant(library.partials.get(name) ?? [], choice),
    partialNames: [...library.partials.keys()],
    running: [variant.file],
  };
  const root = shapeOfVariables(entry.info);
  walk(run, readTree(variant)?.nodes ?? [], {
    ...{ file: variant.file, contexts: [root], root, params: [], present: new Set<string>() },
    ...{ inlines: new Set<string>(), hasBlock: false, isInList: false },
  });
}
