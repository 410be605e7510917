import type { Block } from './ast';
import { asPath, evaluate, evaluateHash, helperOf } from './expression';
import { mayGoOn, report, type Run } from './run';
import { isBareName, lookUp, paramsOf, withContext, withFrame, withParams, type Scope } from './scope';
import { holds, isEmpty, property } from './value';

type RunBlock = (run: Run, block: Block, scope: Scope, argument: unknown) => void;

const blocks: Readonly<Record<string, RunBlock>> = {
  if: (run, block, scope, argument) => runCondition(run, block, scope, argument, 'program', 'inverse'),
  unless: (run, block, scope, argument) => runCondition(run, block, scope, argument, 'inverse', 'program'),
  each: runEach,
  with: runWith,
};

/** The names of the blocks that templates can use. */
export const blockNames: readonly string[] = Object.keys(blocks);

/** Runs "{{#if …}}", "{{#each …}}" and their like, or a section "{{#name}}" over data. */
export function runBlock(run: Run, block: Block, outside: Scope): void {
  const scope = { ...outside, around: outside.contexts };
  const path = asPath(block.path);
  const name = isBareName(path) && !paramsOf(scope, path) ? path.original : '';
  const known = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
  if (known) {
    const [first] = block.params;
    if (first && block.params.length === 1) known(run, block, scope, evaluate(run, scope, first));
    else report(run, scope, block, 'bad-argument', name, oneArgument(name));
  } else if (helperOf(run, scope, path))
    report(run, scope, block, 'bad-argument', path.original, noBlock(path.original));
  else if (block.params.length > 0 || block.hash) report(run, scope, block, 'unknown-helper', path.original);
  else runSection(run, block, scope, lookUp(scope, path));
}

function oneArgument(name: string): { nl: string; en: string } {
  return { nl: `“#${name}” heeft precies één waarde nodig.`, en: `“#${name}” takes exactly one value.` };
}

function noBlock(name: string): { nl: string; en: string } {
  return {
    nl: `“${name}” is geen blok. Schrijf {{#if (${name} …)}}.`,
    en: `“${name}” is no block. Write {{#if (${name} …)}}.`,
  };
}

function runCondition(
  run: Run,
  block: Block,
  scope: Scope,
  argument: unknown,
  then: 'program' | 'inverse',
  otherwise: 'program' | 'inverse',
): void {
  const { includeZero } = evaluateHash(run, scope, block.hash);
  run.runProgram(run, block[holds(argument, includeZero ? 'counts' : 'is-empty') ? then : otherwise], scope);
}

function runWith(run: Run, block: Block, scope: Scope, argument: unknown): void {
  if (isEmpty(argument)) run.runProgram(run, block.inverse, scope);
  else
    run.runProgram(
      run,
      block.program,
      withParams(withContext(scope, argument), block.program?.blockParams, [argument]),
    );
}

function runEach(run: Run, block: Block, scope: Scope, argument: unknown): void {
  const keys =
    typeof argument === 'object' && argument !== null && !Array.isArray(argument) ? Object.keys(argument) : [];
  const count = Array.isArray(argument) ? argument.length : keys.length;
  if (count === 0) run.runProgram(run, block.inverse, scope);
  for (let index = 0; index < count && mayGoOn(run, scope, block); index++) {
    const key = keys[index] ?? index;
    const item = property(argument, String(key));
    const inner = withFrame(withContext(scope, item), { key, index, first: index === 0, last: index === count - 1 });
    run.runProgram(run, block.program, withParams(inner, block.program?.blockParams, [item, key]));
  }
}

/** "{{#name}}": a list is walked, an object is entered, true stays, nothing and false give the inverse. */
function runSection(run: Run, block: Block, scope: Scope, value: unknown): void {
  if (value === true) run.runProgram(run, block.program, scope);
  else if (value === undefined || value === null || value === false) run.runProgram(run, block.inverse, scope);
  else if (Array.isArray(value)) runEach(run, block, scope, value);
  else run.runProgram(run, block.program, withContext(scope, value));
}
