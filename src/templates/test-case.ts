import type { DraftInput } from '../engine/draft';
import type { Settings } from '../engine/settings';
import type { AddressForm } from '../language/address/form';
import { parseMoment } from '../language/dates/moment';
import { readText } from '../language/text';
import type { Situation } from './helper';
import { helpers } from './helpers/index';
import { isBlank } from './helpers/arguments';
import { languageOf, valueIn, type Locale, type TemplateInfo, type TemplateTest } from './info';
import type { Library, TemplateEntry } from './library';
import { renderTemplate, type Rendering } from './render';
import { chooseVariant, registersOf, type Variant } from './variant';

/** One reply to make: a test of a template in one form of address. */
export interface TestCase {
  readonly entry: TemplateEntry;
  readonly test: TemplateTest;
  /** Position of the test in its file. */
  readonly index: number;
  readonly register: AddressForm;
  /** The text that serves it; undefined when the template has none. */
  readonly variant: Variant | undefined;
}

/** The replies that a template's tests make; a test without a form of address makes one in each that the template has. */
export function testCases(library: Library, entry: TemplateEntry): readonly TestCase[] {
  return entry.info.tests.flatMap((test, index) => {
    const all = test.register ? [test.register] : registersOf(entry.variants, test.locale);
    const registers: readonly AddressForm[] = all.length > 0 ? all : ['u'];
    return registers.map((register) => {
      const choice = { locale: test.locale, register, byDefault: library.byDefault };
      return { entry, test, index, register, variant: chooseVariant(entry.variants, choice) };
    });
  });
}

/** The values of a template's variables: what is given, else the example; where that is empty, the fallback. */
export function sampleData(
  { variables }: TemplateInfo,
  locale: Locale,
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const examples = Object.entries(variables).map(([name, { example }]) => [name, valueIn(example, locale)] as const);
  return withFallbacks({ variables }, locale, { ...Object.fromEntries(examples), ...given });
}

/** The values that are given, and fallbacks in the place of those that are missing or empty. */
export function withFallbacks(
  { variables }: Pick<TemplateInfo, 'variables'>,
  locale: Locale,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const own = Object.entries(given).filter(([, value]) => !isBlank(value) || value === false);
  const missing = Object.entries(variables).flatMap(([name, { fallback }]) => {
    const value = valueIn(fallback, locale);
    return value === undefined || own.some(([known]) => known === name) ? [] : [[name, value] as const];
  });
  return Object.fromEntries([...own, ...missing]) as Record<string, unknown>;
}

/** For whom and when a text is rendered, besides its language. */
export interface Occasion {
  readonly locale: Locale;
  readonly register: AddressForm;
  readonly channel: Situation['channel'];
  readonly date: string | undefined;
  readonly customer: string | undefined;
  readonly settings: Settings;
}

/** Renders a text of a library with its partials. */
export function renderVariant(
  library: Library,
  variant: Variant,
  data: Readonly<Record<string, unknown>>,
  { locale, register, channel, date, customer, settings }: Occasion,
): Rendering {
  const own = variant.locale ?? locale;
  const language = languageOf(own);
  const choice = { locale: own, register, byDefault: library.byDefault };
  const { template, problem } = variant.parsed;
  if (!template) return { text: '', pieces: [], problems: [problem] };
  return renderTemplate(template, {
    data,
    situation: {
      ...{ language, address: register, channel, calendar: settings.calendar },
      greeting: settings.channels[channel]?.greeting,
      date: date === undefined ? undefined : parseMoment(date),
      customer: customer === undefined ? undefined : readText(customer, language),
    },
    helpers,
    partial: (name) => chooseVariant(library.partials.get(name) ?? [], choice)?.parsed,
  });
}

/** The draft that a rendered reply is, for the rules. */
export function asDraft(
  reply: string,
  { locale, register, channel, date, customer }: Occasion,
  received?: string,
): DraftInput {
  const language = languageOf(locale);
  const [moment, arrived] = [date, received].map((text) => (text === undefined ? undefined : parseMoment(text)));
  return {
    ...{ reply, channel, language },
    ...(language === 'nl' && { address: register }),
    ...(moment && { date: moment }),
    ...(arrived && { received: arrived }),
    ...(customer !== undefined && { customer }),
  };
}
