import type { Language } from '../language';
import { namesTheSame } from '../mirror/matching';
import type { Piece } from '../moves/read';
import { replyWords, type ReplyWords } from '../moves/words';
import { answersKind, looksUp } from './evidence';
import type { Question } from './find';
import { topicsIn } from './topics';

/**
 * What a reply does with a question: answers it, asks on about it, promises to find out, moves it to a private message, or leaves it
 * `open`.
 */
export type Verdict = 'answered' | 'asked-on' | 'promised' | 'moved' | 'open';

/** A clause of the reply, with the short pieces around it ("Ja,"), and the questions whose subject it names. */
interface Part {
  readonly pieces: readonly Piece[];
  readonly about: ReadonlySet<Question>;
}

/**
 * Judges each question of a message by the pieces of the reply (from `readMoves`). Precision first: `open` only when no sentence names
 * its subject, none gives the kind of answer it asks for, and none asks on or promises to find out.
 */
export function judgeQuestions(
  questions: readonly Question[],
  pieces: readonly Piece[],
  language: Language,
  isOnly = questions.length === 1,
): readonly Verdict[] {
  if (questions.length === 0) return [];
  const parts = readParts(questions, pieces, language);
  const verdicts = questions.map((question) => judge(question, parts, isOnly, language));
  const { findsOut } = replyWords(language);
  // "Ik weet niet op welk adres het loopt. Kunt u dat nakijken?": who gives the address has looked it up.
  return verdicts.map((verdict, at) => (looksUp(questions[at], findsOut) && verdicts[at - 1]) || verdict);
}

function readParts(questions: readonly Question[], pieces: readonly Piece[], language: Language): Part[] {
  const topics = questions.map((question) => distinctTopics(question, questions));
  const parts: Part[] = [];
  for (const own of groupPieces(pieces, language)) {
    const telling = own.filter((piece) => tells(piece, language));
    const words = telling.flatMap((piece) => piece.words);
    const said = topicsIn(words, language);
    const about = new Set(questions.filter((_, index) => names(said, topics[index] ?? [], language)));
    // What is asked right behind an answer is asked about the same thing.
    const goesOn = about.size === 0 && own.some((piece) => piece.asks);
    if (about.size === 0) for (const question of questions) if (saysYesOrNo(question, telling)) about.add(question);
    parts.push({ pieces: own, about: goesOn ? (parts.at(-1)?.about ?? about) : about });
  }
  return parts;
}

