import type { TextLanguage } from '../language';
import { perPart } from '../per-part';
import type { Text, Sentence } from '../text';
import type { Cursor, ReadResult } from './cursor';
import { nextNorm, normAt } from './cursor';
import type { FoundMoment, Relation } from './found';
import { readDate } from './read-date';
import { readPeriod, readRelativeDay, readWeekday } from './read-day';
import { readDuration } from './read-duration';
import { chains, leadAt, leadPhrases, stronger } from './read-lead';
import { readTime } from './read-time';
import { vocabularyOf } from './vocabulary';

const found = new WeakMap<Text, readonly FoundMoment[]>();

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
  return kept(sentence, text);
}

const kept = perPart(
  (sentence: Sentence, text) => recall(text, sentence) ?? remember(text, sentence, read(text, sentence)),
);

/** What was read in sentences seen before: most of a text stays as it is while one sentence is typed. */
interface Remembered {
  readonly start: number;
  readonly moments: readonly FoundMoment[];
}

const remembered: Record<TextLanguage, Map<string, Remembered>> = { nl: new Map(), en: new Map(), unknown: new Map() };
const mostRemembered = 5000;

function recall({ language }: Text, { text, start }: Sentence): readonly FoundMoment[] | undefined {
  const known = remembered[language].get(text);
  if (!known || known.start === start || known.moments.length === 0) return known?.moments;
  const by = start - known.start;
  return known.moments.map((moment) => ({
    ...moment,
    start: moment.start + by,
    end: moment.end + by,
    core: { start: moment.core.start + by, end: moment.core.end + by },
  }));
}

function remember({ language }: Text, { text, start }: Sentence, moments: FoundMoment[]): FoundMoment[] {
  const known = remembered[language];
  if (known.size >= mostRemembered) known.clear();
  known.set(text, { start, moments });
  return moments;
}

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
