import type { AddressForm } from '../../address/form';
import { isIn } from '../../nl/grammar';
import type { Sentence } from '../../text';
import type { Clause, ClauseGate, ClauseReading, Extent, RefusalReason } from '../reading';
import { opensSubordinate, refuseSegment, refuseSentence } from './refusals';
import { complementOf } from './complement';
import { gateOf } from './gate';
import { hasProblem } from './problem';
import { readMainClause } from './main-clause';
import { isReason, subordinate } from './subordinate';
import { withoutFillers } from '../fillers';
import { isListed } from './filters';
import { joinParticles } from './joined';
import { partOpening } from './opening';
import { foldAsides } from './relatives';
import { segmentsOf, type Segment } from './tokens';
import { cutsOf, type Piece } from './cuts';
import { finiteForms, isSurelyFinite } from './verb-forms';

/** Turns a Dutch sentence for a reply that says u or je. */
export function turnDutch(sentence: Sentence, address: AddressForm): ClauseReading {
  const source = { start: sentence.start, end: sentence.end };
  const refused = refuseSentence(sentence);
  if (refused) return { gate: 'refused', reason: refused, source };
  const read = segmentsOf(sentence)?.flatMap(partOpening).map(joinParticles);
  if (!read) return { gate: 'refused', reason: 'punctuation', source };
  const regretted = turnComplement(read, address);
  if (regretted) return regretted;
  const segments = foldAsides(read, address);
  const pieces = segments.flatMap((segment, at) => cutsOf(segment).map((piece) => opensAfter(piece, segments[at - 1])));
  const told = pieces.filter((piece) => withoutFillers(piece.tokens, isListed).length > 0);
  const whole = told.length === 1 && told[0]?.isWhole !== false;
  let reason: RefusalReason = 'empty';
  for (const piece of [...told].sort((a, b) => b.weight - a.weight)) {
    const reading = turnSegment(withSubject(piece, told), piece === told[0] ? 'whole' : 'part', piece.opened, address);
    if (!isReason(reading)) return finish(reading, whole ? reading.gate : 'loose');
    if (piece === told[0] || reason === 'empty') reason = reading;
  }
  return { gate: 'refused', reason, source };
}

/** "Ik baal ervan dat …", "het is vervelend dat …": what comes after is the problem, to be confirmed. */
function turnComplement(segments: readonly Segment[], address: AddressForm): Clause | undefined {
  for (const segment of segments) {
    const told = complementOf(segment);
    const piece = told && cutsOf(told)[0];
    const reading = piece && turnSegment(piece.tokens, 'part', 'bare', address);
    if (reading && !isReason(reading)) return finish(reading, 'loose');
  }
  return undefined;
}

/** "Sinds de update, werkt …": a clause that goes before makes the verb come first. */
function opensAfter(piece: Piece, before: Segment | undefined): Piece {
  return before && opensSubordinate(withoutFillers(before, isListed)) ? { ...piece, opened: 'opened' } : piece;
}

/** "… maar heb niets gehoord": the subject of the piece before goes for this one too. */
function withSubject(piece: Piece, told: readonly Piece[]): Segment {
  const tokens = withoutFillers(piece.tokens, isListed);
  const before = told[told.indexOf(piece) - 1];
  const first = tokens[0]?.norm ?? '';
  if (!before || (first !== 'hij' && (piece.isWhole || finiteForms(first).length === 0))) return piece.tokens;
  const clause = readMainClause(withoutFillers(before.tokens, isListed), before.opened);
  // "De monteur zou komen, maar hij kwam niet": nobody else can be meant.
  if (first === 'hij') {
    const isNamed = !isReason(clause) && clause.subject.length > 1 && clause.form.kind !== 'infinitive';
    return isNamed ? [...clause.subject, ...tokens.slice(1)] : piece.tokens;
  }
  // "… maar hoor niets": a form that is a noun too, but not behind "ik".
  if (!isSurelyFinite(first) && (isReason(clause) || clause.subject[0]?.norm !== 'ik')) return piece.tokens;
  return isReason(clause) ? piece.tokens : [...clause.subject, ...tokens];
}

/** Openers that leave the order alone: after "maar" a verb in front has lost its subject. */
const joining =
  /^(?:maar|en|want|ja|nee|oke|oké|ok|hoi|hallo|hey|hi|dag|beste|sorry|tja|pff|pfff|zucht|help|hè|he|ach)$/;

interface Draft {
  readonly gate: ClauseGate;
  readonly text: string;
  readonly tokens: Segment;
  readonly isTold: boolean;
}

function turnSegment(
  segment: Segment,
  extent: Extent,
  joined: 'opened' | 'bare',
  address: AddressForm,
): Draft | RefusalReason {
  const tokens = withoutAsides(withoutFillers(segment, isListed));
  const refused = refuseSegment(tokens);
  if (refused) return refused;
  const dropped = segment.slice(
    0,
    segment.findIndex((token) => token === tokens[0]),
  );
  const opened = joined === 'opened' || dropped.some((token) => !joining.test(token.norm)) ? 'opened' : 'bare';
  const told = opened === 'bare' && lacksSubject(tokens) ? withCustomer(tokens) : tokens;
  const straight = subordinate(told, 'bare', address);
  const turned = isReason(straight) && opened === 'opened' ? subordinate(told, 'opened', address) : straight;
  if (isReason(turned)) return turned;
  const gate = gateOf(told, turned, extent);
  if (gate !== 'strict' && gate !== 'loose') return gate;
  return {
    gate: told === tokens && !losesOthers(tokens, address) ? gate : 'loose',
    text: turned.words.join(' ').replace(/,$/, ''),
    tokens,
    isTold: hasProblem(told, turned),
  };
}

/** "Wij zijn niet geïnformeerd": an unstressed "je" speaks to one person, and they are more. */
function losesOthers(tokens: Segment, address: AddressForm): boolean {
  return address === 'je' && tokens.some(({ norm }) => /^(?:wij|we|ons)$/.test(norm));
}

/** "is er dus nog niet": small words that mean nothing in the reply. */
function withoutAsides(tokens: Segment): Segment {
  return tokens.filter(({ norm }, at) => at === 0 || !isListed('asides', norm));
}

/** "heb nog niets ontvangen": in a hurry the writer leaves "ik" out. */
function lacksSubject([first, second]: Segment): boolean {
  if (!first || !second || !/^(?:heb|ben|krijg|kreeg|kan|zit|sta|moest|word)$/.test(first.norm)) return false;
  return isIn('adverbs', second.norm) || isIn('times', second.norm) || /^(?:geen|mijn|een|de|het)$/.test(second.norm);
}

function withCustomer(tokens: Segment): Segment {
  const [first] = tokens;
  return first ? [{ ...first, text: 'ik', norm: 'ik' }, ...tokens] : tokens;
}

function finish({ text, tokens, isTold }: Draft, gate: ClauseGate): Clause {
  const words = [...new Set(tokens.map((token) => token.word))];
  const source = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  return { gate, isTold, text, source, words };
}
