import type { Text, Sentence } from '../text';
import type { Cursor, ReadResult } from './cursor';
import { between, nextNorm, normAt } from './cursor';
import type { FoundMoment, Relation } from './found';
import { readDate } from './read-date';
import { readPeriod, readRelativeDay, readWeekday } from './read-day';
import { readDuration } from './read-duration';
import { readTime } from './read-time';
import { vocabularyOf } from './vocabulary';

const found = new WeakMap<Text, readonly FoundMoment[]>();
const bySentence = new WeakMap<Sentence, readonly FoundMoment[]>();

/** Every date, day, time and length of time in a text, in order; read once per text. */
export function findMoments(text: Text): readonly FoundMoment[] {
  const known = found.get(text);
  if (known) return known;
  const moments = text.sentences.flatMap((sentence) => momentsOf(text, sentence));
  found.set(text, moments);
  return moments;
}

/** The moments in one sentence of a text, in order; read once per sentence. */
export function momentsOf(text: Text, sentence: Sentence): readonly FoundMoment[] {
  const known = bySentence.get(sentence);
  if (known) return known;
  const moments = read(text, sentence);
  bySentence.set(sentence, moments);
  return moments;
}

/** First words of leads of more than one word. */
const leadPhrases = new Set(['up', 'no', 'not', 'some']);

function read(text: Text, sentence: Sentence): FoundMoment[] {
  if (text.language === 'unknown') return [];
  const cursor: Cursor = {
    words: sentence.words,
    value: text.value,
    language: text.language,
    vocabulary: vocabularyOf(text.language),
  };
  const moments: FoundMoment[] = [];
  for (let at = 0; at < cursor.words.length;) {
    const norm = normAt(cursor, at);
    const leads = cursor.vocabulary.leads.has(norm) || leadPhrases.has(norm);
    const moment = leads || mayStart(cursor, norm) ? readMoment(cursor, at) : undefined;
    if (moment) moments.push(moment.moment);
    at = moment?.next ?? at + 1;
  }
  return moments;
}

/** Most words cannot begin a moment, and one look tells. */
function mayStart({ vocabulary }: Cursor, norm: string): boolean {
  return startsWithDigit(norm) || vocabulary.starters.has(norm);
}

function startsWithDigit(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** No more words than this lead a moment: "uiterlijk vóór het". */
const mostLeads = 3;

/** Words with these meanings may be followed by another one: "uiterlijk op", but not "om binnen". */
const chains = new Set<Relation>(['by', 'within', 'during']);

function readMoment(cursor: Cursor, at: number): { moment: FoundMoment; next: number } | undefined {
  let relation: Relation | undefined;
  let start = at;
  for (let leads = 0; leads <= mostLeads; leads++) {
    const core = mayStart(cursor, normAt(cursor, start)) ? readCore(cursor, start, relation) : undefined;
    if (core) return finish(cursor, at, start, core, relation);
    const lead = leadAt(cursor, start);
    if (!lead || (lead.relation && relation && !chains.has(relation))) return undefined;
    relation = stronger(relation, lead.relation);
    start = lead.next;
  }
  return undefined;
}

function readCore(cursor: Cursor, at: number, relation: Relation | undefined): ReadResult | undefined {
  if (at >= cursor.words.length) return undefined;
  return (
    readDate(cursor, at, relation) ??
    readWeekday(cursor, at) ??
    readRelativeDay(cursor, at) ??
    readTime(cursor, at, relation) ??
    readDuration(cursor, at) ??
    readPeriod(cursor, at, relation !== undefined)
  );
}

/** A word that leads a moment, or an article between the two: "vóór", "no later than", "het" in "voor het eind". */
function leadAt(cursor: Cursor, at: number): { relation: Relation | undefined; next: number } | undefined {
  const norm = normAt(cursor, at);
  if (norm === '' || /[,;:()]/.test(between(cursor, at + 1))) return undefined;
  if (/^(?:no|not)$/.test(norm)) {
    const later = nextNorm(cursor, at + 1) === 'later' && nextNorm(cursor, at + 2) === 'than';
    return later ? { relation: 'by', next: at + 3 } : undefined;
  }
  if (norm === 'some' && nextNorm(cursor, at + 1) === 'time') return { relation: 'on', next: at + 2 };
  if (norm === 'up' && nextNorm(cursor, at + 1) === 'to') return { relation: 'within', next: at + 2 };
  const relation = cursor.vocabulary.leads.get(norm);
  if (relation !== undefined) return { relation, next: at + 1 };
  if (at > 0 && /^(?:het|de|the)$/.test(norm) && cursor.vocabulary.leads.has(normAt(cursor, at - 1)))
    return { relation: undefined, next: at + 1 };
  return undefined;
}

/** "uiterlijk op": the word with the most meaning decides. */
const order: readonly (Relation | undefined)[] = [
  'since',
  'within',
  'by',
  'after',
  'from',
  'each',
  'during',
  'on',
  undefined,
];

function stronger(a: Relation | undefined, b: Relation | undefined): Relation | undefined {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

function finish(
  cursor: Cursor,
  at: number,
  core: number,
  result: ReadResult,
  lead: Relation | undefined,
): { moment: FoundMoment; next: number } {
  const past = result.reading.kind === 'duration' && cursor.vocabulary.ago.has(nextNorm(cursor, result.next));
  const ago = past && (lead === undefined || cursor.language === 'en' || normAt(cursor, result.next) === 'geleden');
  const next = ago ? result.next + 1 : result.next;
  const end = cursor.words[next - 1]?.end ?? 0;
  const span = { start: cursor.words[at]?.start ?? 0, end };
  const moment = {
    ...result.reading,
    ...span,
    relation: ago ? ('ago' as const) : lead,
    core: { start: cursor.words[core]?.start ?? 0, end },
  };
  return { moment, next };
}
