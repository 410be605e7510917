import type { Localized } from '../language/language';
import type { Location, Program } from './ast';
import type { Helper, Situation } from './helper';
import { limits } from './limits';
import { textOf, type Origin, type Piece } from './piece';
import { problemAt, type Problem, type ProblemCode } from './problem';
import type { Scope } from './scope';
import type { ParsedTemplate } from './template';

/** One rendering under way. */
export interface Run {
  readonly situation: Situation;
  readonly helpers: ReadonlyMap<string, Helper>;
  /** Gives a partial by its name. */
  readonly partial: (name: string) => ParsedTemplate | undefined;
  readonly problems: Problem[];
  /** Runs a program in a scope; the statements are injected so that blocks and partials can call back. */
  readonly runProgram: (run: Run, program: Program | undefined, scope: Scope) => void;
  pieces: Piece[];
  steps: number;
  written: number;
  depth: number;
  stopped: boolean;
}

/** Notes a problem on the place of a node. */
export function report(
  run: Run,
  scope: Scope,
  node: { readonly loc: Location },
  code: ProblemCode,
  name: string,
  message?: Problem['message'],
): void {
  run.problems.push(problemAt(scope.template.name, scope.template.spanOf(node), code, name, message));
}

/** Counts a step. False when the limits are reached: then the rendering stops where it is, with one problem. */
export function mayGoOn(run: Run, scope: Scope, node: { readonly loc: Location }): boolean {
  if (run.stopped) return false;
  run.steps++;
  if (run.steps <= limits.steps && run.written <= limits.output && run.depth <= limits.depth) return true;
  run.stopped = true;
  const { nl, en } = reasonOf(run);
  report(run, scope, node, 'too-long', en, {
    nl: `Het opmaken is gestopt: ${nl}. Roept een deelsjabloon zichzelf aan?`,
    en: `Rendering has stopped: ${en}. Does a partial call itself?`,
  });
  return false;
}

function reasonOf({ steps, depth }: Run): Localized {
  if (depth > limits.depth)
    return {
      nl: `meer dan ${limits.depth} deelsjablonen in elkaar`,
      en: `more than ${limits.depth} partials in each other`,
    };
  if (steps > limits.steps) return { nl: `meer dan ${limits.steps} stappen`, en: `more than ${limits.steps} steps` };
  return { nl: `meer dan ${limits.output} tekens`, en: `more than ${limits.output} characters` };
}

/** Writes a piece of output. */
export function write(run: Run, text: string, origin: Origin): void {
  if (text === '') return;
  run.pieces.push({ text, origin });
  run.written += text.length;
}

/** Runs something that writes, and gives what it wrote instead of adding it to the output. */
export function capture(run: Run, act: () => void): Piece[] {
  const outside = run.pieces;
  run.pieces = [];
  act();
  const captured = run.pieces;
  run.pieces = outside;
  return captured;
}

/** Adds captured pieces to the output; what an indent adds counts too. */
export function append(run: Run, pieces: readonly Piece[], before: readonly Piece[] = pieces): void {
  for (const piece of pieces) run.pieces.push(piece);
  run.written += textOf(pieces).length - textOf(before).length;
}
