import type { Span } from '../../language/span';
import type { TemplateInfo } from '../info';

/** What is known of a value before there is one: nothing, that it is plain, what its items are, or its fields. */
export type Shape =
  | { readonly kind: 'any' | 'plain' }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'group'; readonly fields: ReadonlyMap<string, Field> };

/** A name in a context. */
export interface Field {
  readonly shape: Shape;
  /** The variable of the description that it is, if it is one. */
  readonly variable?: string;
  /** Where it gets its meaning, if that is in a template. */
  readonly origin?: Origin;
}

export interface Origin extends Span {
  readonly file: string;
}

export const anyShape: Shape = { kind: 'any' };
export const plainShape: Shape = { kind: 'plain' };

/** What a template is given: its variables, each shaped as its example is. */
export function shapeOfVariables({ variables }: Pick<TemplateInfo, 'variables'>): Shape {
  const fields = Object.entries(variables).map(([name, { type, example }]) => {
    const shape = type === 'list' ? listShape(example) : plainShape;
    return [name, { shape, variable: name }] as const;
  });
  return { kind: 'group', fields: new Map(fields) };
}

/** A list per language is a list all the same. */
function listShape(example: unknown): Shape {
  const isGroup = typeof example === 'object' && example !== null && !Array.isArray(example);
  const lists: unknown[] = isGroup ? Object.values(example) : [example];
  const items: readonly unknown[] = lists.flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : []));
  return { kind: 'list', item: shapeOfItems(items) };
}

function shapeOfItems(items: readonly unknown[]): Shape {
  if (items.length === 0) return anyShape;
  if (!items.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))) return plainShape;
  const names = new Set(items.flatMap((item) => Object.keys(item as object)));
  return { kind: 'group', fields: new Map([...names].map((name) => [name, { shape: anyShape }])) };
}

/** A property of a value; undefined when it is known that there is none. */
export function fieldOf(shape: Shape, name: string): Field | undefined {
  if (shape.kind === 'any') return { shape: anyShape };
  if (shape.kind === 'group') return shape.fields.get(name);
  if (name === 'length') return { shape: plainShape };
  return shape.kind === 'list' && /^\d+$/.test(name) ? { shape: shape.item } : undefined;
}

/** A context with named arguments laid over it, as a partial gets it. */
export function withFields(shape: Shape, own: ReadonlyMap<string, Field>): Shape {
  if (own.size === 0) return shape;
  if (shape.kind === 'any') return shape;
  return { kind: 'group', fields: new Map([...(shape.kind === 'group' ? shape.fields : []), ...own]) };
}
