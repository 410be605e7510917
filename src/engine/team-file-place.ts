import type { Node } from 'jsonc-parser';
import type { Span } from '../language/span';

/** One objection of the validator to a value of the file, in the form of Ajv. */
export interface Objection {
  readonly instancePath: string;
  readonly keyword: string;
  readonly propertyName?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: { readonly title?: string; readonly properties?: object };
}

/** Where a value stands in the file. */
export interface Place extends Span {
  /** The last name on the way to it: `preset`. */
  readonly name: string;
  /** The way to the property to leave out when the value is not right: a list goes as a whole. */
  readonly removable: readonly string[];
}

/** Finds what an objection is about in the parsed file: a value, or a name that is not known. */
export function findPlace(root: Node, objection: Objection): Place {
  const unknown = objection.params['additionalProperty'] ?? objection.propertyName;
  const path = pathOf(objection);
  let node = root;
  let listAt: number | undefined;
  for (const [index, part] of path.entries()) {
    if (node.type === 'array') listAt ??= index;
    node = childOf(node, part) ?? node;
  }
  const removable = listAt === undefined ? path : path.slice(0, listAt);
  const name = removable.at(-1) ?? '';
  if (typeof unknown !== 'string') return { ...spanOf(node), name, removable };
  const key = propertyOf(node, unknown)?.children?.[0];
  return { ...spanOf(key ?? node), name: unknown, removable: [...removable, unknown] };
}

function pathOf({ instancePath }: Objection): string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
}

function childOf(node: Node, part: string): Node | undefined {
  return node.type === 'array' ? node.children?.[Number(part)] : propertyOf(node, part)?.children?.[1];
}

function propertyOf(node: Node, name: string): Node | undefined {
  // JSON lets a name stand twice; the last one counts.
  return node.children?.findLast((property) => property.children?.[0]?.value === name);
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