/** Puts short pieces ("Ja", "graag") with the next of their sentence, and subordinate clauses with the one before. */
function groupPieces(pieces: readonly Piece[], language: Language): Piece[][] {
  const { subordinators, modals, subjects } = replyWords(language);
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isSame = before?.sentence === piece.sentence;
    const isShort = before !== undefined && before.words.length < shortest;
    const stands = piece.norms.some((norm) => modals.has(norm) || subjects.has(norm));
    const hangs = subordinators.has(piece.norms[0] ?? '') || !stands;
    if (last && isSame && (isShort || hangs)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** A piece of fewer words says nothing by itself. */
const shortest = 3;

/** "Lukt dat nog?" has no words of its own; "Dat lukt" is its answer and no other question's. */
function saysYesOrNo({ kind, hasOwnTopics }: Question, pieces: readonly Piece[]): boolean {
  return kind === 'yes-no' && !hasOwnTopics && pieces.some(({ moves }) => moves.has('yesno'));
}

/** Not thanks and sympathy, not "your message has been received", and not "see our website". */
function tells({ isHollow, moves, norms, isStep }: Piece, language: Language): boolean {
  if (isHollow || (moves.has('away') && !isStep)) return false;
  return !moves.has('receipt') || !norms.some((norm) => replyWords(language).messages.has(norm));
}

/** The words by which a question differs from the others; all of its own when it shares them all. */
function distinctTopics({ topics, hasOwnTopics, ...question }: Question, all: readonly Question[]): readonly string[] {
  if (!hasOwnTopics) return [];
  const others = all.filter((other) => other.start !== question.start).flatMap((other) => other.topics);
  const distinct = topics.filter((topic) => !others.includes(topic));
  return distinct.length > 0 ? distinct : topics;
}

function names(said: readonly string[], topics: readonly string[], language: Language): boolean {
  return topics.some((topic) => said.some((word) => namesTheSame(word, topic, language)));
}

function judge(question: Question, parts: readonly Part[], isOnly: boolean, language: Language): Verdict {
  // A sentence about another question, and not about this one, answers that one.
  const free = question.hasOwnTopics ? parts.filter(({ about }) => about.size === 0 || about.has(question)) : parts;
  const content = free.flatMap(({ pieces }) => pieces.filter((piece) => tells(piece, language)));
  const named = parts.some(({ about }) => about.has(question));
  if (answersKind(question, content, isOnly, replyWords(language))) return 'answered';
  const all = parts.flatMap((part) => part.pieces.filter((piece) => tells(piece, language)));
  // An amount is so plain an answer that it may stand in a sentence about something else.
  if (question.kind === 'how-much' && answersKind(question, all, isOnly, replyWords(language))) return 'answered';
  const isStrict = question.kind === 'when' || (question.kind === 'how-much' && question.isMoney);
  if (named && (!isStrict || parts.some((part) => isDone(part, question, language)))) return 'answered';
  if (question.kind === 'yes-no' && free.some((part) => addsOn(part, language))) return 'answered';
  const pieces = free.flatMap((part) => part.pieces);
  if (pieces.some((piece) => piece.moves.has('private'))) return 'moved';
  if (parts.some((part) => asksAbout(part, question, isOnly, replyWords(language)))) return 'asked-on';
  return free.some((part, at) => promises(part, free[at + 1], question, replyWords(language))) ? 'promised' : 'open';
}

/** "De rondleiding begint om twee uur | en is drempelvrij": what is added on to another answer may answer this. */
function addsOn({ pieces, about }: Part, language: Language): boolean {
  const [first = '', second = ''] = pieces[0]?.norms ?? [];
  const { joiners, modals, negations } = replyWords(language);
  if (pieces.some(({ moves, isHollow }) => isHollow || moves.has('later'))) return false;
  return about.size === 0 && joiners.has(first) && modals.has(second) && !negations.has(second);
}

/** "Wanneer is het gemaakt?" – "De lamp is al gemaakt." */
function isDone({ pieces, about }: Part, question: Question, language: Language): boolean {
  const { already } = replyWords(language);
  const isNamed = question.kind === 'when' && about.has(question);
  return isNamed && pieces.some(({ isHollow, norms }) => !isHollow && norms.some((norm) => already.has(norm)));
}

/** A question about the same subject, or one for the customer's details; to a single question any question back. */
function asksAbout({ pieces, about }: Part, question: Question, isOnly: boolean, { details }: ReplyWords): boolean {
  const asking = pieces.filter((piece) => piece.asks);
  if (asking.length === 0) return false;
  // Who explores the problem is on the way to how and why.
  const explores = /^(?:how|why)$/.test(question.kind);
  return (
    isOnly || explores || about.has(question) || asking.some(({ norms }) => norms.some((norm) => details.has(norm)))
  );
}

/** "Ik zoek het uit en bel u morgen": a reaction with its moment, or one that names what it will be about. */
function promises({ pieces, about }: Part, next: Part | undefined, question: Question, words: ReplyWords): boolean {
  if (!pieces.some((piece) => piece.moves.has('later') && piece.isStep && !piece.isHollow)) return false;
  if (about.has(question)) return true;
  // "We laten je weten wanneer de tulpen er zijn"
  if (question.kind === 'when' && pieces.some(({ norms }) => norms.some((norm) => /^(?:wanneer|when)$/.test(norm))))
    return true;
  // "Ons team neemt zondag contact op" does not say that it will be about this.
  const all = [...pieces, ...(next?.pieces ?? [])];
  const isAnswer = all.some(({ norms }) => norms.some((norm) => words.findsOut.has(norm)));
  return isAnswer && all.some((piece) => piece.hasMoment);
}
