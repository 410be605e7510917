import type { Piece } from '../moves/read';
import { instructs } from '../moves/steps';
import type { ReplyWords } from '../moves/words';
import type { Question } from './find';

/**
 * True when one of the pieces gives the kind of answer a question asks for: a moment, an amount, a cause, an instruction, yes or
 * no. `isOnly`: the message asks nothing else, so whatever the reply says about the matter may be the answer.
 */
export function answersKind(question: Question, pieces: readonly Piece[], isOnly: boolean, words: ReplyWords): boolean {
  // A question without a subject of its own ("Klopt dat?") is answered by anything that is said.
  const isLoose = isOnly || !question.hasOwnTopics;
  return pieces.some((piece) => {
    if (piece.moves.has('unknown') || /[[{]{1,2}\p{L}|https?:|www\./u.test(piece.sentence.text)) return true;
    // Which, where and who have no form of their own: whatever is said that belongs to no other question may answer them.
    const hasNoForm = /^(?:which|who|where|why)$/.test(question.kind);
    return answers(question, piece, words) || ((isLoose || hasNoForm) && saysSomething(question, piece, words));
  });
}

function answers({ kind, isRequest, isDuty, isPast, isMoney }: Question, piece: Piece, words: ReplyWords): boolean {
  const { norms, moves, isStep, hasMoment } = piece;
  const has = (set: ReadonlySet<string>): boolean => norms.some((norm) => set.has(norm));
  switch (kind) {
    case 'when':
      return hasMoment || has(words.now) || (isPast && piece.hasDate);
    case 'how-much':
      return namesAmount(piece, words);
    case 'why':
      return moves.has('cause') || moves.has('fault');
    case 'how':
      return instructs(norms, words) || isStep;
    case 'where':
      return has(words.places) && !moves.has('away');
    case 'yes-no':
    case 'either-or':
      return (
        moves.has('yesno') ||
        (isRequest && moves.has('refusal')) ||
        (isDuty && has(words.duties)) ||
        (isMoney && namesAmount(piece, words))
      );
    default:
      return false;
  }
}

function namesAmount({ words: own, norms, sentence }: Piece, words: ReplyWords): boolean {
  if (/[€£$%]/.test(sentence.text) || norms.some((norm) => words.amounts.has(norm))) return true;
  return own.some(({ text }) => /\d/.test(text));
}

/** More than sending the customer elsewhere, confirming receipt or refusing. */
function saysSomething({ kind }: Question, piece: Piece, words: ReplyWords): boolean {
  if (kind === 'when' || kind === 'how-much') return false;
  const { moves, norms, isStep, hasMoment } = piece;
  if (moves.has('away') || moves.has('receipt') || moves.has('later')) return false;
  if (kind === 'why') return norms.length > shortestReason && !moves.has('refusal');
  if (kind === 'which' || kind === 'who' || kind === 'where') return norms.length > 2;
  return isStep || hasMoment || moves.has('refusal') || norms.some((norm) => words.modals.has(norm));
}

/** A sentence of fewer words hardly tells why. */
const shortestReason = 6;
