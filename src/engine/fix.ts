import type { Localized } from '../language/language';
import type { Span } from '../language/span';
import type { Field } from './draft';

/** A span in one field of the draft. */
export interface Located extends Span {
  readonly in: Field;
}

/** Replaces the span by `newText`, plain text in which `[…]` is a blank or a proposal to confirm. */
export interface Edit extends Located {
  readonly newText: string;
}

/**
 * `safe`: mechanical and certain; `review`: a complete sentence that is right as it stands, shown in the title;
 * `snippet`: certain but for what stands in brackets.
 */
export type FixKind = 'safe' | 'review' | 'snippet';

export interface Fix {
  readonly title: Localized;
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
}

/** A fix whose title is its text, as all fixes that write a sentence are. */
export function textFix(kind: FixKind, at: Located, newText: string): Fix {
  const title = newText.trim();
  return { title: { nl: title, en: title }, kind, edits: [{ in: at.in, start: at.start, end: at.end, newText }] };
}

/** Applies the edits of one field to its text. Edits must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}
