import type { Channel } from '../engine/draft';
import type { LocalMoment } from '../language/dates/moment';
import type { Span } from '../language/span';
import { isBlank, skipBlank, textSpan, type Line } from './lines';
import type { Piece } from './pieces';
import { isRole, momentOf, openingOf, roleOf, type Opening } from './turns';

/** A chat taken apart: our last words, and what the customer said since we last spoke. */
export interface Transcript {
  readonly channel: Channel;
  readonly reply: readonly Piece[];
  readonly replySpan: Span;
  readonly customer: readonly Piece[];
  readonly customerSpan?: Span;
  readonly history: readonly Piece[];
  readonly date?: LocalMoment;
  readonly received?: LocalMoment;
}

interface Turn {
  readonly opening: Opening;
  readonly speaker: string;
  readonly span: Span;
}

/** More speakers than this is a list of labels, not a talk. */
const mostSpeakers = 6;

/** Takes a chat transcript apart, or gives undefined for a text that is none. Linear in the text. */
export function readTranscript(source: string, lines: readonly Line[]): Transcript | undefined {
  const turns = readTurns(lines);
  if (!turns || !isTalk(source, turns)) return undefined;
  const us = ourSpeaker(turns);
  let last = turns.findLastIndex((turn) => turn.speaker === us);
  if (last < 0) return undefined;
  const end = last + 1;
  while (turns[last - 1]?.speaker === us) last--;
  const before = turns.slice(0, last).filter((turn) => roleOf(turn.speaker) !== 'program');
  const since = before.findLastIndex((turn) => turn.speaker === us) + 1;
  const [reply, customer] = [turns.slice(last, end), before.slice(since)];
  const [date, received] = [momentOf(reply[0]?.opening.stamp), momentOf(customer[0]?.opening.stamp)];
  const customerSpan = spanOf(customer);
  return {
    channel: turns.some((turn) => turn.opening.form === 'export') ? 'whatsapp' : 'chat',
    reply: joinTurns(reply),
    replySpan: spanOf(reply) ?? { start: 0, end: 0 },
    customer: joinTurns(customer),
    history: joinTurns(before.slice(0, since)),
    ...(customerSpan && { customerSpan }),
    ...(date && { date }),
    ...(received && { received }),
  };
}

/** The turns in order; undefined when the text does not open with one. Lines without an opening go on. */
function readTurns(lines: readonly Line[]): Turn[] | undefined {
  const from = skipBlank(lines, 0);
  const first = lines[from];
  const form = first && openingOf(first)?.form;
  if (!form) return undefined;
  const openings = lines.map((line, index) => {
    const opening = index < from || isBlank(line) ? undefined : openingOf(line);
    return opening?.form === form ? opening : undefined;
  });
  const turns: Turn[] = [];
  for (let at = from; at < lines.length;) {
    const opening = openings[at] as Opening;
    let next = at + 1;
    while (next < lines.length && !openings[next]) next++;
    const line = lines[at] as Line;
    const rest = textSpan(lines, at + 1, next);
    const start = line.start + opening.words;
    const span = { start, end: rest?.end ?? Math.max(start, line.end) };
    if (opening.speaker !== undefined) turns.push({ opening, speaker: opening.speaker, span });
    at = next;
  }
  return turns;
}

/** Two speakers at least; names without a time stamp must come back, say a role, or be a question and its answer. */
function isTalk(source: string, turns: readonly Turn[]): boolean {
  const speakers = new Set(turns.map((turn) => turn.speaker));
  if (speakers.size < 2 || speakers.size > mostSpeakers) return false;
  if (turns[0]?.opening.form !== 'named') return true;
  if ([...speakers].some(isRole) || speakers.size < turns.length) return true;
  const [first, second] = turns;
  return second !== undefined && turns.length === 2 && asks(source, first?.span);
}

/** The words of somebody who speaks for himself; "Retour: binnen 30 dagen" is a label. */
function asks(source: string, span: Span = { start: 0, end: 0 }): boolean {
  return /\?|(?<![\p{L}-])(?:ik|mijn|jullie|i|i['’]m|my|hoi|hallo|hi|hello|hey)(?![\p{L}-])/iu.test(
    source.slice(span.start, span.end),
  );
}

/** We speak last, unless the last speaker is called the customer. */
function ourSpeaker(turns: readonly Turn[]): string | undefined {
  return turns.findLast(({ speaker }) => roleOf(speaker) === 'unknown')?.speaker;
}

function joinTurns(turns: readonly Turn[]): Piece[] {
  return turns.flatMap(({ span }, index) =>
    index === 0 ? [span] : [{ start: span.start, end: span.start, text: '\n' }, span],
  );
}

function spanOf(turns: readonly Turn[]): Span | undefined {
  const [first, last] = [turns[0], turns.at(-1)];
  return first && last && { start: first.span.start, end: last.span.end };
}
