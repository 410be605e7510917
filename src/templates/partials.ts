import type { DecoratorBlock, Expression, Partial, PartialBlock, Program } from './ast';
import { asPath, evaluate, evaluateHash } from './expression';
import { indented } from './piece';
import { append, capture, report, type Run } from './run';
import { withContext, type Closure, type Scope } from './scope';

/** Runs "{{> name}}" and "{{#> name}}…{{/name}}". */
export function runPartial(run: Run, node: Partial | PartialBlock, scope: Scope): void {
  const name = nameOf(run, scope, node.name);
  const inner = contextOf(run, scope, node);
  if (node.type === 'PartialBlockStatement') runWithBlock(run, node, name, inner);
  else runIndented(run, node, scope, () => runNamed(run, node, name, inner));
}

function nameOf(run: Run, scope: Scope, name: Expression): string {
  if (name.type === 'SubExpression') return String(evaluate(run, scope, name) ?? '');
  return asPath(name).original;
}

/** The context of a partial: its argument or the present one, with the named arguments laid over it. */
function contextOf(run: Run, scope: Scope, { params, hash }: Partial | PartialBlock): Scope {
  const [first] = params;
  const context = first ? evaluate(run, scope, first) : scope.contexts[0];
  if (!hash) return withContext(scope, context);
  const own = typeof context === 'object' && context !== null ? context : {};
  return withContext(scope, { ...own, ...evaluateHash(run, scope, hash) });
}

function runIndented(run: Run, node: Partial, scope: Scope, act: () => void): void {
  if (!node.indent) {
    act();
    return;
  }
  const pieces = capture(run, act);
  const { start } = scope.template.spanOf(node);
  const place = { start: start - node.indent.length, end: start };
  const origin = { kind: 'indent', file: scope.template.name, ...place, exact: true } as const;
  append(run, indented(pieces, { text: node.indent, origin }), pieces);
}

/** The block of the call can be named in the partial as "@partial-block", and stands in for a partial that is not there. */
function runWithBlock(run: Run, node: PartialBlock, name: string, scope: Scope): void {
  const block = { program: node.program, scope };
  const inlines = new Map([...scope.inlines, ...inlinesOf(run, node.program, { ...scope, around: scope.contexts })]);
  const inner = { ...scope, block, inlines };
  if (find(run, name, inner)) runNamed(run, node, name, inner);
  else run.runProgram(run, node.program, scope);
}

function runNamed(run: Run, node: Partial | PartialBlock, name: string, scope: Scope): void {
  const found = find(run, name, scope);
  if (!found) {
    report(run, scope, node, 'unknown-partial', name);
    return;
  }
  run.depth++;
  found();
  run.depth--;
}

/** What running the partial of a name comes to: the block, an inline partial, or a file. */
function find(run: Run, name: string, scope: Scope): (() => void) | undefined {
  if (name === '@partial-block') {
    const { block } = scope;
    return block && (() => runClosure(run, block, scope, block.scope.block));
  }
  const inline = scope.inlines.get(name);
  if (inline) return () => runClosure(run, inline, scope, scope.block);
  const parsed = run.partial(name);
  if (!parsed) return undefined;
  return () => {
    // A file knows the context it is given, and nothing around it.
    const own = { contexts: scope.contexts.slice(0, 1), around: [], params: [] };
    if (parsed.template) run.runProgram(run, parsed.template.program, { ...scope, ...own, template: parsed.template });
    else run.problems.push(parsed.problem);
  };
}

/** A closure sees the names of where it was written, with the context of where it is called. */
function runClosure(run: Run, { program, scope }: Closure, caller: Scope, block: Closure | undefined): void {
  const { frame, inlines } = caller;
  run.runProgram(run, program, { ...withContext(scope, caller.contexts[0]), frame, inlines, block });
}

/** The inline partials that a program defines, wherever in it they stand. */
export function inlinesOf(run: Run, program: Program, scope: Scope): Map<string, Closure> {
  const inlines = new Map<string, Closure>();
  for (const statement of program.body) {
    if (statement.type !== 'DecoratorBlock' || asPath(statement.path).original !== 'inline') continue;
    const outer = { ...scope, contexts: scope.around };
    inlines.set(inlineName(run, scope, statement), { program: statement.program, scope: outer });
  }
  return inlines;
}

function inlineName(run: Run, scope: Scope, { params: [first] }: DecoratorBlock): string {
  return first ? String(evaluate(run, scope, first)) : '';
}
