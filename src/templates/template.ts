import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Location, Position, Program } from './ast';
import type { Span } from '../language/span';
import { findTooDeep, limits } from './limits';
import { problemAt, type Problem } from './problem';
import { syntaxProblem } from './syntax';

/** A template or partial that could be read. */
export interface Template {
  readonly name: string;
  readonly source: string;
  readonly program: Program;
  /** Where a node stands in the source. */
  spanOf(node: { readonly loc: Location }): Span;
}

/** A template that was read, or the one reason why it cannot be. */
export type ParsedTemplate =
  | { readonly template: Template; readonly problem?: undefined }
  | { readonly template?: undefined; readonly problem: Problem };

/**
 * Reads a template with the parser of Handlebars, whitespace control included. Size and nesting are checked first, so
 * that no text takes more than linear time. Never throws: what is no template gives a problem on its place.
 */
export function parseTemplate(name: string, source: string): ParsedTemplate {
  if (source.length > limits.source) {
    const rest = { start: limits.source, end: source.length };
    return { problem: problemAt(name, rest, 'too-large', String(limits.source)) };
  }
  const deep = findTooDeep(source);
  if (deep !== undefined) {
    const place = { start: deep, end: Math.min(deep + 2, source.length) };
    return { problem: problemAt(name, place, 'too-nested', String(limits.nesting)) };
  }
  const starts = lineStarts(source);
  try {
    const program = parse(source) as Program;
    const offset = ({ line, column }: Position): number => (starts[line - 1] ?? 0) + column;
    return {
      template: { name, source, program, spanOf: ({ loc }) => ({ start: offset(loc.start), end: offset(loc.end) }) },
    };
  } catch (error) {
    return { problem: syntaxProblem(name, source, starts, error) };
  }
}

/** Line breaks as the lexer of Handlebars counts them. */
function lineStarts(source: string): number[] {
  return [0, ...[...source.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
}
