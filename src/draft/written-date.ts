import { dateExists, type LocalMoment } from '../language/dates/moment';

/** Month names by their first letters, Dutch and English, full and short, as mail programs write them. */
const months = [
  /^jan/,
  /^(?:feb)/,
  /^(?:mrt|maart|mar)/,
  /^apr/,
  /^(?:mei|may)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^(?:okt|oct)/,
  /^nov/,
  /^dec/,
];

const dayMonth = /(?<![\d:])(\d{1,2})\.?(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})/i;
const monthDay = /(?<![a-z])([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/i;
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const figures = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const clock = /(?<![\d:.])(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?!\d)[ \u202f]?([ap])?\.?m?/i;

/**
 * Reads the moment out of a header or attribution line: "ma 23 nov. 2026 om 14:02", "Mon, Nov 23, 2026 at 2:02 PM",
 * "23-11-2026 14:02". Gives undefined where it is not certain: "03/04/2026" beside a twelve-hour clock.
 */
export function readWrittenDate(text: string): LocalMoment | undefined {
  const line = text.slice(0, 200);
  const found = findDate(line);
  if (!found || !dateExists(found.year, found.month, found.day)) return undefined;
  const { year, month, day } = found;
  const minutes = readClock(line.slice(0, found.start)) ?? readClock(line.slice(found.end));
  return minutes === undefined ? { year, month, day } : { year, month, day, minutes };
}

interface Found {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

function findDate(text: string): Found | undefined {
  const place = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });
  const read = iso.exec(text);
  if (read) return { year: Number(read[1]), month: Number(read[2]), day: Number(read[3]), ...place(read) };
  const named = dayMonth.exec(text);
  const month = named && monthNumber(named[2]);
  if (named && month) return { year: Number(named[3]), month, day: Number(named[1]), ...place(named) };
  const american = monthDay.exec(text);
  const month2 = american && monthNumber(american[1]);
  if (american && month2)
    return { year: Number(american[3]), month: month2, day: Number(american[2]), ...place(american) };
  const numbers = figures.exec(text);
  if (!numbers) return undefined;
  const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
  const order = dayFirst(first, second, numbers[2] ?? '', text);
  if (order === undefined) return undefined;
  const [day, number] = order ? [first, second] : [second, first];
  return { year: year < 100 ? 2000 + year : year, month: number, day, ...place(numbers) };
}

/** Which of the two figures is the day; undefined when nothing tells. */
function dayFirst(first: number, second: number, sign: string, text: string): boolean | undefined {
  if (first > 12) return true;
  if (second > 12) return false;
  if (first === second || sign !== '/') return true;
  return /\d[ \u202f]?[ap]\.?m\b/i.test(text) ? undefined : true;
}

function monthNumber(name = ''): number | undefined {
  const at = months.findIndex((month) => month.test(name.toLowerCase()));
  return at < 0 ? undefined : at + 1;
}

function readClock(text: string): number | undefined {
  const match = clock.exec(text);
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  if (hour > 23 || minute > 59) return undefined;
  const half = match[3]?.toLowerCase();
  const shift = half === 'p' && hour < 12 ? 12 : half === 'a' && hour === 12 ? -12 : 0;
  return (hour + shift) * 60 + minute;
}
