import type { AddressForm } from '../../address/form';
import { isIn } from '../../nl/grammar';
import { isNoun } from '../../nl/vocabulary';
import { roleOf, shiftFinite, shiftWords, type Role } from './persons';
import { isDeterminer, isPhrase, nounPhrase } from './phrases';
import type { Segment, Token } from './tokens';
import { agrees, finiteForms, isAuxiliary, isSurelyFinite, nonfiniteKind, subordinateForms } from './verb-forms';

/** The norm of a token that holds a whole relative clause, to be kept behind the verbs. No word is written so. */
export const relativeNorm = 'die …';

/**
 * Puts what explains a noun into the noun's own token, so that the rest reads as one main clause: "de jurk die ik kocht,
 * is …" and "mijn telefoon, een Samsung, laadt …". A relative clause at the very end becomes a token of its own.
 */
export function foldAsides(segments: readonly Segment[], address: AddressForm): Segment[] {
  const made: Segment[] = [];
  for (let at = 0; at < segments.length; at++) {
    const [one = [], next = [], third = []] = segments.slice(at, at + 3);
    const noun = one.at(-1);
    // "mijn oma (87) moest …"
    if (noun && isPhrase(one) && next.every(({ norm }) => /^\d+$|^jaar$/.test(norm)) && opensWithFinite(third)) {
      made.push([...one, ...third]);
      at += 2;
      continue;
    }
    const aside = shiftWords(next, 'other', address);
    if (noun && isPhrase(one) && isPhrase(next) && opensWithFinite(third) && typeof aside !== 'string') {
      made.push([...one.slice(0, -1), withAside(noun, next, aside), ...third]);
      at += 2;
      continue;
    }
    const parted = finiteForms(next[0]?.norm ?? '').length > 0 ? foldBefore(one, one.length, address) : undefined;
    made.push(parted ? [...parted, ...next] : foldInside(one, address));
    if (parted) at++;
  }
  return made;
}

function withAside(noun: Token, tokens: Segment, words: readonly string[]): Token {
  return { ...noun, text: `${noun.text}${tokens[0] && isRelativePronoun(tokens[0]) ? '' : ','} ${words.join(' ')},` };
}

function isRelativePronoun(token: Token): boolean {
  return token.norm === 'die' || token.norm === 'dat';
}

/** "ik heb", "is niet": the verb comes first because the phrase before it stands in another segment. */
function opensWithFinite(segment: Segment): boolean {
  return isSurelyFinite(segment[0]?.norm ?? '');
}

function foldInside(segment: Segment, address: AddressForm): Segment {
  const at = relativeAt(segment);
  if (at === undefined) return segment;
  const run = verbRun(segment, at + 1);
  const main = mainVerbAt(segment, run);
  if (main !== undefined && isFirstPhrase(segment, at)) {
    const folded = foldBefore(segment.slice(0, main), main, address);
    if (folded) return [...folded, ...segment.slice(main)];
  }
  if (run.end !== segment.length || isFirstPhrase(segment, at)) return segment;
  const words = turnRelative(segment.slice(at), address);
  const opening = segment[at];
  if (!words || !opening) return segment;
  return [...segment.slice(0, at), { ...opening, norm: relativeNorm, text: words.join(' ') }];
}

/** "die ik kocht is kapot", "die de app aangaf was afgesloten": the last finite verb of the row is the main one. */
function mainVerbAt(segment: Segment, { start, end }: { start: number; end: number }): number | undefined {
  for (let at = end - 1; at > start; at--) {
    const norm = segment[at]?.norm ?? '';
    const isFinite = finiteForms(norm).length > 0 && (isAuxiliary(norm) || norm === 'hebben' || !nonfiniteKind(norm));
    if (isFinite) return at;
  }
  return undefined;
}

/** Folds the relative clause that ends at `end` into the noun before it; undefined when there is none to be read. */
function foldBefore(segment: Segment, end: number, address: AddressForm): Segment | undefined {
  const at = relativeAt(segment);
  if (at === undefined || !isFirstPhrase(segment, at)) return undefined;
  const noun = segment[at - 1];
  const relative = segment.slice(at, end);
  const words = turnRelative(relative, address);
  return noun && words ? [...segment.slice(0, at - 1), withAside(noun, relative, words)] : undefined;
}

