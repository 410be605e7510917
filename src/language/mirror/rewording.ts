import type { Span } from '../span';

/** New text for a span of the reply. */
export interface Replacement extends Span {
  readonly newText: string;
}

/** The edits that write the customer's word, and whether they are certain; undefined when it has no such form. */
export interface Rewording {
  readonly edits: readonly Replacement[];
  readonly certain: boolean;
}

/** Gives the text the capital of the word it replaces. */
export function like(model: string, text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
