import { findPlaceholders, type Placeholder } from '../language/placeholders/find';
import type { Draft, Field } from './draft';

/** Something to be filled in or confirmed, in one field of the draft. */
export interface Blank extends Placeholder {
  readonly in: Field;
}

/** Where a blank does harm: in what the customer reads. */
const read: readonly Field[] = ['reply', 'subject'];

/** The blanks and unconfirmed proposals of a draft, field by field. Code that the customer asked about is not ours to fill in. */
export function blanksOf(draft: Draft): readonly Blank[] {
  const theirs = draft.input.customer ?? '';
  return read.flatMap((field) =>
    findPlaceholders(draft.text(field)?.value ?? '')
      .filter(({ text }) => text.length <= 3 || !theirs.includes(text))
      .map((found) => ({ ...found, in: field })),
  );
}