function relativeAt(segment: Segment): number | undefined {
  const at = segment.findIndex((token, index) => {
    const before = segment[index - 1];
    const following = segment[index + 1]?.norm ?? '';
    const opensNoun = isNoun(following) && !isIn('nominatives', following) && !isIn('possessives', following);
    return before && isRelativePronoun(token) && isNoun(before.norm) && !opensNoun;
  });
  return at < 0 ? undefined : at;
}

function isFirstPhrase(segment: Segment, at: number): boolean {
  return nounPhrase(segment.slice(0, at), 0, 'all') === at;
}

/** The first row of verbs from `from` on. */
function verbRun(segment: Segment, from: number): { readonly start: number; readonly end: number } {
  let start = from;
  while (start < segment.length && !isVerbAt(segment, start)) start++;
  let end = start;
  while (end < segment.length && isVerbAt(segment, end)) end++;
  return { start, end };
}

function isVerbAt(segment: Segment, at: number): boolean {
  const token = segment[at];
  const before = segment[at - 1];
  if (!token || (subordinateForms(token.norm).length === 0 && !nonfiniteKind(token.norm))) return false;
  if (!isNoun(token.norm) || !before) return true;
  return !isDeterminer(before) && !isIn('possessives', before.norm) && !isIn('prepositions', before.norm);
}

/** "die ik besteld heb" as "die u besteld hebt"; undefined when its verb or its persons are not certain. */
function turnRelative(relative: Segment, address: AddressForm): string[] | undefined {
  const [pronoun, first] = relative;
  const run = verbRun(relative, 1);
  if (!pronoun || !first || run.start === relative.length || run.end !== relative.length) return undefined;
  const verbs = relative.slice(run.start);
  const finite = verbs.length === 1 ? verbs[0] : finiteOf(verbs);
  if (!finite) return undefined;
  const named = isIn('nominatives', first.norm) && run.start > 1;
  const role = named ? roleOf([first]) : 'other';
  if (role !== 'customer' && role !== 'company' && role !== 'other') return undefined;
  const subject = role === 'other' ? [] : [role === 'customer' ? address : 'wij'];
  return joinWords(pronoun, subject, relative.slice(1 + subject.length), finite, role, address);
}

function joinWords(
  pronoun: Token,
  subject: readonly string[],
  rest: Segment,
  finite: Token,
  role: Role,
  address: AddressForm,
): string[] | undefined {
  const person = role === 'other' ? 'any' : rest.length > 0 && role === 'customer' ? 'ik' : 'plural';
  const forms = subordinateForms(finite.norm);
  const form = forms.find((one) => agrees(one, person, 'straight')) ?? forms[0];
  const at = rest.indexOf(finite);
  const before = shiftWords(rest.slice(0, at), role, address);
  const after = shiftWords(rest.slice(at + 1), role, address);
  if (!form || typeof before === 'string' || typeof after === 'string') return undefined;
  return [
    pronoun.text,
    ...subject,
    ...before,
    role === 'other' ? finite.norm : form.particle + shiftFinite(finite, form, role),
    ...after,
  ];
}

/** "gestuurd heeft", "gestuurd hebben": one verb that can only be finite, else an auxiliary at either end. */
function finiteOf(verbs: Segment): Token | undefined {
  const plain = verbs.filter(({ norm }) => isPlainlyFinite(norm));
  if (plain.length > 0) return plain.length === 1 ? plain[0] : undefined;
  return [verbs.at(-1), verbs[0]].find((verb) => verb && (isAuxiliary(verb.norm) || verb.norm === 'hebben'));
}

/** "heb", "zou", "kocht": finite and not an infinitive. */
function isPlainlyFinite(norm: string): boolean {
  return subordinateForms(norm).some(({ kind }) => kind !== 'infinitive') && !nonfiniteKind(norm);
}
