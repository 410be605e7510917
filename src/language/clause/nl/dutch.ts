import type { AddressForm } from '../../address/form';
import type { Sentence } from '../../text';
import type { Clause, ClauseGate, ClauseReading, RefusalReason } from '../reading';
import { opensSubordinate, refuseSegment, refuseSentence } from './refusals';
import { gateOf } from './gate';
import { isReason, subordinate } from './subordinate';
import { withoutFillers } from '../fillers';
import { isListed } from './filters';
import { segmentsOf, type Segment } from './tokens';
import { cutsOf, type Piece } from './cuts';

/** Turns a Dutch sentence for a reply that says u or je. */
export function turnDutch(sentence: Sentence, address: AddressForm): ClauseReading {
  const source = { start: sentence.start, end: sentence.end };
  const refused = refuseSentence(sentence);
  if (refused) return { gate: 'refused', reason: refused, source };
  const segments = segmentsOf(sentence);
  if (!segments) return { gate: 'refused', reason: 'punctuation', source };
  const pieces = segments.flatMap((segment, at) => cutsOf(segment).map((piece) => opensAfter(piece, segments[at - 1])));
  const told = pieces.filter((piece) => withoutFillers(piece.tokens, isListed).length > 0);
  const whole = told.length === 1 && told[0]?.isWhole !== false;
  let reason: RefusalReason = 'empty';
  for (const piece of [...told].sort((a, b) => b.weight - a.weight)) {
    const reading = turnSegment(piece.tokens, piece.opened, address);
    if (!isReason(reading)) return finish(reading, whole ? reading.gate : 'loose');
    if (piece === told[0] || reason === 'empty') reason = reading;
  }
  return { gate: 'refused', reason, source };
}

/** "Sinds de update, werkt …": a clause that goes before makes the verb come first. */
function opensAfter(piece: Piece, before: Segment | undefined): Piece {
  return before && opensSubordinate(withoutFillers(before, isListed)) ? { ...piece, opened: 'opened' } : piece;
}

/** Openers that leave the order alone: after "maar" a verb in front has lost its subject. */
const joining =
  /^(?:maar|en|want|ja|nee|oke|oké|ok|hoi|hallo|hey|hi|dag|beste|sorry|tja|pff|pfff|zucht|help|hè|he|ach)$/;

interface Draft {
  readonly gate: ClauseGate;
  readonly text: string;
  readonly tokens: Segment;
}

function turnSegment(segment: Segment, joined: 'opened' | 'bare', address: AddressForm): Draft | RefusalReason {
  const tokens = withoutFillers(segment, isListed);
  const refused = refuseSegment(tokens);
  if (refused) return refused;
  const dropped = segment.slice(
    0,
    segment.findIndex((token) => token === tokens[0]),
  );
  const opened = joined === 'opened' || dropped.some((token) => !joining.test(token.norm)) ? 'opened' : 'bare';
  const straight = subordinate(tokens, 'bare', address);
  const turned = isReason(straight) && opened === 'opened' ? subordinate(tokens, 'opened', address) : straight;
  if (isReason(turned)) return turned;
  const gate = gateOf(tokens, turned);
  return gate === 'strict' || gate === 'loose' ? { gate, text: turned.words.join(' '), tokens } : gate;
}

function finish({ text, tokens }: Draft, gate: ClauseGate): Clause {
  const words = [...new Set(tokens.map((token) => token.word))];
  const source = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  return { gate, text, source, words };
}
