import { numberValue } from '../numbers';
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
    const hasNoForm = /^(?:which|who|where|why)$/.test(question.kind) && !question.asksUs;
    return answers(question, piece, words) || ((isLoose || hasNoForm) && saysSomething(question, piece, words));
  });
}

function answers(
  { kind, isRequest, isDuty, isPast, isMoney, asksUs }: Question,
  piece: Piece,
  words: ReplyWords,
): boolean {
  const { norms, moves, isStep, hasMoment } = piece;
  const has = (set: ReadonlySet<string>): boolean => norms.some((norm) => set.has(norm));
  if (asksUs && isDated(piece)) return true;
  if (asksUs && worksWith.test(norms.join(' '))) return true;
  if (asksUs) return isStep && !piece.asks && !instructs(norms, words);
  switch (kind) {
    case 'when':
      return hasMoment || has(words.now) || namesHour(piece, words) || (isPast && piece.hasDate);
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
        (isMoney && namesMoney(piece, words))
      );
    default:
      return false;
  }
}

/** "We do work with the council on this" tells what we do about it. */
const worksWith = /\bwe(?:'re| are| do)? (?:\w+ )?work(?:ing)? (?:\w+ )?with\b/;

function namesAmount(piece: Piece, words: ReplyWords): boolean {
  return namesMoney(piece, words) || piece.words.some(({ norm, text }) => /\d/.test(text) || isNumber(norm));
}

function namesMoney({ norms, sentence }: Piece, { amounts }: ReplyWords): boolean {
  return /[€£$%]/.test(sentence.text) || norms.some((norm) => amounts.has(norm));
}

/** More than sending the customer elsewhere, confirming receipt or refusing. */
function saysSomething({ kind, asksUs }: Question, piece: Piece, words: ReplyWords): boolean {
  if (kind === 'when' || kind === 'how-much' || asksUs) return false;
  const { moves, norms, isStep, hasMoment } = piece;
  if (moves.has('away') || moves.has('receipt') || moves.has('later')) return false;
  if (kind === 'why') return norms.length > shortestReason && !moves.has('refusal');
  if (kind === 'which' || kind === 'who' || kind === 'where') return norms.length > 2;
  return (
    isStep ||
    hasMoment ||
    moves.has('refusal') ||
    norms.some((norm) => words.modals.has(norm)) ||
    isConcrete(piece, words)
  );
}

/** "Viervoeters zijn welkom, één per woning": a number, a name, a limit, or what the customer gets or does. */
function isConcrete(piece: Piece, words: ReplyWords): boolean {
  const { words: own, norms } = piece;
  const { concrete, you } = words;
  if (norms.some((norm) => concrete.has(norm) || isNumber(norm)) || namesHour(piece, words)) return true;
  if (own.slice(1).some(({ text }) => /^\p{Lu}/u.test(text))) return true;
  return norms.length > shortestReason && norms.some((norm) => you.has(norm));
}

const isNumber = (norm: string): boolean =>
  norm !== 'een' && (numberValue(norm, 'nl') !== undefined || numberValue(norm, 'en') !== undefined);

/** "Om twee uur", "at two", "de tweede week van januari"; but a date with its day ("11 november") may be past. */
function namesHour({ norms }: Piece, { months }: ReplyWords): boolean {
  return norms.some((norm, at) => {
    if (months.has(norm)) return !isNumber(norms[at - 1] ?? '');
    return /^(?:om|rond|tegen|at|around|by)$/.test(norm) && isNumber(norms[at + 1] ?? '');
  });
}

const isDated = ({ hasDate, isHollow, moves }: Piece): boolean => hasDate && !isHollow && !moves.has('receipt');

/** A sentence of fewer words hardly tells why. */
const shortestReason = 6;

/** "Kunt u dat nakijken?": a request for nothing but finding out, so the answer to the question before is the answer. */
export function looksUp(question: Question | undefined, findsOut: ReadonlySet<string>): boolean {
  return question !== undefined && question.isRequest && question.topics.every((topic) => findsOut.has(topic));
}
