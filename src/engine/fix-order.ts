import { overlaps, type Span } from '../language/span';
import type { Diagnostic } from './diagnostic';
import type { Fix } from './fix';

/**
 * The diagnostics of one place in the order in which their fixes are offered. Where two fixes write over the same words, the one that
 * writes more of them comes first: the smaller one is then made anew for what stands there afterwards, and is not lost in
 * the sentence that replaces it. Diagnostics whose fixes do not meet keep their order.
 */
export function inFixOrder<Item>(items: readonly Item[], diagnosticOf: (item: Item) => Diagnostic): readonly Item[] {
  const ordered: { readonly item: Item; readonly reach: Reach | undefined }[] = [];
  for (const item of items) {
    const reach = reachOf(diagnosticOf(item).fixes[0]);
    const at = ordered.findIndex((other) => reach && other.reach && comesBefore(reach, other.reach));
    ordered.splice(at < 0 ? ordered.length : at, 0, { item, reach });
  }
  return ordered.map(({ item }) => item);
}

/** What the edits of a fix cover in the field in which they begin. */
interface Reach extends Span {
  readonly in: string;
}

function reachOf(fix: Fix | undefined): Reach | undefined {
  const [first, ...others] = fix?.edits ?? [];
  return first && others.filter((edit) => edit.in === first.in).reduce<Reach>(joined, first);
}

function joined(a: Reach, b: Span): Reach {
  return { in: a.in, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function comesBefore(a: Reach, b: Reach): boolean {
  return a.in === b.in && overlaps(a, b) && a.end - a.start > b.end - b.start;
}
