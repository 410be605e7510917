import type { Text } from './text';

/** A part of a text that keeps what functions made by `perPart` said of it. A copy of it keeps nothing. */
export class Part {
  #kept: unknown[] | undefined;

  static answersOf(part: object): unknown[] | undefined {
    return #kept in part ? (part.#kept ??= []) : undefined;
  }
}

/** Stands for an answer that is undefined. */
const nothing = Symbol('nothing');
let functions = 0;

/**
 * Keeps what a function says of a part of a text (a sentence, a match in one) for as long as that part stays in its place. The answer
 * may hang on the paragraph around the part, its place and its language alone: the part may come back in another text.
 */
export function perPart<Value, Of extends object>(
  read: (part: Of, text: Text) => Value,
): (part: Of, text: Text) => Value {
  const number = functions++;
  return (part, text) => {
    const answers = Part.answersOf(part);
    const before = answers?.[number];
    if (before !== undefined) return (before === nothing ? undefined : before) as Value;
    const value = read(part, text);
    if (answers) answers[number] = value === undefined ? nothing : value;
    return value;
  };
}
