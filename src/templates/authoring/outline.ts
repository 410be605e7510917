import type { Span } from '../../language/span';
import type { Variant } from '../variant';
import { isCall, type Call, type Term } from './call';
import { readTree } from './read';
import { isBlock, type Block, type Node } from './tree';

/** A part of a text as a list of its parts shows it. */
export interface OutlineItem extends Span {
  readonly kind: 'block' | 'branch' | 'partial' | 'value';
  readonly name: string;
  /** Its opening. */
  readonly head: Span;
  readonly children: readonly OutlineItem[];
}

/** The blocks of a text, what stands in them, partials and values. */
export function outlineOf(variant: Variant): readonly OutlineItem[] {
  const tree = readTree(variant);
  return tree ? itemsOf(tree.nodes, variant.source.length) : [];
}

function itemsOf(nodes: readonly Node[], end: number): OutlineItem[] {
  return nodes.flatMap((node) => {
    if (isBlock(node)) return [blockItem(node, end)];
    const name = callText(node.call);
    const own = { name: name || '…', start: node.start, end: node.end, head: node, children: [] };
    if (node.kind === 'partial') return [{ ...own, kind: 'partial', name: `> ${name}` }];
    return node.kind === 'value' && name !== '' ? [{ ...own, kind: 'value' }] : [];
  });
}

/** A block with an "else" has its branches as parts; without one, its parts are its own. */
function blockItem({ open, branches, close }: Block, outerEnd: number): OutlineItem {
  const end = close?.end ?? Math.max(open.end, outerEnd);
  const inside = close?.start ?? end;
  const [first, ...others] = branches;
  const firstEnd = others[0]?.tag.start ?? inside;
  const alternatives = others.map(({ tag, body }, index): OutlineItem => {
    const branchEnd = others[index + 1]?.tag.start ?? inside;
    const name = ['else', callText(tag.call)].filter(Boolean).join(' ');
    return { kind: 'branch', name, start: tag.start, end: branchEnd, head: tag, children: itemsOf(body, branchEnd) };
  });
  const sigil = open.kind === 'inverse' ? '^' : open.kind === 'partial-block' ? '#> ' : '#';
  const children = [...itemsOf(first?.body ?? [], firstEnd), ...alternatives];
  return { kind: 'block', name: `${sigil}${callText(open.call)}`, start: open.start, end, head: open, children };
}

function callText({ name, params }: Call): string {
  return [...(name ? [name.text] : []), ...params.map(termText)].join(' ');
}

function termText(term: Term): string {
  return isCall(term) ? `(${callText(term)})` : term.text;
}
