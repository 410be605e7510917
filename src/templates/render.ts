import type { Span } from '../language/span';
import type { Content, Mustache, Program, Statement } from './ast';
import { runBlock } from './blocks';
import { asPath, callHelper, helperOf } from './expression';
import type { Helper, Situation } from './helper';
import { inlinesOf, runPartial } from './partials';
import { textOf, type Piece } from './piece';
import type { Problem } from './problem';
import { mayGoOn, report, write, type Run } from './run';
import { lookUp, rootScope, type Scope } from './scope';
import type { ParsedTemplate, Template } from './template';
import { toText } from './value';

/** What rendering needs besides the template. */
export interface RenderOptions {
  /** Values as JSON has them; functions and what an object inherits are never seen. */
  readonly data: unknown;
  readonly situation: Situation;
  readonly helpers: ReadonlyMap<string, Helper>;
  readonly partial?: (name: string) => ParsedTemplate | undefined;
}

/** A rendered template: its text, where each piece of it comes from, and everything that was wrong. */
export interface Rendering {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly problems: readonly Problem[];
}

/**
 * Renders a template as plain text, by walking its tree: nothing is compiled or executed, nothing is escaped. A value
 * or name that is missing writes nothing and is a problem; all of them are reported, not the first. Never throws.
 */
export function renderTemplate(template: Template, options: RenderOptions): Rendering {
  const { situation, helpers, partial = () => undefined } = options;
  const run: Run = {
    ...{ situation, helpers, partial, runProgram, problems: [], pieces: [] },
    ...{ steps: 0, written: 0, depth: 0, stopped: false },
  };
  runProgram(run, template.program, rootScope(template, options.data));
  return { text: textOf(run.pieces), pieces: run.pieces, problems: run.problems };
}

function runProgram(run: Run, program: Program | undefined, scope: Scope): void {
  if (!program) return;
  const own = inlinesOf(run, program, scope);
  const inner = own.size > 0 ? { ...scope, inlines: new Map([...scope.inlines, ...own]) } : scope;
  for (const statement of program.body) {
    if (!mayGoOn(run, inner, statement)) return;
    runStatement(run, statement, inner);
  }
}

function runStatement(run: Run, statement: Statement, scope: Scope): void {
  switch (statement.type) {
    case 'ContentStatement':
      return writeContent(run, statement, scope);
    case 'MustacheStatement':
      return runMustache(run, statement, scope);
    case 'BlockStatement':
      return runBlock(run, statement, scope);
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return runPartial(run, statement, scope);
    case 'Decorator':
    case 'DecoratorBlock': {
      const name = asPath(statement.path).original;
      if (name !== 'inline') report(run, scope, statement, 'forbidden', `*${name}`);
    }
  }
}

function writeContent(run: Run, content: Content, { template }: Scope): void {
  write(run, content.value, { kind: 'literal', file: template.name, ...placeOf(template, content) });
}

/** Where the text of a template that whitespace control left stands in its source, and whether exactly so. */
export function placeOf(template: Template, content: Content): Span & { readonly exact: boolean } {
  const whole = template.spanOf(content);
  const start = whole.start + strippedBefore(content);
  const end = start + content.value.length;
  const exact = template.source.slice(start, end) === content.value;
  return exact ? { start, end, exact } : { ...whole, exact };
}

/** How much whitespace control took away in front; of white space alone it may have been taken behind as well. */
function strippedBefore({ original, value }: Content): number {
  const lead = /^\s*/.exec(original)?.[0].length ?? 0;
  const left = /^\s*/.exec(value)?.[0].length ?? 0;
  return value.trim() === '' ? Math.max(0, original.indexOf(value)) : lead - left;
}

function runMustache(run: Run, mustache: Mustache, scope: Scope): void {
  const path = asPath(mustache.path);
  const helper = helperOf(run, scope, path);
  const place = { file: scope.template.name, ...scope.template.spanOf(mustache), name: path.original, exact: false };
  if (helper) {
    const value = callHelper(run, scope, mustache, helper);
    return writeValue(run, mustache, scope, value, { kind: 'helper', ...place });
  }
  if (mustache.params.length > 0 || (mustache.hash?.pairs.length ?? 0) > 0)
    return report(run, scope, mustache, 'unknown-helper', path.original);
  const value = lookUp(scope, path);
  if (value === undefined) return report(run, scope, mustache, 'missing-value', path.original);
  return writeValue(run, mustache, scope, value, { kind: 'value', ...place });
}

function writeValue(run: Run, mustache: Mustache, scope: Scope, value: unknown, origin: Piece['origin']): void {
  const text = toText(value);
  if (text === undefined) report(run, scope, mustache, 'not-text', origin.name ?? '');
  else write(run, text, origin);
}
