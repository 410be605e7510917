import { identifyLanguage } from '../language/identify';
import { findLetterParts } from '../language/letter';
import { readText } from '../language/text';
import { skipBlank, type Line } from './lines';

const endMark = /^[ \t]*[-_=]{3,}[ \t]*(?:einde?|end)\b[^\n]{0,40}[-_=]{3,}[ \t]*$/i;
const rule = /^[ \t]*(?:-{3,}|_{3,}|={3,}|\*{3,})[ \t]*$/;

/** Enough rules to look below. */
const mostRules = 20;

/** Where the reply starts below an original that is on top: after an end mark, or after a rule with a greeting below it. */
export function answerBelow(
  source: string,
  lines: readonly Line[],
  from: number,
): { last: number; next: number } | undefined {
  let rules = 0;
  for (let at = from; at < lines.length && rules < mostRules; at++) {
    const { text } = lines[at] as Line;
    const ends = endMark.test(text);
    if (!ends && !rule.test(text)) continue;
    rules++;
    const below = lines[skipBlank(lines, at + 1)];
    if (below && (ends || isGreeting(source, below))) return { last: at, next: at + 1 };
  }
  return undefined;
}

function isGreeting(source: string, line: Line): boolean {
  const language = identifyLanguage(source.slice(line.start, line.start + 600));
  return (['nl', 'en'] as const).some(
    (one) => (language === one || language === 'unknown') && findLetterParts(readText(line.text, one)).greeting,
  );
}
