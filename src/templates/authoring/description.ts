import type { Node } from 'jsonc-parser';
import type { Span } from '../../language/span';
import type { TemplateEntry } from '../library';

/** A name that a description gives: the text between its quotation marks, and the whole of what it says. */
export interface Key extends Span {
  readonly name: string;
  readonly whole: Span;
}

/** Where the names of a description stand in its file. */
export interface DescriptionPlaces {
  /** Every time a variable is declared. */
  readonly variables: readonly Key[];
  /** The languages of its title. */
  readonly titles: readonly Key[];
  /** Names of variables in the data of tests. */
  readonly data: readonly Key[];
  /** The group of variables; undefined while there is none. */
  readonly group: Span | undefined;
}

/** Finds the names of a description. */
export function placesOf({ root }: Pick<TemplateEntry, 'root'>): DescriptionPlaces {
  const variables = valueOf(root, 'variables');
  const tests = valueOf(root, 'tests')?.children ?? [];
  return {
    variables: keysOf(variables),
    titles: keysOf(valueOf(root, 'titles')),
    data: tests.flatMap((test) => keysOf(valueOf(test, 'data'))),
    group: variables && spanOf(variables),
  };
}

/** The tree of what stands under a name; the last counts, as it does when the file is read. */
function valueOf(node: Node | undefined, name: string): Node | undefined {
  const properties = node?.type === 'object' ? (node.children ?? []) : [];
  return properties.findLast(({ children }) => children?.[0]?.value === name)?.children?.[1];
}

function keysOf(node: Node | undefined): Key[] {
  const properties = node?.type === 'object' ? (node.children ?? []) : [];
  return properties.flatMap((property) => {
    const key = property.children?.[0];
    if (!key) return [];
    const { start, end } = spanOf(key);
    return [{ name: String(key.value), start: start + 1, end: end - 1, whole: spanOf(property) }];
  });
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
