import { momentsOf } from '../dates/find';
import type { LetterParts } from '../letter';
import { futureMoments, type Clock } from '../promises/given';
import type { PhraseMatch, PhraseSet } from '../phrases/automaton';
import { overlaps, type Span } from '../span';
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

/**
 * Reads what each piece of a reply does; once per text, and of each piece only what is asked. `clock` tells which dates are past. Empty when
 * the language is unknown.
 */
export function readMoves(text: Text, parts: LetterParts, matchesOf: MatchesOf, clock: Clock): readonly Piece[] {
  const before = known.get(text);
  if (before) return before;
  const raw = splitPieces(text, parts);
  const own = movesOf(raw, matchesOf);
  const read: Piece[] = [];
  for (const [at, piece] of raw.entries()) read.push(toPiece(text, piece, own[at] ?? none, read[at - 1], clock));
  known.set(text, read);
  return read;
}

const none: ReadonlySet<Move> = new Set();

/** The moves of each piece: one walk along the pieces for the matches of each move. */
function movesOf(pieces: readonly RawPiece[], matchesOf: MatchesOf): readonly Set<Move>[] {
  const own = pieces.map(() => new Set<Move>());
  for (const move of moves) {
    let at = 0;
    for (const match of matchesOf(moveSets[move])) {
      while (at < pieces.length && (pieces[at]?.end ?? 0) <= match.start) at++;
      const piece = pieces[at];
      if (piece && standsIn(piece, match, move)) own[at]?.add(move);
    }
  }
  return withOffers(pieces, own);
}

/** "Vanaf maandag is er een nieuw menu, zeker het proberen waard!": an offer takes its whole sentence. */
function withOffers(pieces: readonly RawPiece[], own: readonly Set<Move>[]): readonly Set<Move>[] {
  const offering = new Set(pieces.filter((_, at) => own[at]?.has('offer')).map(({ sentence }) => sentence));
  if (offering.size > 0) pieces.forEach(({ sentence }, at) => offering.has(sentence) && own[at]?.add('offer'));
  return own;
}

/** A phrase counts where it begins; a wish or an invitation only where it opens the piece, else it comes behind an act. */
function standsIn(piece: RawPiece, { start, end }: PhraseMatch, move: Move): boolean {
  if (end <= piece.start) return false;
  return !opening.has(move) || start <= (piece.words[mostBefore] ?? piece).start || piece.words.length <= mostBefore;
}

const opening: ReadonlySet<Move> = new Set(['wish', 'invite', 'care', 'thanks']);
const mostBefore = 4;

const hollow: readonly Move[] = ['thanks', 'sympathy', 'wish', 'invite', 'care', 'offer'];

function toPiece(text: Text, piece: RawPiece, own: ReadonlySet<Move>, before: Piece | undefined, clock: Clock): Piece {
  const words = replyWords(text.language === 'en' ? 'en' : 'nl');
  const { start, end, sentence, norms } = piece;
  // "Vervelend | dat u …": what hangs on a hollow piece tells what it is about.
  const hangs = before?.sentence === sentence && before.isHollow && words.subordinators.has(norms[0] ?? '');
  const isHollow = hangs || hollow.some((move) => own.has(move));
  const isIn = (moment: Span): boolean => overlaps(moment, piece);
  const hasMoment = lazy(() => futureMoments(text, sentence, clock).some(isIn));
  const hasDate = lazy(() => momentsOf(text, sentence).some(isIn));
  const asks = lazy(() => isAsking(read, words));
  const steps = lazy(() => !isHollow && isStep(read, words));
  const read: Piece = {
    ...{ start, end, sentence, norms, words: piece.words, moves: own, isHollow },
    get hasMoment() {
      return hasMoment();
    },
    get hasDate() {
      return hasDate();
    },
    get asks() {
      return asks();
    },
    get isStep() {
      return steps();
    },
  };
  return read;
}

function lazy(make: () => boolean): () => boolean {
  let made: boolean | undefined;
  return () => (made ??= make());
}
