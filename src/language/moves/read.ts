import { momentsOf } from '../dates/find';
import type { LetterParts } from '../letter';
import { futureMoments, type Clock } from '../promises/given';
import type { PhraseMatch, PhraseSet } from '../phrases/automaton';
import { overlaps } from '../span';
import type { Text } from '../text';
import { moveSets, moves, type Move } from './moves';
import { splitPieces, type RawPiece } from './pieces';
import { isAsking, isStep } from './steps';
import { replyWords } from './words';

/** A piece of a reply with what it does. */
export interface Piece extends RawPiece {
  readonly moves: ReadonlySet<Move>;
  /** It says nothing about the matter: thanks, sympathy, a wish, an invitation, how much we care. */
  readonly isHollow: boolean;
  /** It holds a moment that is not past. */
  readonly hasMoment: boolean;
  /** It holds a moment, past or not. */
  readonly hasDate: boolean;
  /** It asks the customer something, as a question or by asking to send it. */
  readonly asks: boolean;
  /** It says who does what: what we do or did, what the customer gets, or what they can do. */
  readonly isStep: boolean;
}

/** Gives the matches of a phrase set in the reply. */
export type MatchesOf = (set: PhraseSet) => readonly PhraseMatch[];

const known = new WeakMap<Text, readonly Piece[]>();

/** Reads what each piece of a reply does; once per text. `clock` tells which dates are past. Empty when the language is unknown. */
export function readMoves(text: Text, parts: LetterParts, matchesOf: MatchesOf, clock: Clock): readonly Piece[] {
  const before = known.get(text);
  if (before) return before;
  const pieces = splitPieces(text, parts);
  const found = moves.map((move) => ({ move, matches: matchesOf(moveSets[move]) }));
  const offers = matchesOf(moveSets.offer);
  const read: Piece[] = [];
  for (const piece of pieces) {
    const own = new Set(
      found
        .filter(({ move, matches }) => matches.some((match) => standsIn(piece, match, move)))
        .map(({ move }) => move),
    );
    // "Vanaf maandag is er een nieuw menu, zeker het proberen waard!": an offer takes its whole sentence.
    if (offers.some((match) => match.sentence === piece.sentence)) own.add('offer');
    read.push(toPiece(text, piece, own, read.at(-1), clock));
  }
  known.set(text, read);
  return read;
}

/** A phrase counts where it begins; a wish or an invitation only where it opens the piece, else it comes behind an act. */
function standsIn(piece: RawPiece, { start }: PhraseMatch, move: Move): boolean {
  if (start < piece.start || start >= piece.end) return false;
  return !opening.has(move) || start <= (piece.words[mostBefore] ?? piece).start || piece.words.length <= mostBefore;
}

const opening: ReadonlySet<Move> = new Set(['wish', 'invite', 'care', 'thanks']);
const mostBefore = 4;

const hollow: readonly Move[] = ['thanks', 'sympathy', 'wish', 'invite', 'care', 'offer'];

function toPiece(text: Text, piece: RawPiece, own: ReadonlySet<Move>, before: Piece | undefined, clock: Clock): Piece {
  const language = text.language === 'en' ? 'en' : 'nl';
  const words = replyWords(language);
  // "Vervelend | dat u …": what hangs on a hollow piece tells what it is about.
  const hangs = before?.sentence === piece.sentence && before.isHollow && words.subordinators.has(piece.norms[0] ?? '');
  const isHollow = hangs || hollow.some((move) => own.has(move));
  const hasMoment = futureMoments(text, piece.sentence, clock).some((moment) => overlaps(moment, piece));
  const hasDate = hasMoment || momentsOf(text, piece.sentence).some((moment) => overlaps(moment, piece));
  const base = { ...piece, moves: own, isHollow, hasMoment, hasDate };
  const asks = isAsking(base, words);
  return { ...base, asks, isStep: !isHollow && isStep(base, words) };
}
