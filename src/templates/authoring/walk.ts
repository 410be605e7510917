import { blockNames } from '../blocks';
import { limits } from '../limits';
import type { Variant } from '../variant';
import { blockScopes } from './block-scope';
import { isCall, type Call } from './call';
import { stringOf } from './path';
import { readTree } from './read';
import type { Scope } from './scope';
import { anyShape, withFields, type Field } from './shape';
import type { Tag } from './tags';
import { noteCall, noteTerm, termShape } from './terms';
import { isBlock, type Block, type Node } from './tree';
import type { Use } from './use';

/** A walk through a text and its partials, which notes every name. */
export interface Walk {
  readonly partial: (name: string) => Variant | undefined;
  readonly partialNames: readonly string[];
  readonly note: (use: Use) => void;
  /** Tells with each tag what names mean in it. */
  readonly enter: (tag: Tag, scope: Scope) => void;
  /** The files that the walk is in: one that calls itself is not entered again. */
  readonly running: readonly string[];
}

/** Notes the names of a piece of text. */
export function walk(run: Walk, nodes: readonly Node[], outside: Scope): void {
  const inlines = nodes.flatMap((node) => (isBlock(node) && node.open.kind === 'inline' ? inlineName(node.open) : []));
  const scope = inlines.length > 0 ? { ...outside, inlines: new Set([...outside.inlines, ...inlines]) } : outside;
  for (const node of nodes) {
    if (isBlock(node)) {
      walkBlock(run, node, scope);
      continue;
    }
    run.enter(node, scope);
    if (node.kind === 'value') noteCall(run, node, node.call, scope);
    else if (node.kind === 'partial') walkPartial(run, node, undefined, scope);
  }
}

function inlineName({ call: { params } }: Tag): string[] {
  const [first] = params;
  return first && !isCall(first) && first.kind === 'string' ? [stringOf(first)] : [];
}

function walkBlock(run: Walk, block: Block, scope: Scope): void {
  const { open } = block;
  run.enter(open, scope);
  if (open.kind === 'partial-block') walkPartial(run, open, block, scope);
  // What an inline partial is given is known where it is called: nothing in it is called unknown.
  else if (open.kind === 'inline') walkLenient(run, block, scope);
  else
    for (const { branch, outer, inner } of blockScopes(block, scope)) {
      run.enter(branch.tag, outer);
      noteBlockCall(run, branch.tag, outer);
      walk(run, branch.body, inner);
    }
}

function noteBlockCall(run: Walk, tag: Tag, scope: Scope): void {
  const { name, params } = tag.call;
  if (!name) return;
  const isBlockName = blockNames.includes(name.text) || tag.kind === 'else' || params.length > 0;
  if (!isBlockName) return noteTerm(run, tag, name, scope, 'asked');
  const { start, end, text } = name;
  const own = { file: scope.file, start, end, name: text, tag, what: 'block' } as const;
  const isKnown = blockNames.includes(text);
  run.note({ ...own, isKnown, ...(!isKnown && { candidates: blockNames }) });
  const missing = text === 'each' || text === 'with' ? 'accepted' : 'asked';
  for (const param of params) noteTerm(run, tag, param, scope, missing);
  for (const { value } of tag.call.hash) if (value) noteTerm(run, tag, value, scope, 'accepted');
}

function walkLenient(run: Walk, block: Block, scope: Scope): void {
  const lenient: Walk = {
    ...run,
    note: (use) => use.isKnown && run.note({ ...use, ...(use.missing && { missing: 'accepted' }) }),
  };
  for (const { body } of block.branches) walk(lenient, body, { ...scope, hasBlock: true });
}

function walkPartial(run: Walk, tag: Tag, block: Block | undefined, scope: Scope): void {
  const { name, params, hash } = tag.call;
  for (const param of params) noteTerm(run, tag, param, scope, 'accepted');
  for (const { value } of hash) if (value) noteTerm(run, tag, value, scope, 'accepted');
  if (block) walkLenient(run, block, scope);
  if (!name) return;
  const called = name.kind === 'string' ? stringOf(name) : name.text;
  const found = scope.inlines.has(called) ? undefined : run.partial(called);
  const isKnown = found !== undefined || scope.inlines.has(called) || (called === '@partial-block' && scope.hasBlock);
  const quote = name.kind === 'string' ? 1 : 0;
  run.note({
    ...{ file: scope.file, start: name.start + quote, end: name.end - quote, name: called, tag, what: 'partial' },
    ...{ isKnown: isKnown || block !== undefined, candidates: [...run.partialNames, ...scope.inlines] },
    ...(found && { origin: { file: found.file, start: 0, end: 0 } }),
  });
  if (found) enter(run, found, { ...scope, contexts: [contextOf(tag.call, scope)], hasBlock: block !== undefined });
}

function enter(run: Walk, variant: Variant, scope: Scope): void {
  if (run.running.includes(variant.file) || run.running.length >= limits.depth) return;
  const nodes = readTree(variant)?.nodes ?? [];
  walk({ ...run, running: [...run.running, variant.file] }, nodes, { ...scope, file: variant.file, params: [] });
}

/** The context that a partial gets: its argument or the present one, with its named arguments laid over it. */
function contextOf({ params: [first], hash }: Call, scope: Scope): Scope['contexts'][number] {
  const context = first ? termShape(first, scope) : (scope.contexts[0] ?? scope.root);
  const own = hash.map(({ key, value }): [string, Field] => {
    const { start, end } = key;
    const origin = { file: scope.file, start, end };
    return [key.text, { shape: value ? termShape(value, scope) : anyShape, origin }];
  });
  return withFields(context, new Map(own));
}
