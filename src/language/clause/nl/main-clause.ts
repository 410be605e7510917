import type { VerbForm } from '../../verbs/lexicon';
import type { RefusalReason } from '../reading';
import { isIn } from '../../nl/grammar';
import { isNoun } from '../../nl/vocabulary';
import { startsNoun } from './persons';
import { isAdverbialFrom, isDeterminer, isPhrase, nounPhrase, prepositional } from './phrases';
import type { Segment, Token } from './tokens';
import { isAddition, personOf } from './person';
import { agrees, finiteForms } from './verb-forms';

/** A main clause with its finite verb in second place. */
export interface MainClause {
  readonly subject: Segment;
  readonly finite: Token;
  readonly form: VerbForm;
  /** What stood before the verb when that was not the subject. */
  readonly fronted: Segment;
  /** Whether that is an object. */
  readonly frontedObject: boolean;
  /** What follows verb and subject. */
  readonly rest: Segment;
}

/** No finite verb in Dutch stands further back than this many words of a first phrase. */
const longestFront = 12;

/** Reads a segment as a main clause; `opened` when a word before it makes the verb come first ("helaas werkt …"). */
export function readMainClause(tokens: Segment, opened: 'opened' | 'bare'): MainClause | RefusalReason {
  const found: MainClause[] = [];
  const least = opened === 'opened' ? 0 : 1;
  for (let at = least; at < Math.min(tokens.length, longestFront); at++) {
    found.push(...readingsAt(tokens, at));
    if (at === 0 && found.length > 0) break;
  }
  const verbsOnly = found.filter(({ finite }) => !isNoun(finite.norm));
  const [first, ...others] = verbsOnly.length > 0 ? verbsOnly : found;
  if (!first) return firstRefusal(tokens);
  return others.some((other) => other.finite !== first.finite) ? 'unclear-verb' : first;
}

function firstRefusal(tokens: Segment): RefusalReason {
  return tokens.some((token) => finiteForms(token.norm).length > 0 && !isNoun(token.norm))
    ? 'unclear-verb'
    : 'verbless';
}

function readingsAt(tokens: Segment, at: number): MainClause[] {
  const found = readingsWith(tokens, at);
  const mended = found.length === 0 ? withRightEnding(tokens, at) : undefined;
  return mended ? readingsWith(mended, at) : found;
}

/** "mijn speaker laad niet op", "ik wordt gebeld": the ending that most often goes wrong, set right. */
function withRightEnding(tokens: Segment, at: number): Segment | undefined {
  const finite = tokens[at];
  if (!finite || !/dt?$/.test(finite.norm) || isNoun(finite.norm)) return undefined;
  const norm = finite.norm.endsWith('d') ? `${finite.norm}t` : finite.norm.slice(0, -1);
  if (finiteForms(norm).length === 0) return undefined;
  return [...tokens.slice(0, at), { ...finite, text: norm, norm }, ...tokens.slice(at + 1)];
}

function readingsWith(tokens: Segment, at: number): MainClause[] {
  const finite = tokens[at];
  const forms = finite ? finiteForms(finite.norm) : [];
  if (!finite || forms.length === 0) return [];
  const front = tokens.slice(0, at);
  const after = tokens.slice(at + 1);
  const build = (
    form: VerbForm,
    subject: Segment,
    fronted: Segment,
    rest: Segment,
    frontedObject = false,
  ): MainClause => ({
    subject,
    finite,
    form,
    fronted,
    frontedObject,
    rest,
  });
  const objectFirst = isPhrase(front) ? subjectPronoun(after) : undefined;
  if (objectFirst) {
    const form = forms.find((one) => agrees(one, personOf(objectFirst), 'inverted'));
    return form ? [build(form, objectFirst, front, after.slice(1), true)] : [];
  }
  if (isSubject(front)) {
    const form = forms.find((one) => agrees(one, personOf(front), 'straight'));
    if (form && !isAdverbialFrom(front, 0)) return [build(form, front, [], after)];
  }
  if (!isAdverbialFrom(front, 0)) return [];
  const end = subjectEnd(after);
  if (end === undefined) return [];
  const subject = after.slice(0, end);
  // "Op de foto's is niets te zien" would need "er" in another place.
  if (/^(?:niets|niks|iets|iemand|niemand)$/.test(subject[0]?.norm ?? '')) return [];
  const form = forms.find((one) => agrees(one, personOf(subject), 'inverted'));
  return form ? [build(form, subject, front, after.slice(end))] : [];
}

/** "maar één handschoen": no more than that. */
export function isOnly({ norm }: Token): boolean {
  return norm === 'maar' || norm === 'slechts' || norm === 'alleen';
}

/** "Dat pakket heb ik": after a phrase that could be the subject, only a word that must be one shows it is not. */
function subjectPronoun(after: Segment): Segment | undefined {
  const first = after[0];
  return first && /^(?:ik|we|wij)$/.test(first.norm) ? [first] : undefined;
}

function isSubject(front: Segment): boolean {
  const [first] = front;
  if (!first) return false;
  if (front.length === 1 && isIn('nominatives', first.norm)) return true;
  if (front.length === 2 && front[1] && isIn('nominatives', first.norm) && isAddition(front[1])) return true;
  if (/^(?:niemand|iemand|niets|alles)$/.test(first.norm) && front[1]?.norm === 'van')
    return prepositional(front, 1, 'van') === front.length;
  if (first.norm === 'niet' && /^(?:alle|al|alles|iedereen)$/.test(front[1]?.norm ?? ''))
    return front.length === 2 || nounPhrase(front, 1, 'all') === front.length;
  if (isJoinedWithMe(front)) return nounPhrase(front, 0, 'van') === front.length - 2;
  return nounPhrase(front, 0, 'all') === front.length;
}

/** "mijn vrouw en ik". */
export function isJoinedWithMe(subject: Segment): boolean {
  return subject.length > 3 && subject.at(-2)?.norm === 'en' && subject.at(-1)?.norm === 'ik';
}

function subjectEnd(after: Segment): number | undefined {
  const first = after[0];
  if (!first) return undefined;
  if (first.norm === 'jullie' && !startsNoun(after, 1)) return 1;
  if (isOnly(first) && isIn('numerals', after[1]?.norm ?? '')) return nounPhrase(after, 1, 'van');
  const phrase = nounPhrase(after, 0, 'van');
  if (phrase !== undefined && (isDeterminer(first) || isNoun(first.norm) || /^\p{Lu}/u.test(first.text))) return phrase;
  return isIn('nominatives', first.norm) ? 1 : undefined;
}
