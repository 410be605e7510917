import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { channels, type Ignored } from '../engine/draft';
import { parseMoment } from '../language/dates/moment';
import type { Span } from '../language/span';
import { spanOf, type LocatedField, type Reading } from './front-matter-reading';
import { badDate, unknownValue, wrongType } from './front-matter-problems';
import type { Piece } from './pieces';

const locatedFields: Readonly<Record<string, LocatedField>> = {
  from: 'from',
  'reply-to': 'replyTo',
  cc: 'cc',
  subject: 'subject',
};

/** Reads one key of the front matter; false for a key that is not ours. `at` is the key's own place. */
export function readKey(reading: Reading, name: string, value: Node | null, at: Span): boolean {
  const field = locatedFields[name];
  if (name === 'ignore') readIgnore(reading, value, at);
  else if (field || name === 'history' || name === 'to') readText(reading, name, value);
  else if (['channel', 'language', 'address', 'date', 'received'].includes(name)) {
    if (isScalar(value)) readWord(reading, name, textOf(value), spanOf(reading, value));
    else if (value) reading.problems.push(wrongType(name, spanOf(reading, value)));
  } else return false;
  return true;
}

/** Reads a key whose value is one word or date; an empty value says nothing. */
export function readWord({ input, problems }: Reading, name: string, text: string, at: Span): void {
  const value = text.trim();
  if (value === '') return;
  if (name === 'date' || name === 'received') {
    const moment = parseMoment(value);
    if (moment) input[name] = moment;
    else problems.push(badDate(value, at));
  } else if (name === 'channel') {
    const channel = channels.find((one) => one === value.toLowerCase());
    if (channel) input.channel = channel;
    else problems.push(unknownValue('unknown-channel', value, channels, at));
  } else if (name === 'language') {
    const language = (['nl', 'en'] as const).find((one) => one === value.toLowerCase());
    if (language) input.language = language;
    else problems.push(unknownValue('unknown-value', value, ['nl', 'en'], at));
  } else if (name === 'address') {
    const address = (['u', 'je'] as const).find((one) => one === value.toLowerCase());
    if (address) input.address = address;
    else problems.push(unknownValue('unknown-value', value, ['u', 'je'], at));
  }
}

/** Takes over a text with its place, as the field it is. */
export function putText({ input, located }: Reading, name: string, text: string, pieces: readonly Piece[]): void {
  const field = locatedFields[name];
  if (text.trim() === '') return;
  if (field) {
    input[field] = text;
    located.set(field, pieces);
  } else if (name === 'history') input.history = text;
}

/** A text, or a list of texts: addresses are joined by a comma, lines of the history by a line break. */
function readText(reading: Reading, name: string, value: Node | null): void {
  const items: readonly unknown[] = isSeq(value) ? value.items : value ? [value] : [];
  const pieces: Piece[] = [];
  const texts: string[] = [];
  const between = name === 'history' ? '\n' : ', ';
  for (const item of items) {
    if (!isScalar(item)) {
      reading.problems.push(wrongType(name, spanOf(reading, (item as Node | null) ?? value)));
      continue;
    }
    const piece = pieceOf(reading, item);
    if (texts.length > 0) pieces.push({ start: piece.start, end: piece.start, text: between });
    texts.push(textOf(item));
    pieces.push(piece);
  }
  putText(reading, name, texts.join(between), pieces);
}

/** A value that stands in the source as it is keeps its exact place; one with escapes or folds maps as a whole. */
function pieceOf(reading: Reading, scalar: Scalar): Piece {
  const { start, end } = spanOf(reading, scalar);
  const text = textOf(scalar);
  const inner = reading.source.startsWith(text, start) ? start : start + 1;
  const exact = reading.source.slice(inner, inner + text.length) === text && !/[\r\n]/.test(text);
  return exact ? { start: inner, end: inner + text.length } : { start, end, text };
}

/** Numbers, dates and booleans are taken as they are written. */
function textOf(scalar: Scalar): string {
  const { value } = scalar;
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : (scalar.source ?? String(value));
}

function readIgnore(reading: Reading, value: Node | null, at: Span): void {
  if (!value || (isScalar(value) && value.value === null)) return;
  const items: readonly unknown[] = isSeq(value) ? value.items : [value];
  const ignored = items.map((item) => readIgnored(item));
  if (ignored.includes(undefined)) reading.problems.push(wrongType('ignore', at));
  reading.input.ignore = ignored.filter((one) => one !== undefined);
}

function readIgnored(item: unknown): Ignored | undefined {
  if (!isMap(item)) return undefined;
  const [rule, text] = ['rule', 'text'].map((name) => item.get(name, true));
  if (!isScalar(rule) || !isScalar(text)) return undefined;
  return { rule: textOf(rule), text: textOf(text) };
}
