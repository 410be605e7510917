import { overlaps, type Span } from '../language/span';
import type { Program, Statement } from './ast';
import type { Library } from './library';
import type { Origin, Piece } from './piece';
import { placeOf } from './render';
import type { Template } from './template';

/** A span of a file, and how many replies it wrote something in. */
export interface Count extends Span {
  readonly count: number;
}

/** What of one text was written by the replies that were made. */
export interface Covered {
  readonly file: string;
  /** The template's own words, a run at a time. */
  readonly literals: readonly Count[];
  /** The blocks with two ways through them, and the ways. */
  readonly blocks: readonly (Span & { readonly ways: readonly Count[] })[];
}

/** Counts for every text of a library in how many replies its words and the ways through its blocks are. */
export function countCovered({ templates, partials }: Library, replies: readonly (readonly Piece[])[]): Covered[] {
  const byFile = new Map<string, Origin[][]>();
  for (const pieces of replies) {
    for (const [file, origins] of groupByFile(pieces)) byFile.set(file, [...(byFile.get(file) ?? []), origins]);
  }
  const variants = [...[...templates.values()].flatMap((entry) => entry.variants), ...[...partials.values()].flat()];
  return variants.flatMap(({ file, parsed: { template } }) => {
    if (!template) return [];
    const written = byFile.get(file) ?? [];
    const count = (span: Span): Count => ({
      ...span,
      count: written.filter((origins) => origins.some((origin) => overlaps(origin, span))).length,
    });
    const { literals, blocks } = spansIn(template, template.program);
    const counted = blocks.map(({ ways, ...span }) => ({ ...span, ways: ways.map(count) }));
    return [{ file, literals: literals.map(count), blocks: counted }];
  });
}

function groupByFile(pieces: readonly Piece[]): Map<string, Origin[]> {
  const origins = new Map<string, Origin[]>();
  for (const { origin } of pieces) origins.set(origin.file, [...(origins.get(origin.file) ?? []), origin]);
  return origins;
}

interface Spans {
  readonly literals: Span[];
  readonly blocks: (Span & { readonly ways: readonly Span[] })[];
}

function spansIn(template: Template, program: Program | undefined): Spans {
  const found: Spans = { literals: [], blocks: [] };
  for (const statement of program?.body ?? []) collect(template, statement, found);
  return found;
}

function collect(template: Template, statement: Statement, { literals, blocks }: Spans): void {
  if (statement.type === 'ContentStatement') {
    const place = placeOf(template, statement);
    if (/[\p{L}\p{N}]/u.test(template.source.slice(place.start, place.end)))
      literals.push({ start: place.start, end: place.end });
    return;
  }
  if (!('program' in statement)) return;
  const programs = [statement.program, 'inverse' in statement ? statement.inverse : undefined];
  const bodies = programs.flatMap((program) => bodyOf(template, program));
  if (statement.type === 'BlockStatement' && bodies.length > 0)
    blocks.push({ ...template.spanOf(statement), ways: bodies });
  for (const program of programs) {
    const inner = spansIn(template, program);
    literals.push(...inner.literals);
    blocks.push(...inner.blocks);
  }
}

/** From the first to the last statement of a way; none for a way without anything in it. */
function bodyOf(template: Template, program: Program | undefined): Span[] {
  const [first, last] = [program?.body[0], program?.body.at(-1)];
  if (!first || !last) return [];
  return [{ start: template.spanOf(first).start, end: template.spanOf(last).end }];
}
