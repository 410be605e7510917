import { defaultSettings } from '../../engine/settings';
import type { Library } from '../library';
import { renderVariant, sampleData, testCases } from '../test-case';
import { entryOf } from './files';
import type { Name } from './name';

/** A moment for what is shown as an example where no test gives one. */
const someMoment = '2026-11-24T10:00';

/**
 * What stands in a reply where a mustache with a name is: in the first test of its template that writes it, else with
 * the examples. Undefined where nothing is written.
 */
export function sampleText(library: Library, file: string, offset: number, { templates }: Name): string | undefined {
  const own = entryOf(library, file);
  const entries = own ? [own] : templates.flatMap((id) => library.templates.get(id) ?? []);
  for (const entry of entries.slice(0, 1)) {
    for (const { test, register, variant } of testCases(library, entry)) {
      if (!variant || (own && variant.file !== file)) continue;
      const occasion = {
        ...{ locale: variant.locale ?? test.locale, register, date: test.date ?? someMoment, customer: test.customer },
        ...{ channel: test.channel ?? entry.info.channels[0] ?? 'email', settings: defaultSettings },
      };
      const { pieces } = renderVariant(library, variant, sampleData(entry.info, test.locale, test.data), occasion);
      const here = pieces.filter(
        ({ origin }) => origin.file === file && origin.start <= offset && offset <= origin.end,
      );
      const written = here.filter(({ origin }) => origin.kind === 'value' || origin.kind === 'helper');
      if (written.length > 0) return written.map(({ text }) => text).join('');
    }
  }
  return undefined;
}
