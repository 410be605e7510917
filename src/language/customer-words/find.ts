import { overlaps } from '../span';
import type { Text } from '../text';
import { findNames } from './name';
import { findNumbers } from './numbers';
import { findThings } from './things';
import type { CustomerWord } from './words';

const known = new WeakMap<Text, readonly CustomerWord[]>();

/** What a reply can take over from the customer's message word for word, each once: name, numbers, things. Found once per text. */
export function findCustomerWords(text: Text): readonly CustomerWord[] {
  const before = known.get(text);
  if (before) return before;
  const unique = new Map<string, CustomerWord>();
  const names = findNames(text);
  const things = findThings(text).filter((word) => !names.some((name) => overlaps(name, word)));
  for (const word of [...names, ...findNumbers(text), ...things]) {
    const key = word.text.toLowerCase();
    if (!unique.has(key)) unique.set(key, word);
  }
  const found = [...unique.values()];
  known.set(text, found);
  return found;
}
