import { readPack } from '../../packs/read';
import { shippedUri, type ShippedFiles } from '../shipped';
import type { FoundPack } from './pack-files';

const known = new WeakMap<ShippedFiles, readonly FoundPack[]>();

/** The packs we ship, with their snippets. Read once. */
export function builtIn(files: ShippedFiles): readonly FoundPack[] {
  const before = known.get(files);
  if (before) return before;
  const names = new Set([...files.keys()].flatMap((path) => /^snippets\/([^/]+)\//.exec(path)?.[1] ?? []));
  const packs = [...names].sort().map((name): FoundPack => {
    const root = `snippets/${name}/`;
    const own = [...files].filter(([path]) => path.startsWith(root));
    const pack = readPack(
      own.map(([path, text]) => ({ path: path.slice(root.length), text })),
      name,
    );
    return {
      layered: { layer: 'built-in', root, pack: { ...pack, rules: [], words: [] } },
      folder: shippedUri(root.slice(0, -1)),
    };
  });
  known.set(files, packs);
  return packs;
}
