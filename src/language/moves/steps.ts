import type { Move } from './moves';
import type { RawPiece } from './pieces';
import type { ReplyWords } from './words';

type Known = RawPiece & {
  readonly moves: ReadonlySet<Move>;
  readonly hasMoment: boolean;
  readonly setsMoment: boolean;
};

const has = (norms: readonly string[], set: ReadonlySet<string>): boolean => norms.some((norm) => set.has(norm));

/** True for a question back to the customer, or for asking them to send something: "Stuur mij uw ordernummer". */
export function isAsking(piece: Known, words: ReplyWords): boolean {
  const { norms, moves } = piece;
  if (moves.has('invite') || moves.has('offer')) return false;
  // Behind the question mark there may still stand initials ("^RMD"); and in haste the mark is left out.
  if (said(piece).includes('?') || (words.asks.has(norms[0] ?? '') && words.you.has(norms[1] ?? ''))) return true;
  const first = opening(norms, words);
  if (moves.has('private')) return true;
  return words.asking.has(first) && has(norms, words.askingFor);
}

/**
 * True when a piece says who does what: "Ik leg het voor", "U ontvangt …", "Het is vervangen", "Zet het kastje uit". What is
 * denied, what would happen "als …" and what only sends the customer elsewhere are no steps.
 */
export function isStep(piece: Known, words: ReplyWords): boolean {
  const { norms, moves, sentence } = piece;
  if (/[[{]{1,2}\p{L}/u.test(sentence.text)) return true;
  if (/https?:\/\//.test(sentence.text) || (norms.includes('link') && !moves.has('away'))) return true;
  if (moves.has('away')) return /\d{4}|www\.|https?:|@\w|\w\.\w+\/\w/.test(sentence.text);
  if (isGuess(norms, words) || tellsOff.test(norms.join(' '))) return false;
  if (moves.has('later') || moves.has('private')) return !isDenied(norms, words) || piece.hasMoment;
  if (namesWho.test(norms.join(' '))) return true;
  if (words.hypothetical.has(norms[0] ?? '') || moves.has('care')) return false;
  // "It left 12 minutes late": how things stand.
  if (/\d['’]?\s?(?:mins?|minutes|minuten)\b/.test(said(piece))) return true;
  if (has(norms, words.unreal) && !piece.hasMoment) return false;
  if (isDenied(norms, words)) return false;
  // "Wij hebben de verkeerde gestuurd" tells the fault, not what is done about it.
  if (has(norms, words.faulty) && norms.some((_, at) => isAct(norms, at, words)))
    return gets(norms, words) || instructs(norms, words);
  return (piece.setsMoment && !has(norms, words.habits)) || namesAct(norms, words) || instructs(norms, words);
}

/** "Only the account holder can contact us about this": who does what. */
const namesWho = /\bonly (?:\S+ ){1,9}(?:can|may) (?:contact|call|write|email|ask|request|change|cancel|close)\b/;

/** What should have been done, what rules say, what was tried in vain, and that all is gone: no step in any of them. */
const tellsOff =
  /\b(?:(?:should|could|ought to) have|had (?:u|je|jij|jullie)\b.* moeten|(?:u|je|jij|jullie) had(?:den)? .*moeten|(?:terms|conditions|policy|rules) states?|genoodzaakt|(?:belden|mailden) (?:u|je)|tried (?:you|to call|to reach|to ring)|uitverkocht|sold out|fully booked)\b/;

/** "U reageert wel erg heftig", "Je zult de mail niet hebben gezien": what the customer does or did is no step of ours. */
function isGuess(norms: readonly string[], { guesses, ours, reacts, you }: ReplyWords): boolean {
  if (has(norms, guesses) && has(norms, you) && !has(norms, ours)) return true;
  return norms.some((norm, at) => reacts.has(norm) && (you.has(norms[at - 1] ?? '') || you.has(norms[at + 1] ?? '')));
}

/** The piece as it is written, with the mark behind it. */
function said({ sentence, start, end }: RawPiece): string {
  return sentence.text.slice(start - sentence.start, end + 1 - sentence.start);
}

/** "U wordt niet gebeld"; but "u krijgt geen mail meer" says what happens. */
function isDenied(norms: readonly string[], words: ReplyWords): boolean {
  return norms.some((norm) => words.negations.has(norm)) && !norms.some((norm) => words.limits.has(norm));
}

function namesAct(norms: readonly string[], words: ReplyWords): boolean {
  const acts = norms.some((_, at) => isAct(norms, at, words));
  if (acts && (has(norms, words.ours) || has(norms, words.passive))) return true;
  if (has(norms, words.have) && has(norms, words.subjects) && norms.some((norm) => isDeed(norm, words))) return true;
  return gets(norms, words) || (has(norms, words.passive) && has(norms, words.ready));
}

/** "Ik vraag het na"; but "uw vraag" and "voor mail" name a thing. */
function isAct(norms: readonly string[], at: number, words: ReplyWords): boolean {
  const [norm = '', before = ''] = [norms[at], norms[at - 1]];
  if (words.split[norm]?.some((particle) => norms.includes(particle)) === true) return true;
  return words.acts.has(norm) && !words.nounMarks.has(before);
}

/** The participle of something done: "Ik heb … geschrapt", "I've … mended"; but not "gelezen" or "noted". */
function isDeed(norm: string, { idle }: ReplyWords): boolean {
  return /^(?:\p{L}{0,6}ge\p{L}{3,}(?:d|t|en)|\p{L}{3,}ed)$/u.test(norm) && !idle.has(norm);
}

/** "U ontvangt …", "You'll receive …" */
function gets(norms: readonly string[], words: ReplyWords): boolean {
  return has(norms, words.receives) && has(norms, words.recipients);
}

/** "Verwijder de app", "U kunt … aanvragen". */
export function instructs(norms: readonly string[], words: ReplyWords): boolean {
  if (words.imperatives.has(opening(norms, words))) return true;
  return norms.some(
    (norm, at) => words.can.has(norm) && (words.you.has(norms[at + 1] ?? '') || words.you.has(norms[at - 1] ?? '')),
  );
}

/** The first word that is no filler: "Dan", "please". */
function opening(norms: readonly string[], words: ReplyWords): string {
  return norms.find((norm) => !words.fillersFirst.has(norm)) ?? '';
}
