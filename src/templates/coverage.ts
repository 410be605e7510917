import type { Program, Statement } from './ast';
import type { LibraryProblem } from './info';
import type { Library } from './library';
import type { Piece } from './piece';
import { placeOf } from './render';
import type { Template } from './template';
import type { Span } from '../language/span';

/** The words of templates and partials that no rendering wrote: nobody has seen how they read. */
export function findUncovered(library: Library, renderings: readonly (readonly Piece[])[]): readonly LibraryProblem[] {
  const written = new Map<string, Span[]>();
  for (const { origin } of renderings.flat()) {
    if (origin.kind !== 'literal') continue;
    const spans = written.get(origin.file) ?? [];
    if (spans.length === 0) written.set(origin.file, spans);
    spans.push(origin);
  }
  const variants = [
    ...[...library.templates.values()].flatMap((entry) => entry.variants),
    ...[...library.partials.values()].flat(),
  ];
  return variants.flatMap(({ file, parsed: { template } }) => {
    const seen = written.get(file) ?? [];
    const spans = template
      ? literalsOf(template).filter((span) => !seen.some((one) => one.start < span.end && span.start < one.end))
      : [];
    return spans.map(({ start, end }) => ({ file, start, end, message: notCovered }));
  });
}

const notCovered = {
  nl: 'Geen test maakt een antwoord waar deze woorden in staan, dus ze zijn nergens nagekeken.',
  en: 'No test makes a reply with these words in it, so they have not been checked.',
};

/** Where a template has words of its own, in order. */
function literalsOf(template: Template): Span[] {
  const walk = (program: Program | undefined): Span[] => (program?.body ?? []).flatMap(spansIn);
  const spansIn = (statement: Statement): Span[] => {
    if (statement.type === 'ContentStatement') return wordsIn(template, placeOf(template, statement));
    if (statement.type === 'BlockStatement') return [...walk(statement.program), ...walk(statement.inverse)];
    return 'program' in statement ? walk(statement.program) : [];
  };
  return walk(template.program);
}

/** The span without the white space around; nothing where there is no word in it. */
function wordsIn({ source }: Template, { start, end }: Span): Span[] {
  const text = source.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  return [{ start: start + text.length - text.trimStart().length, end: end - text.length + text.trimEnd().length }];
}
