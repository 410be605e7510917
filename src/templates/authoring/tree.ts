import { lacksHash } from './construct-problems';
import type { Tag } from './tags';

/** A part of a block: from its opening or an "else" to the next. */
export interface Branch {
  /** What opens it: {{#if}}, {{else if}}, {{else}}. */
  readonly tag: Tag;
  readonly body: Node[];
}

/** A block with its branches; without a closing while it is being typed. */
export interface Block {
  readonly open: Tag;
  readonly branches: Branch[];
  close: Tag | undefined;
}

export type Node = Tag | Block;

/** What is wrong with the blocks of a text: on a tag, and about another. */
export interface Imbalance {
  readonly kind: 'unclosed' | 'mismatched' | 'stray-close' | 'stray-else' | 'second-else';
  readonly tag: Tag;
  readonly about?: Tag;
}

/** The blocks of a text, and where they do not balance. */
export interface Tree {
  readonly tags: readonly Tag[];
  readonly nodes: readonly Node[];
  readonly imbalances: readonly Imbalance[];
}

export function isBlock(node: Node): node is Block {
  return 'branches' in node;
}

/** The name by which a block is closed: "if" of {{#if x}}, "inline" of {{#*inline "x"}}. */
export function closingName({ call }: Tag): string {
  const { name } = call;
  return name?.kind === 'string' ? name.text.slice(1, -1) : (name?.text ?? '');
}

interface Open {
  readonly block: Block;
  /** A closing of another name in it: the wrong one, when its own does not come. */
  stray: Tag | undefined;
}

interface Growth {
  readonly nodes: Node[];
  readonly imbalances: Imbalance[];
  readonly stack: Open[];
  /** How many blocks of each name stand open. */
  readonly waiting: Map<string, number>;
}

/** Puts tags into blocks. A block that is not closed ends where the one around it does. Takes linear time. */
export function growTree(tags: readonly Tag[]): Tree {
  const growth: Growth = { nodes: [], imbalances: [], stack: [], waiting: new Map() };
  for (const tag of tags) {
    if (tag.kind === 'close') closeBlock(growth, tag);
    else if (tag.kind === 'else') addElse(growth, tag);
    else if (opensBlock(tag)) openBlock(growth, tag);
    else bodyOf(growth).push(tag);
  }
  while (growth.stack.length > 0) leave(growth, undefined);
  return { tags, nodes: growth.nodes, imbalances: growth.imbalances.sort((a, b) => a.tag.start - b.tag.start) };
}

function opensBlock(tag: Tag): boolean {
  const { kind, opening } = tag;
  if (kind === 'decorator') return opening.includes('#');
  return kind === 'open' || kind === 'inverse' || kind === 'partial-block' || kind === 'inline' || lacksHash(tag);
}

function bodyOf({ nodes, stack }: Growth): Node[] {
  return stack.at(-1)?.block.branches.at(-1)?.body ?? nodes;
}

function openBlock(growth: Growth, tag: Tag): void {
  const block: Block = { open: tag, branches: [{ tag, body: [] }], close: undefined };
  bodyOf(growth).push(block);
  growth.stack.push({ block, stray: undefined });
  count(growth, tag, 1);
}

function count({ waiting }: Growth, tag: Tag, by: number): void {
  const name = closingName(tag);
  waiting.set(name, (waiting.get(name) ?? 0) + by);
}

function addElse({ stack, imbalances, nodes }: Growth, tag: Tag): void {
  const block = stack.at(-1)?.block;
  const last = block?.branches.at(-1)?.tag;
  if (!block || !last) {
    imbalances.push({ kind: 'stray-else', tag });
    nodes.push(tag);
    return;
  }
  if (last.kind === 'else' && !last.call.name) imbalances.push({ kind: 'second-else', tag, about: last });
  block.branches.push({ tag, body: [] });
}

function closeBlock(growth: Growth, tag: Tag): void {
  const { stack, imbalances, waiting } = growth;
  const name = closingName(tag);
  const top = stack.at(-1);
  if ((waiting.get(name) ?? 0) > 0) {
    while (closingName((stack.at(-1) as Open).block.open) !== name) leave(growth, tag);
    (stack.at(-1) as Open).block.close = tag;
    leave(growth, tag);
  } else if (top && !top.stray) top.stray = tag;
  else imbalances.push({ kind: 'stray-close', tag });
}

/** Leaves the innermost block; `closing` is what ended it, its own or that of a block around it. */
function leave(growth: Growth, closing: Tag | undefined): void {
  const { stack, imbalances } = growth;
  const open = stack.pop();
  if (!open) return;
  const { block, stray } = open;
  count(growth, block.open, -1);
  if (block.close) {
    if (stray) imbalances.push({ kind: 'stray-close', tag: stray });
  } else if (stray) imbalances.push({ kind: 'mismatched', tag: stray, about: block.open });
  else imbalances.push({ kind: 'unclosed', tag: block.open, ...(closing && { about: closing }) });
}
