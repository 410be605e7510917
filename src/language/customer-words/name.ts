import { findLetterParts } from '../letter';
import type { Text } from '../text';
import type { CustomerWord } from './words';

/** One to four words with a capital, with "de" or "van der" between them: "Marieke Postma", "Kim de Wit", "J. Bos". */
const name = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ \t]+(?:(?:van|de|der|den|het|ten|ter|te|'t|von|el|al)[ \t]+){0,3}\p{Lu}[\p{L}.'’-]*){0,3}`;
const onOwnLine = new RegExp(`^[-–—~ \\t]*(${name})[ \\t]*[.,!]?[ \\t]*$`, 'u');
const behindFarewell = new RegExp(
  String.raw`(?:groet(?:en|jes)?|gr|mvg|hoogachtend|liefs|dank|regards|wishes|thanks|cheers|sincerely|faithfully|best|love),?\.?[ \t]+(${name})[ \t]*[.,!]?[ \t]*$`,
  'iu',
);
/** How to call somebody with a title is for the writer to say: it depends on who it is. */
const titles = /^(?:mw|mevr|mevrouw|dhr|meneer|de heer|fam|familie|mr|mrs|ms|miss|dr|drs|ir)\b\.?\s+/i;

/** Behind the last sentence: "… ophalen. Abdel", "… Nooit meer. – Patrick". */
const behindSentence = new RegExp(`[.!?…)]['"”]?[ \\t]+(?:[-–—~][ \\t]*)?(${name})(?<!\\p{Ll}\\.)[ \\t]*$`, 'u');
/** A signature has no more lines than this. */
const mostLines = 4;

/** The customer's name as it was signed, whole and the first name alone; none when nobody signed. */
export function findNames(text: Text): CustomerWord[] {
  const { closing } = findLetterParts(text);
  const lines = lastLines(text.value);
  for (const { line, start } of lines) {
    // A line by itself is a name only below a farewell, or as the very last words of a message.
    const isBelow = closing !== undefined && start > closing.start;
    const isLast = lines[0]?.start === start;
    const match =
      (isBelow || isLast ? onOwnLine.exec(line) : null) ??
      behindFarewell.exec(line) ??
      (isLast ? behindSentence.exec(line) : null);
    const found = match?.[1];
    if (!found || !isPersons(found) || start + line.length === found.length) continue;
    const at = start + line.lastIndexOf(found);
    const title = titles.exec(found)?.[0] ?? '';
    return namesIn(found.slice(title.length).replace(/\.$/, ''), at + title.length);
  }
  return [];
}

function namesIn(whole: string, start: number): CustomerWord[] {
  const first = whole.split(/[ \t]/)[0] ?? whole;
  const own: CustomerWord = { kind: 'name', text: whole, start, end: start + whole.length };
  if (first === whole || /\.$|^\p{Lu}$/u.test(first)) return [own];
  return [own, { kind: 'name', text: first, start, end: start + first.length }];
}

/** "Met vriendelijke groet" has a capital as well. */
function isPersons(words: string): boolean {
  return !/\b(?:groet|groeten|groetjes|mvg|gr|regards|wishes|thanks|bedankt|dank|hallo|hoi|help|alvast)\b/i.test(words);
}

function lastLines(value: string): { line: string; start: number }[] {
  const lines: { line: string; start: number }[] = [];
  let end = value.trimEnd().length;
  while (end > 0 && lines.length < mostLines) {
    const start = value.lastIndexOf('\n', end - 1) + 1;
    lines.push({ line: value.slice(start, end), start });
    end = value.slice(0, start).trimEnd().length;
  }
  return lines;
}
