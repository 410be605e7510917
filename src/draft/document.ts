import type { DraftInput } from '../engine/draft';
import type { Located } from '../engine/fix';
import type { Severity } from '../engine/settings';
import type { LocalMoment } from '../language/dates/moment';
import type { Localized } from '../language/language';
import type { Span } from '../language/span';

/** The five forms in which a draft reaches us; see `design/product.md`. */
export type DocumentForm = 'reply' | 'quoted-mail' | 'eml' | 'chat' | 'plain';

/** What may be wrong with a document itself. */
export type ProblemCode =
  | 'front-matter'
  | 'unknown-key'
  | 'wrong-type'
  | 'unknown-channel'
  | 'unknown-value'
  | 'bad-date'
  | 'no-reply'
  | 'unreadable-mail'
  | 'too-large'
  | 'binary';

/** A fault of the document itself, in UTF-16 code units of the document. */
export interface DocumentProblem extends Span {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: Localized;
}

/** A document read as a draft, with the way back from the draft's fields to the document. */
export interface DraftDocument {
  readonly form: DocumentForm;
  /** Line breaks in its fields are `\n`, whatever the document has. */
  readonly input: DraftInput;
  readonly problems: readonly DocumentProblem[];
  /** Where a span of a field lies in the document. Never throws; a field that has no place gives an empty span. */
  toDocument(at: Located): Span;
  /** False where the text was decoded (eml): its only fix is "Open as Reply". */
  readonly editable: boolean;
  /** The part of the document that is the reply, to be copied. */
  readonly replySpan: Span;
  readonly customerSpan?: Span;
  /** YAML front matter with its fences and the line break after it, for writing `ignore`. */
  readonly frontMatterSpan?: Span;
}

/** A document as a door hands it over. */
export interface DocumentSource {
  readonly text: string;
  /** File name or path; its end tells the form. */
  readonly name?: string;
  /** Handed on to the draft. */
  readonly finished?: boolean;
  /** Taken as the date where the document has none (editor). */
  readonly now?: LocalMoment;
  /** The bytes of a mail where the door has them: without them text in an old charset cannot be told exactly. */
  readonly bytes?: Uint8Array;
}
