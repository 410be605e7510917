import type { Span } from '../span';
import { isBlankInBrackets, isProposal } from './brackets';
import { isLine, isOpenDate, isOpenValue, isStandIn, isWrittenBig } from './stand-ins';
import { namesField } from './words';

/** Something that is still to be filled in, or a proposal in brackets that is still to be confirmed. */
export interface Placeholder extends Span {
  readonly text: string;
  /** The words of a proposal, without its brackets. */
  readonly proposal?: string;
}

/** Everything that may be a placeholder, longest notation first; the names say what judges it. */
const candidate = new RegExp(
  [
    String.raw`(?<sure>\{\{\{?[^{}\n]{0,200}\}{2,3}|\{%[^\n]{1,200}?%\}|[#%$]\{[^{}\n]{1,80}\}|%\(\w{1,40}\)[sd]?|%%[\p{L}\p{N}_.-]{1,40}%%|\[\[[^[\]\n]{1,200}\]\]|\blorem ipsum\b)`,
    String.raw`(?<guillemets>«\s?[\p{L}\p{N}_ -]{1,40}?\s?»)`,
    String.raw`(?<brackets>\[[^[\]\n]{0,200}\])`,
    String.raw`(?<braces>\{[\p{L}\p{N}_][\p{L}\p{N}_ .-]{0,40}\})`,
    String.raw`(?<angles><[^<>\n@]{2,60}>)`,
    String.raw`(?<percent>%[\p{L}_]{3,40}%)`,
    String.raw`(?<line>_{3,})`,
    String.raw`(?<date>\b(?:dd[-/. ]mm(?:[-/. ](?:jjjj|yyyy|jj|yy))?|mm[-/]dd(?:[-/]yyyy)?|(?:jjjj|yyyy)[-/]mm[-/]dd|(?:hh|uu)[:.]mm)\b)`,
    String.raw`(?<merge>\*\|[\p{L}_:]{2,40}\|\*|\|[\p{L}_]{2,40}\|)`,
    String.raw`(?<open>[€£$] ?(?:\.{2,}|…)|\.{2}/\.{2}/\.{2,}|_{2,}:_{2,}|[#?]{5,}|(?<![\p{L}\d])nnn(?![\p{L}\d]))`,
    String.raw`(?<dots>(?<=\p{L}:? )(?:\.{3,}|…\.?)(?=[.\s]*(?:\n|$)))`,
    String.raw`(?<note>\b(?:TODO|FIXME)\b:?)`,
    String.raw`(?<greeted>(?<=^(?:Beste|Geachte|Hallo|Hoi|Dear|Hello|Hi) )(?:voornaam|achternaam|klantnaam|naam|first ?name|last ?name|surname|customer ?name|name)(?=\s*,))`,
    String.raw`(?<field>\b(?:AGENT|CUSTOMER|FIRST|LAST|YOUR|INSERT|ENTER|FULL|VUL|KLANT) ?[A-Z]{4,}\b|\b(?:NAAM|VOORNAAM|DATUM|NAME|ADDRESS|ADRES|BEDRAG|AMOUNT)\b)`,
    String.raw`(?<phone>\b0\d{2,3}[- ]x{3,}(?:[- ]x{2,})*(?![\d\p{L}]))`,
    String.raw`(?<run>x{2,}(?:[-./ :,]x{2,})*)`,
  ].join('|'),
  'gimu',
);

/** Characters and words of which every candidate holds one. */
const hint =
  /[[{<%«_|]|xx|nnn|dd[-/. ]mm|mm[-/]dd|[hu]{2}[:.]mm|yy[-/]|jj[-/]|lorem|[€£$] ?(?:\.\.|…)|\.\.\/|(?:\.\.\.|…)[.\s]*(?:\n|$)|[#?]{5}|(?:^|\n)(?:beste|geachte|hallo|hoi|dear|hello|hi) (?:voornaam|achternaam|klantnaam|naam|first|last|surname|customer|name)/i;
/** What every hint holds, for a look that costs next to nothing. */
const signs = /[[{<%«_|…]|\.\.|[#?]{5}/;
const letters = ['xx', 'nnn', 'mm', 'yy', 'jj', 'lorem'];
const greeted = /(?:^|\n)(?:beste|geachte|hallo|hoi|dear|hello|hi) (?:\w*naam|first|last|surname|customer|name)/i;

function mayHint(text: string): boolean {
  if (signs.test(text) || greeted.test(text)) return true;
  const lower = text.toLowerCase();
  return letters.some((pair) => lower.includes(pair));
}

const bigHint =
  /\b(?:TODO|FIXME|AGENT|CUSTOMER|FIRST|LAST|YOUR|INSERT|ENTER|FULL|VUL|KLANT|NAAM|VOORNAAM|DATUM|NAME|ADDRESS|ADRES|BEDRAG|AMOUNT)/;

const judges: Readonly<Record<string, (text: string, start: number, end: number) => boolean>> = {
  sure: () => true,
  guillemets: (text, start, end) => isName(text.slice(start + 1, end - 1)),
  brackets: isBlankInBrackets,
  braces: () => true,
  angles: isNameInAngles,
  percent: () => true,
  line: isLine,
  merge: (text, start, end) => namesField(text.slice(start, end)),
  open: () => true,
  dots: isOpenValue,
  note: isWrittenBig,
  field: isWrittenBig,
  greeted: () => true,
  phone: () => true,
  date: isOpenDate,
  run: isStandIn,
};

/** Finds what is still to be filled in, in a text of any language. Code between backticks is left alone. */
export function findPlaceholders(text: string): Placeholder[] {
  // Most texts hold none of these characters, and the long pattern need not be tried on them.
  if (!(mayHint(text) && hint.test(text)) && !bigHint.test(text)) return [];
  const code = [...text.matchAll(/```[\s\S]*?(?:```|$)|`[^`\n]+`/g)];
  const found: Placeholder[] = [];
  for (const match of text.matchAll(candidate)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const kind = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? '';
    if (!judges[kind]?.(text, start, end)) continue;
    if (code.some((span) => span.index <= start && end <= span.index + span[0].length)) continue;
    const inner = match[0].slice(1, -1).trim();
    found.push({ start, end, text: match[0], ...(kind === 'brackets' && isProposal(inner) && { proposal: inner }) });
  }
  return found;
}

/** A mail-merge field is one word, or names one; a quotation in guillemets is neither. */
function isName(inner: string): boolean {
  return (
    /^[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+$/u.test(inner.trim()) ||
    (inner.trim().split(' ').length <= 3 && namesField(inner))
  );
}

/** `<naam>` is a placeholder; `<br>`, `<a href=…>` and what has a closing tag are markup. */
function isNameInAngles(text: string, start: number, end: number): boolean {
  const inner = text.slice(start + 1, end - 1);
  if (/[=:/"]/.test(inner) || !namesField(inner)) return false;
  return !text.toLowerCase().includes(`</${inner.toLowerCase()}>`);
}
