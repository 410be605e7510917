import { readMoves, type Piece } from '../language/moves/read';
import type { Draft } from './draft';

/** What each piece of a draft's reply does; a rule that asks it lists `movePhrases` in its `phrases`. */
export function replyMoves(draft: Draft): readonly Piece[] {
  const clock = { date: draft.date, calendar: draft.settings.calendar };
  return readMoves(draft.reply, draft.parts, (set) => draft.matches(set), clock);
}
