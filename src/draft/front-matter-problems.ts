import type { Span } from '../language/span';
import { trimSpan } from '../language/span';
import type { DocumentProblem, ProblemCode } from './document';
import { problem } from './problem';
import type { Reading } from './front-matter-reading';
import { didYouMean, knownKeys } from './front-matter-names';

/** The opening `---` has no closing one. */
export function unclosedFence(at: Span): DocumentProblem {
  return problem('front-matter', 'error', at, {
    nl: 'De gegevens bovenaan zijn niet afgesloten: zet onder de laatste regel ervan weer een regel met ---.',
    en: 'The details at the top are not closed: put another line with --- below the last of them.',
  });
}

/** There is no list of keys and values between the fences. */
export function notAMap(at: Span): DocumentProblem {
  return problem('front-matter', 'error', at, {
    nl: 'Tussen de twee regels met --- horen gegevens te staan als "channel: email", elk op een eigen regel.',
    en: 'Between the two lines with --- belong details such as "channel: email", each on its own line.',
  });
}

/** The YAML has a fault at these offsets within it. */
export function brokenYaml(reading: Reading, [from, to]: readonly [number, number], reason: string): DocumentProblem {
  const at = onWords(reading.source, reading.base + from, reading.base + Math.max(to, from + 1));
  return problem('front-matter', 'error', at, {
    nl: 'Dit is geen geldige YAML. Een waarde met een dubbele punt, aanhalingsteken of @ hoort tussen "aanhalingstekens".',
    en: `This is not valid YAML: ${reason} A value with a colon, a quotation mark or @ goes between "quotation marks".`,
  });
}

/** A key we do not know. */
export function unknownKey(name: string, at: Span): DocumentProblem {
  const other = didYouMean(name, knownKeys);
  return problem('unknown-key', 'warning', at, {
    nl: `Het veld "${shorten(name)}" bestaat niet. ${other ? `Bedoeld is misschien "${other}".` : `De velden zijn ${knownKeys.join(', ')}.`}`,
    en: `There is no field "${shorten(name)}". ${other ? `Did you mean "${other}"?` : `The fields are ${knownKeys.join(', ')}.`}`,
  });
}

/** A value that is not one of those that a key may have. */
export function unknownValue(code: ProblemCode, value: string, names: readonly string[], at: Span): DocumentProblem {
  const other = didYouMean(value, names);
  const [last, ...rest] = [...names].reverse();
  const list = (or: string): string => `${rest.reverse().join(', ')} ${or} ${last}`;
  const [dutch, english] = [list('of'), list('or')];
  return problem(code, 'error', at, {
    nl: `"${shorten(value)}" kan hier niet: kies ${dutch}.${other ? ` Bedoeld is misschien "${other}".` : ''}`,
    en: `"${shorten(value)}" is not possible here: choose ${english}.${other ? ` Did you mean "${other}"?` : ''}`,
  });
}

/** A date that does not exist or is not written as we read it. */
export function badDate(value: string, at: Span): DocumentProblem {
  return problem('bad-date', 'error', at, {
    nl: `"${shorten(value)}" is geen datum die bestaat: schrijf 2026-11-24 of 2026-11-24T15:10.`,
    en: `"${shorten(value)}" is not a date that exists: write 2026-11-24 or 2026-11-24T15:10.`,
  });
}

/** A list where a text belongs, or the other way about. */
export function wrongType(name: string, at: Span): DocumentProblem {
  const list = name === 'ignore';
  return problem('wrong-type', 'error', at, {
    nl: list
      ? 'Bij "ignore" hoort een lijst, met per onderdeel een "rule" en een "text".'
      : `Bij "${name}" hoort een gewone tekst.`,
    en: list ? '"ignore" takes a list, each item with a "rule" and a "text".' : `"${name}" takes a plain text.`,
  });
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** The words at a place on one line, or else the words before it: never an empty or a blank mark. */
function onWords(source: string, from: number, to: number): Span {
  const lineEnd = /[\r\n]|$/.exec(source.slice(from))?.index ?? 0;
  const span = trimSpan(source, { start: from, end: Math.min(to, from + lineEnd) });
  if (span.end > span.start) return span;
  const end = trimSpan(source, { start: 0, end: Math.max(from, 1) }).end;
  return trimSpan(source, { start: source.lastIndexOf('\n', end - 1) + 1, end });
}
