import type { Span } from '../span';
import type { Sentence, Text } from '../text';

/** The words of a sentence as norms, with the place of a phrase among them and where its clause ends. */
export interface ClauseView {
  readonly norms: readonly string[];
  /** Index of the phrase's first word, and of the first word after it. */
  readonly first: number;
  readonly after: number;
  /** The words of the phrase's clause: from the comma or bracket before it to the one after it. */
  readonly from: number;
  readonly to: number;
}

/** Looks at the clause in which a span of a sentence stands; commas, semicolons, colons, dashes and brackets part clauses. */
export function viewClause(text: Text, sentence: Sentence, span: Span): ClauseView {
  const { words } = sentence;
  const first = words.findIndex((word) => word.end > span.start);
  const after = words.findIndex((word) => word.start >= span.end);
  const end = after < 0 ? words.length : after;
  const breaks = (index: number): boolean => {
    const [left, right] = [words[index - 1], words[index]];
    return !left || !right || /[,;:()–—]|\s-\s/.test(text.value.slice(left.end, right.start));
  };
  let from = first;
  while (from > 0 && !breaks(from)) from--;
  let to = end;
  while (to < words.length && !breaks(to)) to++;
  return { norms: words.map((word) => word.norm), first, after: end, from, to };
}

/** True when the span stands between quotation marks in its sentence. */
export function isQuoted(sentence: Sentence, span: Span): boolean {
  const before = sentence.text.slice(0, span.start - sentence.start);
  const after = sentence.text.slice(span.end - sentence.start);
  const straight = (before.match(/"/g) ?? []).length;
  if (straight % 2 === 1 && after.includes('"')) return true;
  return /[“„«‘](?:[^“”„«»‘’]|\p{L}’\p{L})*$/u.test(before) && /[”»’]/.test(after);
}
