import type { Span } from '../span';
import type { Text } from '../text';
import type { Word } from '../words';
import type { TargetWords } from './words';

/** To whom a customer is sent. */
export interface Target extends Span {
  /** `service`: the desk whose contact data the settings hold; `other`: another department or company. */
  readonly kind: 'service' | 'other';
}

/**
 * Reads the target from word `at` of a sentence on: "onze klantenservice", "de afdeling Facturatie", "PostNL". Undefined for
 * us, for somebody whom the customer knows, and for what is no department; `loose` lets any noun behind a determiner be one.
 */
export function readTarget(
  text: Text,
  words: readonly Word[],
  at: number,
  known: TargetWords,
  reading: 'loose' | 'strict',
): Target | undefined {
  const first = words[at];
  if (!first || known.vague.includes(first.norm)) return undefined;
  const hasDeterminer = known.determiners.includes(first.norm);
  const from = hasDeterminer ? at + 1 : at;
  const head = findHead(text, words, from, known);
  if (head >= 0) return toTarget(text, words, { at, from, head }, known);
  const next = words[from];
  if (!next || !isJoined(text, words, from) || known.general.includes(next.norm)) return undefined;
  const isName = /^\p{Lu}/u.test(next.text) && next.start > 0;
  if (!isName && (reading === 'strict' || !hasDeterminer || next.text.length < 4)) return undefined;
  if (isName && reading === 'strict' && !hasDeterminer) return undefined;
  return toTarget(text, words, { at, from, head: isName ? lastCapital(words, from) : from }, known);
}

interface Reading {
  readonly at: number;
  readonly from: number;
  readonly head: number;
}

/** The last word of the department's name: "onze technische dienst", "our billing team". */
function findHead(text: Text, words: readonly Word[], from: number, known: TargetWords): number {
  let head = -1;
  for (let at = from; at < Math.min(words.length, from + longestName); at++) {
    const norm = words[at]?.norm ?? '';
    if (!isJoined(text, words, at) || known.general.includes(norm)) break;
    if (isDepartment(norm, known)) head = at;
    else if (head >= 0 || stops.has(norm)) break;
  }
  return head;
}

const longestName = 5;

/** Words that end a name. */
const stops = new Set(
  'op via voor over als om en of die dat in met bij te zodat maar on at for about if when to and or so that by via from can kan kunnen will'.split(
    ' ',
  ),
);

function isDepartment(norm: string, { service, departments, suffixes }: TargetWords): boolean {
  if (service.includes(norm) || departments.includes(norm)) return true;
  return suffixes.some((suffix) => norm.endsWith(suffix) && norm.length > suffix.length + 3);
}

/** No comma or other mark before the word. */
function isJoined(text: Text, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && /^[\s-]*$/.test(text.value.slice(before.end, word.start));
}

function lastCapital(words: readonly Word[], from: number): number {
  let at = from;
  while (/^\p{Lu}/u.test(words[at + 1]?.text ?? '') && at < from + 3) at++;
  return at;
}

function toTarget(text: Text, words: readonly Word[], { at, from, head }: Reading, known: TargetWords): Target {
  let last = head;
  const heads = words.slice(from, head + 1).map((word) => word.norm);
  const next = words[last + 1];
  const goesOn = next !== undefined && isJoined(text, words, last + 1);
  if (goesOn && known.named.includes(words[head]?.norm ?? '') && !stops.has(next.norm) && next.norm !== 'van') {
    last = /^\p{Lu}/u.test(next.text) ? lastCapital(words, last + 1) : last + 1;
  }
  const [tie, name] = [words[last + 1], words[last + 2]];
  const isTied =
    tie && known.of.includes(tie.norm) && /^\p{Lu}/u.test(name?.text ?? '') && isJoined(text, words, last + 2);
  if (isTied) last = lastCapital(words, last + 2);
  const isService = !isTied && heads.some((norm) => known.service.includes(norm));
  const [start, end] = [words[at]?.start ?? 0, words[last]?.end ?? 0];
  return { start, end, kind: isService ? 'service' : 'other' };
}
