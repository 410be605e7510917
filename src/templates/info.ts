import type { Node } from 'jsonc-parser';
import type { Channel } from '../engine/draft';
import { readCheckedJson, type FileProblem } from '../engine/checked-json';
import type { AddressForm } from '../language/address/form';
import type { Language, Localized } from '../language/language';
import type { Span } from '../language/span';
import validate from './template-validator';

/** The language of a template, with or without a country: "nl", "nl-BE". */
export type Locale = Language | `${Language}-${string}`;

/** Texts per language; not every language need be there. */
export type Texts = Readonly<Partial<Record<Locale, string>>>;

export type TemplateStatus = 'draft' | 'approved' | 'retired';

/** A value that the writer gives, or that is found in the draft. */
export interface Variable {
  readonly type: 'text' | 'number' | 'amount' | 'date' | 'time' | 'list' | 'yes-no';
  /** A value, or one per language. */
  readonly example: unknown;
  readonly prompt?: Texts;
  /** What stands for it when there is no value; without one the value is required. */
  readonly fallback?: unknown;
  readonly personal?: boolean;
}

/** A reply to make with a template, and what is expected of it. */
export interface TemplateTest {
  readonly name: string;
  readonly locale: Locale;
  readonly register?: AddressForm;
  readonly channel?: Channel;
  readonly date?: string;
  readonly received?: string;
  readonly customer?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly contains?: readonly string[];
  readonly excludes?: readonly string[];
  readonly equals?: string;
  readonly marks?: readonly string[];
}

/** What is known of a template besides its text: `<id>.json`. */
export interface TemplateInfo {
  readonly titles: Texts;
  readonly situation: Texts;
  readonly channels: readonly Channel[];
  readonly tags: readonly string[];
  readonly owner: string | undefined;
  readonly status: TemplateStatus;
  readonly variables: Readonly<Record<string, Variable>>;
  readonly tests: readonly TemplateTest[];
}

/** A description of a template that was read. */
export interface ReadInfo {
  readonly info: TemplateInfo;
  readonly problems: readonly FileProblem[];
  /** The tree of the file, for finding places; missing where there is none. */
  readonly root: Node | undefined;
  /** Where a test stands in the file. */
  testSpan(index: number): Span;
}

/** Reads the text of `<id>.json`. Never throws: what is wrong is a problem on its place, and the rest counts. */
export function readInfo(text: string): ReadInfo {
  const { value = {}, root, problems } = readCheckedJson(text, validate, '{ "titles": { "nl": "…" } }');
  const given = value as Partial<TemplateInfo>;
  const { titles = {}, situation = {}, channels = ['email'], tags = [], owner, status = 'draft' } = given;
  const { variables = {}, tests = [] } = given;
  const list = root?.children?.findLast(({ children }) => children?.[0]?.value === 'tests')?.children?.[1];
  return {
    info: { titles, situation, channels, tags, owner, status, variables, tests },
    problems,
    root,
    testSpan: (index) => {
      const node = list?.children?.[index] ?? { offset: 0, length: 0 };
      return { start: node.offset, end: node.offset + node.length };
    },
  };
}

/** The languages in which a locale is looked for: "nl-BE", "nl", and the default of the library. */
export function localeChain(locale: Locale, byDefault: Locale): readonly Locale[] {
  return [...new Set([locale, languageOf(locale), byDefault])];
}

export function languageOf(locale: Locale): Language {
  return locale.startsWith('nl') ? 'nl' : 'en';
}

/** The text of a language, else that of another: a title is better in English than not there. */
export function textIn(texts: Texts, locale: Locale): string {
  const own = localeChain(locale, 'nl').find((one) => texts[one] !== undefined);
  return (own && texts[own]) ?? Object.values(texts)[0] ?? '';
}

/** A value that may be given per language. */
export function valueIn(value: unknown, locale: Locale): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const values = value as Readonly<Record<string, unknown>>;
  const own = [locale, languageOf(locale)].find((one) => Object.hasOwn(values, one));
  return own === undefined ? undefined : values[own];
}

/** A problem of a file of the library. */
export interface LibraryProblem extends Span {
  readonly file: string;
  readonly message: Localized;
}
