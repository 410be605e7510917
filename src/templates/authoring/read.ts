import type { Variant } from '../variant';
import { readTags } from './tags';
import { growTree, type Tree } from './tree';

const known = new WeakMap<Variant['parsed'], Tree>();

/** The tags and blocks of a text, read once; undefined for one that is too large or too nested to be looked at. */
export function readTree({ parsed, source }: Pick<Variant, 'parsed' | 'source'>): Tree | undefined {
  if (parsed.problem && parsed.problem.code !== 'syntax') return undefined;
  const before = known.get(parsed);
  if (before) return before;
  const tree = growTree(readTags(source));
  known.set(parsed, tree);
  return tree;
}
