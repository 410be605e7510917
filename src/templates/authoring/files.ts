import type { Library, TemplateEntry } from '../library';
import type { Variant } from '../variant';

/** The text that a file of a library is; undefined for a description, or a file that is none of its texts. */
export function variantOf({ templates, partials }: Library, file: string): Variant | undefined {
  const texts = [...[...templates.values()].flatMap(({ variants }) => variants), ...[...partials.values()].flat()];
  return texts.find((variant) => variant.file === file);
}

/** The template of which a file is the description or a text; undefined for a partial. */
export function entryOf({ templates }: Library, file: string): TemplateEntry | undefined {
  return [...templates.values()].find(
    (entry) => entry.file === file || entry.variants.some((one) => one.file === file),
  );
}
