import type { Severity } from '../../engine/settings';
import type { Localized } from '../../language/language';
import type { Span } from '../../language/span';
import type { LibraryProblem } from '../info';

/** What can be wrong with a template before anything is rendered. */
export type AuthoringCode =
  | ('syntax' | 'unclosed-braces' | 'unclosed-block' | 'mismatched-block' | 'unopened-block' | 'misplaced-else')
  | ('forbidden' | 'needless-braces' | 'stray-braces' | 'unreachable' | 'duplicate-variable')
  | ('unknown-variable' | 'unknown-data' | 'unknown-helper' | 'unknown-block' | 'unknown-partial')
  | ('missing-fallback' | 'unused-variable' | 'unused-partial' | 'missing-language' | 'missing-form');

/** Something wrong in a text or a description, on its place, with what a fix needs to know. */
export interface AuthoringProblem extends LibraryProblem {
  readonly code: AuthoringCode;
  readonly severity: Severity;
  /** The name it is about. */
  readonly name: string;
  /** What could stand in its place: a name that resembles it, or the right closing. */
  readonly meant?: string;
  /** The template that lacks a name of a partial. */
  readonly template?: string;
  readonly related?: readonly Related[];
}

/** Another place that explains a problem. */
export interface Related extends Span {
  readonly file: string;
  readonly message: Localized;
}
