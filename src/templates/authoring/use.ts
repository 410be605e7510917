import type { Span } from '../../language/span';
import type { Origin } from './shape';
import type { Tag } from './tags';

/** A name that a text uses, on its place in its file. */
export interface Use extends Span {
  readonly file: string;
  readonly name: string;
  readonly tag: Tag;
  readonly what: 'variable' | 'local' | 'data' | 'helper' | 'block' | 'partial';
  /** False when nothing of that name is there. */
  readonly isKnown: boolean;
  /** The names that are there, for one that is not. */
  readonly candidates?: readonly string[];
  /** For a name that is a variable of the description: where it is unreachable from here, the path that reaches it. */
  readonly reachedBy?: string;
  /** What was meant by a name that is there as something else: "> closing". */
  readonly meant?: string;
  /** Of a local name: where it gets its meaning. Of a partial: the beginning of its file. */
  readonly origin?: Origin;
  /** How a variable that is missing is taken here: `refused` leaves a hole in the reply. */
  readonly missing?: 'refused' | 'accepted' | 'asked' | undefined;
}
