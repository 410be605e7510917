import { isCall, type Call, type Term } from './call';
import type { Noted } from './noted';
import type { Tag } from './tags';
import { texts } from './text-messages';
import { isBlock, type Block, type Node, type Tree } from './tree';

/** Branches that no reply can have: the same condition was asked before in the chain, or around it. */
export function unreachableIn({ nodes }: Tree): Noted[] {
  return nodes.flatMap((node) => (isBlock(node) ? unreachableOf(node, new Map()) : []));
}

/** `holding` has the conditions that hold here, each with its tag. */
function unreachableOf(block: Block, holding: ReadonlyMap<string, Tag>): Noted[] {
  const asked = new Map<string, Tag>();
  let holds: Tag | undefined;
  return block.branches.flatMap(({ tag, body }) => {
    const condition = conditionOf(tag);
    const before = (condition !== undefined ? asked.get(condition) : undefined) ?? holds;
    const own = before ? [noted(tag, before)] : [];
    if (condition !== undefined) {
      holds ??= holding.get(condition);
      asked.set(condition, tag);
    }
    const inner = condition === undefined ? holding : new Map([...holding, [condition, tag] as const]);
    return [...own, ...inBody(body, entersContext(tag) ? new Map() : inner)];
  });
}

function inBody(body: readonly Node[], holding: ReadonlyMap<string, Tag>): Noted[] {
  return body.flatMap((node) => (isBlock(node) ? unreachableOf(node, holding) : []));
}

/** In another context the same name is something else. */
function entersContext({ call }: Tag): boolean {
  return call.name !== undefined && !['if', 'unless'].includes(call.name.text);
}

function conditionOf({ call }: Tag): string | undefined {
  const [first] = call.params;
  return call.name?.text === 'if' && first && call.hash.length === 0 ? textOf(first) : undefined;
}

function textOf(term: Term): string {
  return isCall(term) ? `(${callText(term)})` : term.text;
}

function callText({ name, params, hash }: Call): string {
  const named = hash.map(({ key, value }) => `${key.text}=${value ? textOf(value) : ''}`);
  return [...(name ? [name.text] : []), ...params.map(textOf), ...named].join(' ');
}

function noted({ start, end }: Tag, before: Tag): Noted {
  const related = [{ file: '', start: before.start, end: before.end, message: texts.asked }];
  return { start, end, code: 'unreachable', name: '', severity: 'warning', message: texts.unreachable, related };
}
