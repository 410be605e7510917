import { dateExists } from './moment';
import type { WrongDate } from './wrong';

/** Full dates in figures of which neither order is a day of the calendar; all that can be told in an unknown language. */
export function missingInFigures(value: string): WrongDate[] {
  return [...value.matchAll(/(?<![\d.-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d.-])/g)].flatMap((match) => {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const month = second <= 12 ? second : first;
    const day = second <= 12 ? first : second;
    if (month < 1 || month > 12 || day < 1 || day > 31 || dateExists(year, month, day)) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ ...span, kind: 'missing' as const, reading: { kind: 'date' as const, day, month, year }, year }];
  });
}
