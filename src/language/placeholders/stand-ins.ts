import { isA, wordsIn } from './words';

/** Reads a run of X as a stand-in ("ordernummer XXX"), not as kisses, a mask ("NL91 XXXX") or a size. */
export function isStandIn(text: string, start: number, end: number): boolean {
  const run = text.slice(start, end);
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 30)];
  if (/[\p{L}\d*_@/#-]$/u.test(before) && !/[\p{L}]-$/u.test(before)) return false;
  if (/^[\p{L}\d*_@]/u.test(after) || /[\d*]\s?$/.test(before) || /^[\s.-]?[\d*]/.test(after)) return false;
  if (/^xx-xx/i.test(run)) return true;
  const previous = wordsIn(before).at(-1);
  const adjacent = /[\p{L}.]\s?$|[:€£$]\s?$/u.test(before);
  const told = adjacent && (isA('fields', previous) || /[€£$]\s?$/.test(before));
  if (told || isA('units', /^\s+(\p{L}+)/u.exec(after)?.[1])) return true;
  if (run.length < 3 || run !== run.toUpperCase()) return false;
  if (adjacent && isA('before', previous)) return true;
  if (signsOff.test(before)) return true;
  // At the end of a line stand kisses.
  return !/^[\s.!]*(?:\n|$)/.test(after) && previous !== undefined;
}

/** A closing on the line above: a name belongs below it. Kisses follow a name. */
const signsOff =
  /(?:groet|groeten|groetjes|regards|wishes|sincerely|faithfully|hoogachtend|best|cheers|thanks),?[ \t]*\n\s*$/i;

/** Reads `dd-mm` as a date to fill in, not as an explanation of how to write one. */
export function isOpenDate(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/\(\s*$/.test(before) && /^\s*\)/.test(text.slice(end, end + 3))) return false;
  return !wordsIn(before)
    .slice(-4)
    .some((word) => isA('formats', word));
}

/** Reads underscores as a blank, not as a rule across the page or as Markdown. */
export function isLine(text: string, start: number, end: number): boolean {
  if (/[\p{L}\d*]$/u.test(text.slice(Math.max(0, start - 1), start)) || /^[\p{L}\d*]/u.test(text.slice(end, end + 1)))
    return false;
  const line = text.slice(
    text.lastIndexOf('\n', start - 1) + 1,
    text.indexOf('\n', end) < 0 ? undefined : text.indexOf('\n', end),
  );
  return line.replace(/[_\s-]/g, '') !== '' || signsOff.test(text.slice(Math.max(0, start - 60), start));
}

/** "Uw dossiernummer is …": dots for a value, not for a thought that trails off. */
export function isOpenValue(text: string, start: number): boolean {
  const words = wordsIn(text.slice(Math.max(0, start - 40), start));
  const last = words.at(-1) ?? '';
  return (
    (isA('fields', last) && last.length > 3) || (/^(?:is|:|was|bedraagt)$/.test(last) && isA('fields', words.at(-2)))
  );
}

/** Capitals in a sentence of small letters: "U bent geholpen door NAAM". */
export function isWrittenBig(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  const around = text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40);
  return written === written.toUpperCase() && !/\p{Lu}{4,}/u.test(around) && /\p{Ll}{3}/u.test(around);
}
