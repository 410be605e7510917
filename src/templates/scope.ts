import type { Path, Program } from './ast';
import type { Template } from './template';
import { equalLoosely, property } from './value';

/** What "@index", "@key" and their like mean, and the frame around it. */
export interface Frame {
  readonly values: ReadonlyMap<string, unknown>;
  readonly outer?: Frame;
}

/** A piece of template together with what its names mean: an inline partial, or the block of a partial. */
export interface Closure {
  readonly program: Program;
  readonly scope: Scope;
}

/** What names mean at one place of a template. */
export interface Scope {
  readonly template: Template;
  /** The contexts that "this" and "../" mean, the innermost first. */
  readonly contexts: readonly unknown[];
  /** The contexts around the present piece of template: all that an inline partial written in it knows. */
  readonly around: readonly unknown[];
  readonly frame: Frame;
  /** Block parameters, the innermost first. */
  readonly params: readonly ReadonlyMap<string, unknown>[];
  readonly inlines: ReadonlyMap<string, Closure>;
  /** What "@partial-block" stands for. */
  readonly block: Closure | undefined;
}

/** The scope in which a file is rendered with this data. */
export function rootScope(template: Template, data: unknown): Scope {
  const frame = { values: new Map([['root', data]]) };
  return { template, contexts: [data], around: [], frame, params: [], inlines: new Map(), block: undefined };
}

/** Moves to a context. One that equals the present one is no step for "../". */
export function withContext(scope: Scope, context: unknown): Scope {
  return equalLoosely(context, scope.contexts[0]) ? scope : { ...scope, contexts: [context, ...scope.contexts] };
}

/** Adds a frame: "@index" and the like, with the present ones behind "@../". */
export function withFrame(scope: Scope, values: Readonly<Record<string, unknown>>): Scope {
  const all = new Map([...scope.frame.values, ...Object.entries(values)]);
  return { ...scope, frame: { values: all, outer: scope.frame } };
}

/** Names block parameters: "as |item index|". */
export function withParams(scope: Scope, names: readonly string[] | undefined, values: readonly unknown[]): Scope {
  if (!names || names.length === 0) return scope;
  return { ...scope, params: [new Map(names.map((name, index) => [name, values[index]])), ...scope.params] };
}

/** True for a bare name, which may be a helper's: not "this.a", "../a", "a.b" or "@a". */
export function isBareName(path: Path): boolean {
  return path.parts.length === 1 && !path.data && path.depth === 0 && !isScoped(path);
}

function isScoped({ original }: Path): boolean {
  return /^\.|^this\b/.test(original);
}

/** The block parameters that a path's first name belongs to. */
export function paramsOf(scope: Scope, path: Path): ReadonlyMap<string, unknown> | undefined {
  const [head] = path.parts;
  if (path.data || path.depth > 0 || head === undefined || isScoped(path)) return undefined;
  return scope.params.find((params) => params.has(head));
}

/** The value of a path; undefined where a part of it is missing. */
export function lookUp(scope: Scope, path: Path): unknown {
  const [head = '', ...rest] = path.parts;
  // "{{#if @partial-block}}" asks whether there is one.
  if (path.data && head === 'partial-block') return scope.block ? true : undefined;
  if (path.data) return follow(frameAt(scope.frame, path.depth)?.values.get(head), rest);
  const params = paramsOf(scope, path);
  if (params) return follow(params.get(head), rest);
  return follow(scope.contexts[path.depth], path.parts);
}

function frameAt(frame: Frame, depth: number): Frame | undefined {
  let at: Frame | undefined = frame;
  for (let step = 0; at && step < depth; step++) at = at.outer;
  return at;
}

function follow(value: unknown, parts: readonly string[]): unknown {
  return parts.reduce<unknown>((from, part) => property(from, part), value);
}
