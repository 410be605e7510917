import type { Span } from '../../language/span';
import { blockNames } from '../blocks';
import { helpers } from '../helpers/index';
import type { Library } from '../library';
import type { Analysis } from './analyse';
import { isCall, type Call } from './call';
import { variantOf } from './files';
import { readTree } from './read';
import { dataNames, namesIn, type Scope } from './scope';
import { scopesAt } from './scopes';
import type { Tag } from './tags';
import { closingName, isBlock, type Node, type Tree } from './tree';
import type { Word } from './words';

/** Something that can be written between the braces. */
export interface Completion {
  readonly kind: 'name' | 'data' | 'helper' | 'block' | 'partial' | 'else' | 'close';
  readonly text: string;
}

/** What can be written at a place, and the span that it takes the place of. */
export interface Completions {
  readonly span: Span;
  readonly items: readonly Completion[];
  /** The templates whose variables the names are. */
  readonly templates: readonly string[];
}

/** What can be written at an offset of a text; undefined outside braces, and in strings and comments. */
export function completionsAt(
  library: Library,
  analysis: Analysis,
  file: string,
  offset: number,
): Completions | undefined {
  const variant = variantOf(library, file);
  const tree = variant && readTree(variant);
  const tag = tree?.tags.find((one) => isInside(one, offset));
  if (!variant || !tree || !tag) return undefined;
  const word = wordAt(tag.call, offset);
  if (word && word.kind !== 'path') return undefined;
  const typed = variant.source.slice(tag.start, word?.start ?? offset);
  const found = scopesAt(library, analysis, file, tag);
  const span = word ? { start: word.start, end: word.end } : { start: offset, end: offset };
  const scopes = found.map(({ scope }) => scope);
  return { span, templates: found.map(({ template }) => template), items: itemsFor(library, tree, tag, typed, scopes) };
}

function isInside({ start, end, kind, opening, isClosed }: Tag, offset: number): boolean {
  if (kind === 'comment' || kind === 'raw') return false;
  const from = start + opening.replace(/\s*(?:else)?\s*$/, '').length;
  return from <= offset && offset <= (isClosed ? end - 2 : end);
}

function itemsFor(library: Library, tree: Tree, tag: Tag, typed: string, scopes: readonly Scope[]): Completion[] {
  const partials = [...new Set([...library.partials.keys(), ...scopes.flatMap(({ inlines }) => [...inlines])])];
  const names = [...new Set(scopes.flatMap(namesIn))];
  const values = [...listed('name', names), ...listed('data', [...new Set(scopes.flatMap(dataNames))])];
  const open = innermost(tree.nodes, tag.start);
  if (/^\{\{~?\/\s*$/.test(typed)) return listed('close', open ? [closingName(open)] : []);
  if (/^\{\{~?#?>\s*$/.test(typed)) return listed('partial', partials);
  if (/^\{\{~?(?:#|\^|else\s+)\s*$/.test(typed)) return [...listed('block', blockNames), ...values];
  if (/\(\s*$/.test(typed)) return listed('helper', [...helpers.keys()]);
  if (!/^\{\{~?[{&]?\s*$/.test(typed)) return values;
  const around = open ? [...listed('else', ['else']), ...listed('close', [`/${closingName(open)}`])] : [];
  return [
    ...values,
    ...listed('helper', [...helpers.keys()]),
    ...around,
    ...listed(
      'block',
      blockNames.map((name) => `#${name}`),
    ),
  ];
}

function listed(kind: Completion['kind'], texts: readonly string[]): Completion[] {
  return texts.map((text) => ({ kind, text }));
}

/** The opening of the innermost block around an offset. */
function innermost(nodes: readonly Node[], offset: number): Tag | undefined {
  for (const node of nodes) {
    if (!isBlock(node) || node.open.end > offset || (node.close && node.close.start < offset)) continue;
    const inner = innermost(
      node.branches.flatMap(({ body }) => body),
      offset,
    );
    return inner ?? node.open;
  }
  return undefined;
}

/** The word in which, or right behind which, an offset lies. */
function wordAt(call: Call, offset: number): Word | undefined {
  const words = [call.name, ...call.params, ...call.hash.flatMap(({ key, value }) => [key, value]), ...call.strange];
  for (const term of words) {
    if (!term || term.start > offset || offset > term.end) continue;
    return isCall(term) ? wordAt(term, offset) : term;
  }
  return undefined;
}
