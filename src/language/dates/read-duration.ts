import { between, normAt, nextNorm, wholeNumber, type Cursor, type ReadResult } from './cursor';
import type { DurationReading } from './found';

interface Amount {
  readonly least: number;
  readonly most: number;
  readonly next: number;
}

/** Units that are a number of another one. */
const shares: Readonly<Record<string, readonly [number, DurationReading['unit']]>> = {
  quarter: [15, 'minute'],
  'half-hour': [30, 'minute'],
  fortnight: [2, 'week'],
  'quarter-year': [3, 'month'],
};

/**
 * Reads a length of time: "2 werkdagen", "3 tot 5 werkdagen", "2-3 business days", "anderhalf uur", "een halfuur",
 * "half an hour", "a few days", "an hour and a half".
 */
export function readDuration(cursor: Cursor, at: number): ReadResult | undefined {
  const amount = readAmount(cursor, skip(cursor, at));
  if (!amount) return undefined;
  const unit = readUnit(cursor, amount.next);
  if (!unit) return undefined;
  const [share, name] = shares[unit.name] ?? [1, unit.name as DurationReading['unit']];
  const half = halfAfter(cursor, unit.next);
  return {
    reading: {
      kind: 'duration',
      least: (amount.least + half) * share,
      most: (amount.most + half) * share,
      unit: name,
    },
    next: half ? unit.next + 3 : unit.next,
  };
}

/** "de komende 3 dagen", "the next 48 hours", "maximaal 2 dagen". */
const fillers = new Set([
  'de',
  'the',
  'komende',
  'eerstkomende',
  'next',
  'coming',
  'about',
  'ongeveer',
  'circa',
  'ca',
  'zo',
]);

function skip(cursor: Cursor, at: number): number {
  let index = at;
  while (index < at + 2 && fillers.has(normAt(cursor, index))) index++;
  return readAmount(cursor, index) ? index : at;
}

function readAmount(cursor: Cursor, at: number): Amount | undefined {
  const norm = normAt(cursor, at);
  const dash = /^(\d{1,3})[-/](\d{1,3})$/.exec(norm);
  if (dash) return { least: Number(dash[1]), most: Number(dash[2]), next: at + 1 };
  const first = single(cursor, at);
  if (!first) return undefined;
  const between = rangeAfter(cursor, first.next);
  const second = between === undefined ? undefined : single(cursor, between);
  if (second && second.most > first.least) return { least: first.least, most: second.most, next: second.next };
  return first;
}

function single(cursor: Cursor, at: number): Amount | undefined {
  const norm = normAt(cursor, at);
  const decimal = /^(\d{1,2})[.,]5$/.exec(norm);
  if (decimal) return { least: Number(decimal[1]) + 0.5, most: Number(decimal[1]) + 0.5, next: at + 1 };
  const known = cursor.vocabulary.amounts.get(norm);
  if (known) return composed(cursor, at, known);
  const value = /^\d{5,}$/.test(norm) ? undefined : wholeNumber(cursor, norm);
  if (value === undefined) return undefined;
  // "5 (vijf) werkdagen"
  const repeated = /\(/.test(between(cursor, at + 1)) && wholeNumber(cursor, normAt(cursor, at + 1)) === value;
  return { least: value, most: value, next: at + (repeated ? 2 : 1) };
}

/** "een paar dagen", "a couple of days", "een half uur", "half an hour", "two and a half". */
function composed(cursor: Cursor, at: number, known: readonly [number, number]): Amount {
  const after = nextNorm(cursor, at + 1);
  const inner = cursor.vocabulary.amounts.get(after);
  const [least, most] = inner && inner[0] !== 1 ? inner : known;
  let next = inner ? at + 2 : at + 1;
  if (cursor.language === 'en' && nextNorm(cursor, next) === 'of') next++;
  return { least, most, next };
}

/** The index after "tot", "to", "of", "–" between two numbers. */
function rangeAfter(cursor: Cursor, at: number): number | undefined {
  if (cursor.vocabulary.ranges.has(nextNorm(cursor, at))) return at + 1;
  return /^\s*[-–—]\s*$/.test(between(cursor, at)) ? at : undefined;
}

function readUnit(cursor: Cursor, at: number): { name: string; next: number } | undefined {
  const { units, unitPrefixes } = cursor.vocabulary;
  const own = /^[-\s.)]*$/.test(between(cursor, at)) ? normAt(cursor, at) : '';
  const prefix = unitPrefixes.has(own);
  // "binnen 24 u": the letter is a unit behind figures only.
  const letter = own === 'u' && /^\d+$/.test(normAt(cursor, at - 1)) ? 'hour' : undefined;
  const name = letter ?? units.get(prefix ? nextNorm(cursor, at + 1) : own);
  if (name === undefined) return undefined;
  const working = prefix && /^(?:working|business|werk)$/.test(own) && name === 'day';
  return { name: working ? 'working-day' : name, next: at + (prefix ? 2 : 1) };
}

/** "an hour and a half", "two hours and a half". */
function halfAfter(cursor: Cursor, at: number): number {
  const words = [0, 1, 2].map((step) => nextNorm(cursor, at + step)).join(' ');
  return words === 'and a half' ? 0.5 : 0;
}
