import en from '../../lexicons/en/reply-moves.json';
import nl from '../../lexicons/nl/reply-moves.json';
import { defineLexicon } from '../lexicon';
import type { PhraseRow, PhraseSet } from '../phrases/automaton';

/**
 * What a piece of a reply does with its words. The first eight say nothing about the matter itself: `thanks`, `sympathy`
 * (and apology), `fault` (admitted), `wish`, `invite` (write again if …), `care` (how much we care), `receipt`, `offer`.
 * `away` sends the customer elsewhere, `refusal` refuses, `pleased` shares the joy of what went well, `later` promises a reaction or passes it on, `private` moves to a private message; `yesno`,
 * `cause` and `unknown` answer a question.
 */
export const moves = [
  ...(['thanks', 'sympathy', 'fault', 'wish', 'invite', 'care', 'receipt', 'offer'] as const),
  ...(['away', 'refusal', 'pleased', 'later', 'private', 'yesno', 'cause', 'unknown'] as const),
] as const;
export type Move = (typeof moves)[number];

interface MoveRow extends PhraseRow {
  readonly move: Move;
}

const rows = defineLexicon<readonly MoveRow[]>({ nl, en });

/** The phrases of each move, a set each, so that a match of one does not hide that of another inside it. */
export const moveSets: Readonly<Record<Move, PhraseSet>> = Object.fromEntries(
  moves.map((move) => [move, { rows: (language) => rows(language).filter((row) => row.move === move) } as PhraseSet]),
) as unknown as Record<Move, PhraseSet>;

/** All of them, for the `phrases` of a rule that reads a reply with `readMoves`. */
export const movePhrases: readonly PhraseSet[] = Object.values(moveSets);
