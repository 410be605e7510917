import type { Library, TemplateEntry } from '../templates/library';
import type { Variant } from '../templates/variant';
import type { LayeredPack } from './layers';

/**
 * The templates and partials of all packs as one library: of a text for the same language and form the later pack's
 * counts, and of a description too. Files are named with the root of their pack, so that no two are called the same.
 */
export function joinLibraries(packs: readonly LayeredPack[]): Library {
  const templates = new Map<string, TemplateEntry>();
  const partials = new Map<string, readonly Variant[]>();
  for (const { pack, root } of packs) {
    for (const [id, entry] of pack.library.templates) {
      const variants = laidOver(templates.get(id)?.variants ?? [], entry.variants, root);
      templates.set(id, { ...entry, file: root + entry.file, variants });
    }
    for (const [name, variants] of pack.library.partials)
      partials.set(name, laidOver(partials.get(name) ?? [], variants, root));
  }
  const problems = packs.flatMap(({ pack, root }) =>
    pack.library.problems.map((problem) => ({ ...problem, file: root + problem.file })),
  );
  return { templates, partials, problems, byDefault: 'nl' };
}

function laidOver(below: readonly Variant[], above: readonly Variant[], root: string): readonly Variant[] {
  const isReplaced = (one: Variant): boolean =>
    above.some(({ locale, register }) => locale === one.locale && register === one.register);
  return [...below.filter((one) => !isReplaced(one)), ...above.map((one) => underRoot(one, root))];
}

function underRoot({ parsed, ...variant }: Variant, root: string): Variant {
  const file = root + variant.file;
  const { template, problem } = parsed;
  return {
    ...variant,
    file,
    parsed: template ? { template: { ...template, name: file } } : { problem: { ...problem, file } },
  };
}
