import type { Localized } from '../../language/language';
import type { Span } from '../../language/span';
import type { AuthoringCode, AuthoringProblem } from './authoring-problem';

/** A problem of a text, before it is known which file that is. */
export type Noted = Omit<AuthoringProblem, 'file'>;

/** Makes a problem; an error, unless told otherwise. */
export function noted(
  { start, end }: Span,
  code: AuthoringCode,
  name: string,
  message: Localized,
  severity: AuthoringProblem['severity'] = 'error',
): Noted {
  return { start, end, code, name, message, severity };
}
