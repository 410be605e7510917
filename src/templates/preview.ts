import { overlaps, type Span } from '../language/span';
import type { TemplateTest } from './info';
import type { Library, TemplateEntry } from './library';
import type { Origin, Piece } from './piece';
import { testCases, type TestCase } from './test-case';
import type { TestOutcome } from './test-outcome';
import { registersOf, type Variant } from './variant';

/** A stretch of a rendered reply that comes from one place and carries the same marks. */
export interface Stretch {
  readonly text: string;
  readonly origin: Origin;
  /** Positions in the outcome's marks. */
  readonly marks: readonly number[];
}

/** The replies that can be looked at: one with the examples for every text of a template, then those of its tests. */
export function previewCases(library: Library, entry: TemplateEntry, sample: Partial<TemplateTest>): TestCase[] {
  const samples = entry.variants.flatMap((variant) => sampleCases(entry, variant, sample));
  return [...samples, ...testCases(library, entry)];
}

/** Position of the case that a sample has: it is in no file. */
export const sampleIndex = -1;

function sampleCases(entry: TemplateEntry, variant: Variant, sample: Partial<TemplateTest>): TestCase[] {
  const { locale = 'nl' } = variant;
  const registers = variant.register ? [variant.register] : registersOf([variant], locale);
  const test: TemplateTest = { name: '', locale, ...sample };
  return registers.map((register) => ({ entry, test, index: sampleIndex, register, variant }));
}

/** The templates in which a file takes part: its own, or those that use it as a partial, directly or by another one. */
export function entriesOf({ templates, partials }: Library, file: string): TemplateEntry[] {
  const all = [...templates.values()];
  const own = all.filter((entry) => entry.file === file || entry.variants.some((variant) => variant.file === file));
  if (own.length > 0) return own;
  const names = new Set(
    [...partials].filter(([, texts]) => texts.some((one) => one.file === file)).map(([name]) => name),
  );
  // A name that is added in the loop is visited by it as well.
  for (const name of names) {
    for (const [user, texts] of partials) if (texts.some(({ source }) => usesPartial(source, name))) names.add(user);
  }
  return all.filter(({ variants }) =>
    variants.some(({ source }) => [...names].some((name) => usesPartial(source, name))),
  );
}

function usesPartial(source: string, name: string): boolean {
  return new RegExp(`\\{\\{~?#?>\\s*["']?${name}["'\\s}~]`).test(source);
}

/** Cuts a reply where its source or its marks change; all stretches in order are the reply. */
export function stretchesOf({ pieces, marks }: TestOutcome): Stretch[] {
  const edges = [...new Set(marks.flatMap(({ at }) => (at ? [at.start, at.end] : [])))].sort((a, b) => a - b);
  let from = 0;
  return pieces.flatMap((piece) => {
    const start = from;
    from += piece.text.length;
    const inner = edges.filter((edge) => edge > start && edge < from);
    const cuts = [start, ...inner, from];
    return cuts.slice(1).flatMap((end, index) => {
      const span = { start: cuts[index] ?? start, end };
      return span.start === span.end ? [] : [stretchOf(piece, span, start, marks)];
    });
  });
}

function stretchOf({ text, origin }: Piece, span: Span, pieceStart: number, marks: TestOutcome['marks']): Stretch {
  const [from, to] = [span.start - pieceStart, span.end - pieceStart];
  const place = origin.exact ? { start: origin.start + from, end: origin.start + to } : {};
  const on = marks.flatMap(({ at }, index) => (at && overlaps(at, span) ? [index] : []));
  return { text: text.slice(from, to), origin: { ...origin, ...place }, marks: on };
}
