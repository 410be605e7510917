import type { TestCase } from '../../templates/test-case';
import { languageOf } from '../../templates/info';
import { sampleIndex } from '../../templates/preview';
import type { Reader } from '../reader';

const example = { nl: 'voorbeeldwaarden', en: 'example values' };

/** How a reply is called in the list: its template, for whom it is, and its test. */
export function caseName({ entry, test, index, register, variant }: TestCase, { say }: Reader): string {
  const locale = variant?.locale ?? test.locale;
  const form = languageOf(locale) === 'nl' ? ` ${register}` : '';
  return `${entry.id} (${locale}${form}): ${index === sampleIndex ? say(example) : test.name}`;
}

/**
 * Position of the case to show for a file: the one that was chosen before, unless the file is a text that makes other
 * replies; then the first that it makes.
 */
export function chooseCase(cases: readonly TestCase[], file: string, before?: TestCase): number {
  const own = cases.findIndex(({ variant }) => variant?.file === file);
  const same = before ? cases.findIndex((one) => isSame(one, before)) : -1;
  return same >= 0 && (own < 0 || cases[same]?.variant?.file === file) ? same : Math.max(0, own);
}

function isSame(one: TestCase, other: TestCase): boolean {
  const key = ({ entry, test, index, register, variant }: TestCase): string =>
    JSON.stringify([entry.id, test.name, index, register, variant?.file]);
  return key(one) === key(other);
}
