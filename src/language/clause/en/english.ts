import { isEnglishAdjective, isEnglishNoun } from '../../en/vocabulary';
import type { Sentence } from '../../text';
import type { Clause, ClauseGate, ClauseReading, Extent, RefusalReason } from '../reading';
import { complementOf } from './complement';
import { cutsOf, type Piece } from './cuts';
import { gateOf } from './gate';
import { hasProblem } from './problem';
import { isBare, readMainClause } from './main-clause';
import { roleOf, shiftWords } from './persons';
import { refuseSegment, refuseSentence } from './refusals';
import { withoutFillers } from '../fillers';
import { isFinite, isListed, isNominal } from './lexicon';
import { segmentsOf, type Segment } from './tokens';

/** Turns an English sentence: the same order, persons seen from the company. */
export function turnEnglish(sentence: Sentence): ClauseReading {
  const source = { start: sentence.start, end: sentence.end };
  const refused = refuseSentence(sentence);
  if (refused) return { gate: 'refused', reason: refused, source };
  const segments = segmentsOf(sentence);
  if (!segments) return { gate: 'refused', reason: 'punctuation', source };
  const regretted = turnComplement(segments);
  if (regretted) return regretted;
  const pieces = segments
    .flatMap(cutsOf)
    .map((piece) => ({ ...piece, tokens: withoutFillers(piece.tokens, isListed) }))
    .filter((piece) => piece.tokens.length > 0);
  const whole = pieces.length === 1 && pieces[0]?.isWhole;
  let reason: RefusalReason = 'empty';
  for (const piece of [...pieces].sort((a, b) => b.weight - a.weight)) {
    const tokens = withSubject(piece, pieces);
    const reading = turnSegment(tokens, piece === pieces[0] ? 'whole' : 'part');
    if (typeof reading !== 'string') return finish(reading, tokens, whole ? reading.gate : 'loose');
    if (piece === pieces[0] || reason === 'empty') reason = reading;
  }
  return { gate: 'refused', reason, source };
}

/** "I'm annoyed that …", "it's a shame that …": what comes after is the problem, to be confirmed. */
function turnComplement(segments: readonly Segment[]): Clause | undefined {
  for (const segment of segments) {
    const told = complementOf(segment);
    const [piece] = told ? cutsOf(told) : [];
    const reading = piece && turnSegment(piece.tokens, 'part');
    if (reading && typeof reading !== 'string') return finish(reading, piece.tokens, 'loose');
  }
  return undefined;
}

/** "I paid but never received it": the subject of the piece before goes for this one too. */
function withSubject({ tokens }: Piece, pieces: readonly Piece[]): Segment {
  const before = pieces[pieces.findIndex((piece) => piece.tokens === tokens) - 1];
  const verb = tokens.find(({ norm }) => !isListed('adverbs', norm))?.norm ?? '';
  if (!before || !isFinite(verb) || isNominal(tokens[0]?.norm ?? '')) return tokens;
  const clause = readMainClause(before.tokens);
  const [first, ...more] = typeof clause === 'string' ? [] : clause.subject;
  if (!first) return tokens;
  const norm = first.norm.replace(/'.*$/, '');
  return [{ ...first, norm, text: first.text.replace(/['’].*$/, '') }, ...more, ...tokens];
}

interface Turned {
  readonly gate: ClauseGate;
  readonly words: readonly string[];
}

function turnSegment(tokens: Segment, extent: Extent): Turned | RefusalReason {
  const refused = refuseSegment(tokens);
  if (refused) return refused;
  const clause = readMainClause(tokens);
  if (typeof clause === 'string') return clause;
  // "Constant issues with it", "Calling in isn't helping": what stands first is no thing of the customer's.
  if (isBare(clause) && !isThing(clause.subject.at(-1)?.norm ?? '')) return 'unclear-subject';
  const words = shiftWords(clause, roleOf(clause));
  if (typeof words === 'string') return words;
  const gate = gateOf(tokens, clause, extent);
  if (gate !== 'strict' && gate !== 'loose') return gate;
  return isBare(clause) ? { gate: 'loose', words: ['your', ...words] } : { gate, words };
}

function isThing(norm: string): boolean {
  return isEnglishNoun(norm) && !isEnglishAdjective(norm) && !norm.endsWith('ing');
}

function finish({ words }: Turned, tokens: Segment, gate: ClauseGate): Clause {
  const source = { start: tokens[0]?.word.start ?? 0, end: tokens.at(-1)?.word.end ?? 0 };
  return { gate, isTold: hasProblem(tokens), text: words.join(' '), source, words: tokens.map((token) => token.word) };
}
