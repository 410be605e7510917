import type { Sentence } from '../../text';
import type { Clause, ClauseGate, ClauseReading, Extent, RefusalReason } from '../reading';
import { cutsOf } from './cuts';
import { gateOf } from './gate';
import { isBare, readMainClause } from './main-clause';
import { roleOf, shiftWords } from './persons';
import { refuseSegment, refuseSentence } from './refusals';
import { withoutFillers } from '../fillers';
import { isListed } from './lexicon';
import { segmentsOf, type Segment } from './tokens';

/** Turns an English sentence: the same order, persons seen from the company. */
export function turnEnglish(sentence: Sentence): ClauseReading {
  const source = { start: sentence.start, end: sentence.end };
  const refused = refuseSentence(sentence);
  if (refused) return { gate: 'refused', reason: refused, source };
  const segments = segmentsOf(sentence);
  if (!segments) return { gate: 'refused', reason: 'punctuation', source };
  const pieces = segments
    .flatMap(cutsOf)
    .map((piece) => ({ ...piece, tokens: withoutFillers(piece.tokens, isListed) }))
    .filter((piece) => piece.tokens.length > 0);
  const whole = pieces.length === 1 && pieces[0]?.isWhole;
  let reason: RefusalReason = 'empty';
  for (const piece of [...pieces].sort((a, b) => b.weight - a.weight)) {
    const reading = turnSegment(piece.tokens, piece === pieces[0] ? 'whole' : 'part');
    if (typeof reading !== 'string') return finish(reading, piece.tokens, whole ? reading.gate : 'loose');
    if (piece === pieces[0] || reason === 'empty') reason = reading;
  }
  return { gate: 'refused', reason, source };
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
  const words = shiftWords(clause, roleOf(clause));
  if (typeof words === 'string') return words;
  const gate = gateOf(tokens, clause, extent);
  if (gate !== 'strict' && gate !== 'loose') return gate;
  return isBare(clause) ? { gate: 'loose', words: ['your', ...words] } : { gate, words };
}

function finish({ words }: Turned, tokens: Segment, gate: ClauseGate): Clause {
  const source = { start: tokens[0]?.word.start ?? 0, end: tokens.at(-1)?.word.end ?? 0 };
  return { gate, text: words.join(' '), source, words: tokens.map((token) => token.word) };
}
