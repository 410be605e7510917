import type { Call, Expression, Hash, Literal, Path } from './ast';
import { BadArgument, type Helper } from './helper';
import { report, type Run } from './run';
import { isOpen } from './value';
import { isBareName, lookUp, paramsOf, type Scope } from './scope';

/** The value of an argument. */
export function evaluate(run: Run, scope: Scope, expression: Expression): unknown {
  switch (expression.type) {
    case 'SubExpression':
      return evaluateCall(run, scope, expression);
    case 'PathExpression':
      return lookUp(scope, expression);
    case 'UndefinedLiteral':
      return undefined;
    case 'NullLiteral':
      return null;
    default:
      return expression.value;
  }
}

/** The named arguments of a call. */
export function evaluateHash(run: Run, scope: Scope, hash: Hash | undefined): Record<string, unknown> {
  const pairs = (hash?.pairs ?? []).map(({ key, value }) => [key, evaluate(run, scope, value)]);
  return Object.fromEntries(pairs) as Record<string, unknown>;
}

/** "{{12}}" and "{{"a b"}}" name a property, as a path does. */
export function asPath(path: Path | Literal): Path {
  if (path.type === 'PathExpression') return path;
  const bare = path.type === 'UndefinedLiteral' ? 'undefined' : 'null';
  const name = 'original' in path ? String(path.original) : bare;
  return {
    ...{ type: 'PathExpression', data: false, depth: 0, loc: path.loc },
    ...{ parts: [name], original: name },
  };
}

/** The helper that a call means, if any: a block parameter of that name goes before. */
export function helperOf(run: Run, scope: Scope, path: Path): Helper | undefined {
  return isBareName(path) && !paramsOf(scope, path) ? run.helpers.get(path.parts[0] ?? '') : undefined;
}

function evaluateCall(run: Run, scope: Scope, call: Call): unknown {
  const path = asPath(call.path);
  const helper = helperOf(run, scope, path);
  if (helper) return callHelper(run, scope, call, helper);
  report(run, scope, call, 'unknown-helper', path.original);
  return undefined;
}

/** Calls a helper. A missing value or a wrong argument is a problem on its place; then there is no value. */
export function callHelper(run: Run, scope: Scope, call: Call, helper: Helper): unknown {
  const args = call.params.map((param) => evaluate(run, scope, param));
  const hash = evaluateHash(run, scope, call.hash);
  if (!helper.acceptsMissing && reportMissing(run, scope, call, args)) return undefined;
  const value = helper.call({ args, hash, situation: run.situation });
  if (!(value instanceof BadArgument)) return value;
  // What is still open has no form yet: it stays as it is until somebody fills it in.
  const open = args.find(isOpen);
  if (open !== undefined) return open;
  report(run, scope, call, 'bad-argument', asPath(call.path).original, value.message);
  return undefined;
}

function reportMissing(run: Run, scope: Scope, call: Call, args: readonly unknown[]): boolean {
  const missing = call.params.filter((param, index) => param.type === 'PathExpression' && args[index] === undefined);
  for (const param of missing) report(run, scope, param, 'missing-value', (param as Path).original);
  return missing.length > 0;
}
