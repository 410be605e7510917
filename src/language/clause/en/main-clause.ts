import type { RefusalReason } from '../reading';
import { isAdverb, isFinite, isListed, isNominal, isRareFinite, isVerbForm } from './lexicon';
import type { Segment } from './tokens';

/** An English main clause: where its subject starts and where its finite verb stands. */
export interface MainClause {
  /** A phrase of time before the subject: "since yesterday". */
  readonly fronted: Segment;
  readonly subject: Segment;
  /** The finite verb and all that follows; empty subject rest when the verb is contracted with it ("I've"). */
  readonly predicate: Segment;
}

const longestSubject = 10;

/** Reads a segment as one main clause, or says why it is none. */
export function readMainClause(tokens: Segment): MainClause | RefusalReason {
  const from = frontEnd(tokens);
  const first = tokens[from];
  if (!first) return 'verbless';
  if (isListed('contracted', first.norm)) return parts(tokens, from, from + 1);
  const contracted = contractedAt(tokens, from);
  if (contracted !== undefined) return parts(tokens, from, contracted + 1);
  const common = readWith(tokens, from, (at) => isFiniteAt(tokens, from, at));
  return common === 'verbless' ? readWith(tokens, from, (at) => isRareFinite(tokens[at]?.norm ?? '')) : common;
}

/** "my mum's been waiting": the verb hangs on the noun. */
function contractedAt(tokens: Segment, from: number): number | undefined {
  for (let at = from + 1; at < Math.min(tokens.length, from + 4); at++) {
    const [norm = '', next = ''] = [tokens[at]?.norm, tokens[at + 1]?.norm];
    if (!norm.endsWith("'s") || !/^(?:been|not|still|gone|got|broken|stopped|just|never|always)$|ing$/.test(next))
      continue;
    const subject = tokens.slice(from, at + 1).map((token) => ({ ...token, norm: token.norm.replace(/'s$/, '') }));
    return isSubject(subject) && !isNominal(tokens[at + 2]?.norm ?? '') ? at : undefined;
  }
  return undefined;
}

function readWith(tokens: Segment, from: number, isVerb: (at: number) => boolean): MainClause | RefusalReason {
  for (let at = from + 1; at < Math.min(tokens.length, from + longestSubject); at++) {
    const norm = tokens[at]?.norm ?? '';
    if (!isVerb(at)) continue;
    const subject = tokens.slice(from, at).filter((token, index) => index === 0 || !isAdverb(token.norm));
    if (isSubject(subject)) return parts(tokens, from, at);
    if (isListed('auxiliaries', norm) && !isOwnClause(tokens, at - 1)) return 'unclear-subject';
  }
  return 'verbless';
}

function parts(tokens: Segment, from: number, at: number): MainClause | RefusalReason {
  // "I have not": what was said before is missing.
  const last = tokens.at(-1)?.norm ?? '';
  const isOpen = isListed('auxiliaries', last) && !/^(?:had|have|did)$/.test(last);
  if (last === 'not' || isOpen) return 'unclear-verb';
  return { fronted: tokens.slice(0, from), subject: tokens.slice(from, at), predicate: tokens.slice(at) };
}

/** After a pronoun any verb form counts; after a noun only one that shows its person or tense. */
function isFiniteAt(tokens: Segment, from: number, at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (isFinite(norm)) {
    const asNoun = isListed('nouns', norm) && tokens.slice(at + 1).some((token) => isFinite(token.norm));
    return !asNoun;
  }
  const first = tokens[from]?.norm ?? '';
  const plural = /s$/.test(tokens[at - 1]?.norm ?? '') || isAdverb(tokens[at - 1]?.norm ?? '');
  return isVerbForm(norm) && !/ing$/.test(norm) && (isListed('pronouns', first) || plural);
}

function isSubject(subject: Segment): boolean {
  const [first, ...others] = subject;
  if (!first) return false;
  if (others.length === 0 && isListed('determiners', first.norm)) return false;
  if (first.norm === 'not' && /^(?:all|every|everyone)$/.test(others[0]?.norm ?? '')) return isSubject(others);
  if (first.norm === 'none' && others[0]?.norm === 'of') return others.length > 2;
  if (isListed('pronouns', first.norm)) return others.every((token) => token.norm === 'else');
  const opens = isListed('determiners', first.norm) || isNominal(first.norm) || /^(?:\p{Lu}|\d)/u.test(first.text);
  return (
    opens &&
    withoutOwnClause(subject).every(
      (token) => token.norm !== 'not' && !isListed('pronouns', token.norm) && !isListed('relatives', token.norm),
    )
  );
}

/** "the parcel I ordered": the thing, without what the customer did with it. */
function withoutOwnClause(subject: Segment): Segment {
  const at = subject.findIndex((_, index) => index > 1 && isOwnClause(subject, index));
  return at < 0 ? subject : subject.slice(0, at);
}

/** True when a clause with "I" or "we" follows a noun without a word between: "a service I don't have". */
export function isOwnClause(tokens: Segment, at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const next = tokens.slice(at + 1).find((token) => !isListed('adverbs', token.norm))?.norm ?? '';
  return (
    /^(?:i|we|you)$/.test(tokens[at]?.norm ?? '') &&
    (isNominal(before) || before === 'one') &&
    (isVerbForm(next) || isFinite(next))
  );
}

/** "battery drains": a singular noun without an article, as in a telegram. */
export function isBare({ subject, predicate }: MainClause): boolean {
  const first = subject[0];
  const last = subject.at(-1)?.norm ?? '';
  if (!first || /^(?:\p{Lu}|\d)/u.test(first.text) || isListed('determiners', first.norm)) return false;
  if (isListed('pronouns', first.norm) || isListed('contracted', first.norm) || /s$/.test(last)) return false;
  if (/^(?:smoke|water|gas|oil|dust|mould|mold|damp|rain|glass|blood|steam|sand|mud|food|music)$/.test(last))
    return false;
  return predicate.length > 0;
}

/** The end of a phrase of time that opens the segment; 0 when none does. */
function frontEnd(tokens: Segment): number {
  const first = tokens[0]?.norm ?? '';
  if (isListed('times', first) && !/'s$/.test(first)) return 1;
  if (!/^(?:since|for|after|on|last|this|during|every|in|at|from|because|due|despite)$/.test(first)) return 0;
  for (let at = 1; at < 5; at++) {
    const token = tokens[at];
    if (!token) return 0;
    const norm = token.norm;
    const next = tokens[at + 1]?.norm ?? '';
    const opensSubject = isListed('determiners', next) || isListed('pronouns', next) || isListed('contracted', next);
    if (opensSubject && !isListed('determiners', norm) && !/^(?:of|to)$/.test(norm))
      return first === 'this' &&
        at === 1 &&
        !isListed('times', norm) &&
        !/^(?:morning|week|afternoon|evening|month)$/.test(norm)
        ? 0
        : at + 1;
  }
  return 0;
}
