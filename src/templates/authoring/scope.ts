import type { ReadPath } from './path';
import { anyShape, fieldOf, type Field, type Shape } from './shape';

/** What names mean at one place of a text, as far as that can be known before anything is rendered. */
export interface Scope {
  readonly file: string;
  /** What "this" and "../" mean, the innermost first; what is around a partial's text is not known to it. */
  readonly contexts: readonly Shape[];
  /** What "@root" means: all that the template is given. */
  readonly root: Shape;
  /** Block parameters, the innermost first. */
  readonly params: readonly ReadonlyMap<string, Field>[];
  /** Variables that are there: an "if" around has asked. */
  readonly present: ReadonlySet<string>;
  readonly inlines: ReadonlySet<string>;
  /** True in the text of a partial that may be used as a block: "@partial-block" is there. */
  readonly hasBlock: boolean;
  /** True inside "each": "@index", "@key", "@first" and "@last" are there. */
  readonly isInList: boolean;
}

/** What a path means. `unknown`: the part of it that is not there, and the names that would be. */
export type Meaning =
  | { readonly kind: 'known'; readonly field: Field; readonly isParam: boolean }
  | { readonly kind: 'unknown'; readonly name: string; readonly candidates: readonly string[] };

const listData = ['index', 'key', 'first', 'last'];

/** Looks a path up in a scope. */
export function meaningOf(scope: Scope, path: ReadPath): Meaning {
  if (path.isData) return dataMeaning(scope, path);
  const name = path.head?.name;
  const params = name !== undefined && !path.isScoped && path.depth === 0 && scope.params.find((own) => own.has(name));
  if (params && name !== undefined) return follow(params.get(name) ?? { shape: anyShape }, path.rest, 'param');
  const context = scope.contexts[path.depth];
  if (!context) return { kind: 'unknown', name: name ?? '..', candidates: [] };
  if (name === undefined) return { kind: 'known', field: { shape: context }, isParam: false };
  const field = fieldOf(context, name);
  if (!field) return { kind: 'unknown', name, candidates: namesIn(scope) };
  return follow(field, path.rest, 'field');
}

function dataMeaning(scope: Scope, { head, rest, depth }: ReadPath): Meaning {
  const name = head?.name ?? '';
  if (name === 'root') {
    const [first, ...others] = rest;
    const whole: Field = { shape: scope.root };
    if (first === undefined) return { kind: 'known', field: whole, isParam: false };
    const field = fieldOf(scope.root, first);
    if (!field) return { kind: 'unknown', name: first, candidates: fieldNames(scope.root) };
    return follow(field, others, 'field');
  }
  const isThere = name === 'partial-block' ? scope.hasBlock : listData.includes(name) && (scope.isInList || depth > 0);
  if (isThere) return { kind: 'known', field: { shape: anyShape }, isParam: true };
  return { kind: 'unknown', name: `@${name}`, candidates: dataNames(scope) };
}

function follow(start: Field, rest: readonly string[], from: 'param' | 'field'): Meaning {
  let field = start;
  for (const name of rest) {
    const next = fieldOf(field.shape, name);
    if (!next) return { kind: 'unknown', name, candidates: fieldNames(field.shape) };
    field = start.variable === undefined ? next : { ...next, variable: start.variable };
  }
  return { kind: 'known', field, isParam: from === 'param' };
}

/** The names that can be written at a place as they are. */
export function namesIn({ contexts: [context], params }: Scope): string[] {
  return [...new Set([...params.flatMap((own) => [...own.keys()]), ...(context ? fieldNames(context) : [])])];
}

/** The names behind "@" at a place. */
export function dataNames({ isInList, hasBlock }: Scope): string[] {
  return ['@root', ...(isInList ? listData.map((name) => `@${name}`) : []), ...(hasBlock ? ['@partial-block'] : [])];
}

function fieldNames(shape: Shape): string[] {
  return shape.kind === 'group' ? [...shape.fields.keys()] : [];
}
