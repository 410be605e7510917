import type { Library, TemplateEntry } from './library';
import { textIn, type Locale, type Variable } from './info';
import type { Rendering } from './render';
import { renderVariant, sampleData, withFallbacks, type Occasion } from './test-case';
import type { Variant } from './variant';

/** A reply to make: a text of a template, and for whom. */
export interface Making {
  readonly library: Library;
  readonly entry: TemplateEntry;
  readonly variant: Variant;
  readonly occasion: Occasion;
}

/** Answers by the name of the variable; undefined where the writer has none. */
export type Answers = ReadonlyMap<string, unknown>;

/**
 * What a text makes of a variable when others have their answers: nothing, something if it is there, or something that
 * has to be there. Variables without an answer yet count with their examples.
 */
export function needOf(making: Making, name: string, answers: Answers): 'unused' | 'optional' | 'required' {
  const { library, entry, variant, occasion } = making;
  const { [name]: example, ...others } = { ...sampleData(entry.info, occasion.locale), ...Object.fromEntries(answers) };
  const without = renderVariant(library, variant, others, occasion);
  const isMissed = without.problems.some((problem) => problem.name.split('.')[0] === name);
  if (isMissed) return entry.info.variables[name]?.fallback === undefined ? 'required' : 'optional';
  return renderVariant(library, variant, { ...others, [name]: example }, occasion).text === without.text
    ? 'unused'
    : 'optional';
}

/**
 * The values with which the reply is made. What has to be there and has no answer is a blank in brackets, so that it is
 * marked and cannot go out unseen.
 */
export function valuesFor(making: Making, answers: Answers): Readonly<Record<string, unknown>> {
  const { entry, occasion } = making;
  const filled = new Map(answers);
  for (const [name, variable] of Object.entries(entry.info.variables)) {
    if (filled.get(name) !== undefined) continue;
    filled.set(name, undefined);
    if (needOf(making, name, filled) === 'required') filled.set(name, blankFor(name, variable, occasion.locale));
  }
  return withFallbacks(entry.info, occasion.locale, Object.fromEntries(filled));
}

/** The reply with the answers in it. */
export function makeReply(making: Making, answers: Answers): Rendering {
  const { library, variant, occasion } = making;
  return renderVariant(library, variant, valuesFor(making, answers), occasion);
}

/** "[wanneer had het er moeten zijn]": the question to the writer, as a blank in the reply's language. */
export function blankFor(name: string, { prompt }: Variable, locale: Locale): string {
  const asked = textIn(prompt ?? {}, locale)
    .replace(/\([^)]*\)/g, '')
    .replace(/[[\]\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[?.!\s]+$/, '')
    .trim();
  if (asked === '') return `[${name}]`;
  return `[${asked.charAt(0).toLowerCase()}${asked.slice(1)}]`;
}
