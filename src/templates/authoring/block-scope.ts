import { isCall, type Call, type Term } from './call';
import { readPath } from './path';
import { meaningOf, type Scope } from './scope';
import { anyShape, type Field, type Shape } from './shape';
import { termShape } from './terms';
import type { Block, Branch } from './tree';

/** A branch, with what names mean in its condition and in its body. */
export interface BranchScope {
  readonly branch: Branch;
  readonly outer: Scope;
  readonly inner: Scope;
}

/** What names mean in each branch of a block. Behind an "else" is known what the conditions before it did not find. */
export function blockScopes({ open, branches }: Block, scope: Scope): readonly BranchScope[] {
  let outer = scope;
  return branches.map((branch) => {
    const { tag } = branch;
    const here = outer;
    if (open.kind === 'inverse')
      return { branch, outer: here, inner: branch === branches[0] ? here : entering(here, anyShape) };
    const { holds, fails } = presenceOf(tag.call, here);
    outer = withPresent(here, fails);
    return { branch, outer: here, inner: innerScope(tag.call, withPresent(here, holds)) };
  });
}

function innerScope(call: Call, scope: Scope): Scope {
  const keyword = call.name?.text;
  const [first] = call.params;
  if (!call.name || keyword === 'if' || keyword === 'unless') return scope;
  const shape = first ? termShape(first, scope) : anyShape;
  if (keyword === 'each') return withParams({ ...entering(scope, itemOf(shape)), isInList: true }, call, itemOf(shape));
  if (keyword === 'with') return withParams(entering(scope, shape), call, shape);
  const section = termShape(call.name, scope);
  if (section.kind === 'list') return { ...entering(scope, section.item), isInList: true };
  return section.kind === 'plain' ? scope : entering(scope, section);
}

function itemOf(shape: Shape): Shape {
  return shape.kind === 'list' ? shape.item : anyShape;
}

function entering(scope: Scope, context: Shape): Scope {
  return { ...scope, contexts: [context, ...scope.contexts] };
}

function withParams(scope: Scope, { blockParams }: Call, shape: Shape): Scope {
  if (blockParams.length === 0) return scope;
  const own = blockParams.map(({ text, start, end }, index): [string, Field] => {
    return [text, { shape: index === 0 ? shape : { kind: 'plain' }, origin: { file: scope.file, start, end } }];
  });
  return { ...scope, params: [new Map(own), ...scope.params] };
}

function withPresent(scope: Scope, names: readonly string[]): Scope {
  return names.length > 0 ? { ...scope, present: new Set([...scope.present, ...names]) } : scope;
}

/** The variables that are there when a condition holds, and when it fails. */
interface Presence {
  readonly holds: readonly string[];
  readonly fails: readonly string[];
}

const nothing: Presence = { holds: [], fails: [] };

function presenceOf({ name, params: [first] }: Call, scope: Scope): Presence {
  if (!name) return nothing;
  if (!first) return termPresence(name, scope);
  const found = termPresence(first, scope);
  if (name.text === 'unless') return { holds: found.fails, fails: found.holds };
  return ['if', 'with', 'each'].includes(name.text) ? found : nothing;
}

function termPresence(term: Term, scope: Scope): Presence {
  if (!isCall(term)) {
    const meaning = term.kind === 'path' ? meaningOf(scope, readPath(term)) : undefined;
    const variable = meaning?.kind === 'known' ? meaning.field.variable : undefined;
    return variable === undefined ? nothing : { holds: [variable], fails: [] };
  }
  const parts = term.params.map((param) => termPresence(param, scope));
  const [first = nothing] = parts;
  switch (term.name?.text) {
    case 'not':
      return { holds: first.fails, fails: first.holds };
    case 'and':
      return { holds: parts.flatMap(({ holds }) => holds), fails: shared(parts.map(({ fails }) => fails)) };
    case 'or':
      return { holds: shared(parts.map(({ holds }) => holds)), fails: parts.flatMap(({ fails }) => fails) };
    case 'eq':
      return { holds: parts.flatMap(({ holds }) => holds), fails: [] };
    case 'ne':
      return { holds: [], fails: parts.flatMap(({ holds }) => holds) };
    default:
      return nothing;
  }
}

function shared([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  return first.filter((name) => others.every((names) => names.includes(name)));
}
