import { normAt, nextNorm, wholeNumber, type Cursor, type ReadResult } from './cursor';
import type { Relation } from './found';

/** Reads a time of day: "17.00 uur", "14:35 u.", "half drie", "kwart over vijf"; "5pm", "10.30 am", "noon". */
export function readTime(cursor: Cursor, at: number, relation: Relation | undefined): ReadResult | undefined {
  const noon = cursor.vocabulary.noon.get(normAt(cursor, at));
  if (noon !== undefined) return time(noon, at + 1);
  return cursor.language === 'nl' ? readDutch(cursor, at, relation) : readEnglish(cursor, at, relation);
}

/** Words that make a clock time of a number: "om 5 uur", but "binnen 5 uur" is a length of time. */
const clockRelations = new Set<Relation | undefined>(['by', 'on', 'from']);
const hourWord = /^(?:uur|u)$/;

function readDutch(cursor: Cursor, at: number, relation: Relation | undefined): ReadResult | undefined {
  const norm = normAt(cursor, at);
  const clock = clockOf(norm);
  if (clock !== undefined) {
    const hour = hourWord.test(nextNorm(cursor, at + 1));
    const price = /€\s*$/.test(cursor.value.slice(0, cursor.words[at]?.start ?? 0).slice(-3));
    if (hour) return time(clock, at + 2);
    const sure = norm.includes(':') || (clockRelations.has(relation) && nextNorm(cursor, at + 1) !== 'euro');
    return sure && !price ? time(clock, at + 1) : undefined;
  }
  const glued = /^(\d{1,2})u(?:ur)?(\d{2})?$/.exec(norm);
  if (glued) return checked(Number(glued[1]), Number(glued[2] ?? 0), at + 1);
  return readSpoken(cursor, at) ?? readHour(cursor, at, relation);
}

/** "om vijf uur", "vóór 5 uur": what is below eight is in the afternoon, as offices mean it. */
function readHour(cursor: Cursor, at: number, relation: Relation | undefined): ReadResult | undefined {
  const hour = wholeNumber(cursor, normAt(cursor, at));
  if (hour === undefined || !clockRelations.has(relation) || !hourWord.test(nextNorm(cursor, at + 1))) return undefined;
  return checked(afternoon(hour), 0, at + 2);
}

/** "half drie", "kwart voor drie", "tien over vijf". */
function readSpoken(cursor: Cursor, at: number): ReadResult | undefined {
  const first = normAt(cursor, at);
  if (first === 'half') {
    const hour = clockHour(cursor, nextNorm(cursor, at + 1));
    return hour === undefined ? undefined : checked(afternoon(hour) - 1, 30, at + 2);
  }
  const minutes = first === 'kwart' ? 15 : wholeNumber(cursor, first);
  const side = nextNorm(cursor, at + 1);
  if (minutes === undefined || minutes > 25 || !/^(?:voor|over)$/.test(side)) return undefined;
  const hour = clockHour(cursor, nextNorm(cursor, at + 2));
  if (hour === undefined || /^\d/.test(first)) return undefined;
  const total = afternoon(hour) * 60 + (side === 'voor' ? -minutes : minutes);
  return time(total, at + 3);
}

function clockHour(cursor: Cursor, norm: string): number | undefined {
  const hour = wholeNumber(cursor, norm);
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

function readEnglish(cursor: Cursor, at: number, relation: Relation | undefined): ReadResult | undefined {
  const norm = normAt(cursor, at);
  const match = /^(\d{1,2})(?:[.:](\d{2}))?((?:am|pm)?)$/.exec(norm);
  if (!match) return undefined;
  const after = nextNorm(cursor, at + 1).replace(/\./g, '');
  const half = match[3] || (/^(?:am|pm)$/.test(after) ? after : '');
  const next = match[3] || !half ? at + 1 : at + 2;
  const hour = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (half) return hour > 12 ? undefined : checked((hour % 12) + (half === 'pm' ? 12 : 0), minutes, next);
  if (after === "o'clock") return checked(afternoon(hour), minutes, at + 2);
  const sure = norm.includes(':') || (norm.includes('.') && clockRelations.has(relation));
  return sure ? checked(hour, minutes, at + 1) : undefined;
}

function afternoon(hour: number): number {
  return hour < 8 ? hour + 12 : hour;
}

function clockOf(norm: string): number | undefined {
  const match = /^(\d{1,2})[.:](\d{2})$/.exec(norm);
  if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return undefined;
  return Number(match[1]) * 60 + Number(match[2]);
}

function checked(hour: number, minutes: number, next: number): ReadResult | undefined {
  return hour <= 24 && minutes < 60 ? time(hour * 60 + minutes, next) : undefined;
}

function time(minutes: number, next: number): ReadResult {
  return { reading: { kind: 'time', minutes }, next };
}
