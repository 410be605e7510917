import en from '../../lexicons/en/referrals.json';
import nl from '../../lexicons/nl/referrals.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import { readTarget, type Target } from './target';
import { targetWords, type TargetWords } from './words';

/**
 * Where the target stands: behind `contact` (anybody may be one), behind `call` and `refer` (only a department or company),
 * before it after "met" (`before`, `around`), or as its subject (`helper`).
 */
export interface ReferralRow extends PhraseRow {
  readonly kind: 'contact' | 'call' | 'refer' | 'before' | 'around' | 'helper';
}

export type ReferralMatch = PhraseMatch<ReferralRow>;

/** The customer is sent on: the span from the act to the one to whom. */
export interface Referral extends Span {
  readonly target: Target;
  readonly sentence: Sentence;
  /** True where the target is only named: "de afdeling Schade kan u helpen". */
  readonly isMention: boolean;
  /** True when it holds in a certain case only: "als u nog vragen hebt". */
  readonly isConditional: boolean;
}

export const referralPhrases = definePhrases<ReferralRow>({ nl, en });

/** Finds where a reply sends the customer to somebody else; not to us, not where we are the ones who ask. */
export function findReferrals(text: Text, matches: readonly ReferralMatch[]): Referral[] {
  if (text.language === 'unknown') return [];
  const known = targetWords(text.language);
  const found: Referral[] = [];
  for (const match of matches) {
    if (isQuoted(text, match.sentence, match) || asksWhether(match.sentence)) continue;
    if (match.row.kind !== 'refer' && isOurs(text, match, known)) continue;
    const target = targetOf(text, match, known);
    const last = found.at(-1);
    if (!target || (last && last.sentence === match.sentence)) continue;
    const span = { start: Math.min(match.start, target.start), end: actEnd(match, target) };
    const isMention = match.row.kind === 'helper' || /^(?:is|are|be|ligt|liggen)\b/i.test(match.words[0]?.norm ?? '');
    found.push({ ...span, target, sentence: match.sentence, isMention, isConditional: isConditional(match, known) });
  }
  return found;
}

/** "… bij de balie zijn": the infinitive behind the target belongs to the act. */
function actEnd({ sentence, end }: ReferralMatch, target: Target): number {
  const next = sentence.words.find((word) => word.start >= Math.max(end, target.end));
  return next && closingVerbs.has(next.norm) ? next.end : Math.max(end, target.end);
}

const closingVerbs = new Set('zijn terecht navragen opvragen aankloppen informeren bellen'.split(' '));

/** "Have you managed to speak to …?" asks; "Could you contact …?" sends on. */
function asksWhether({ text }: Sentence): boolean {
  return text.endsWith('?') && !/^(?:could|would|can|will|please|kunt|kun|wilt|wil|zou)(?!\p{L})/iu.test(text);
}

function targetOf(text: Text, { row, sentence, words, start }: ReferralMatch, known: TargetWords): Target | undefined {
  const all = sentence.words;
  const after = all.findIndex((word) => word.start > (words.at(-1)?.start ?? 0));
  if (row.kind === 'contact') return after < 0 ? undefined : readTarget(text, all, after, known, 'loose');
  if (row.kind !== 'helper' && row.kind !== 'before')
    return after < 0 ? undefined : readTarget(text, all, after, known, 'strict');
  const first = all.findIndex((word) => word.start >= start);
  return row.kind === 'helper' ? subjectBefore(text, sentence, first, known) : metBefore(text, sentence, first, known);
}

/** "U kunt met onze klantenservice contact opnemen." */
function metBefore(text: Text, { words }: Sentence, first: number, known: TargetWords): Target | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    if (words[at]?.norm === 'met') return readTarget(text, words, at + 1, known, 'strict');
  }
  return undefined;
}

/** "De afdeling Facturatie kan u hierover meer vertellen." */
function subjectBefore(text: Text, { words }: Sentence, first: number, known: TargetWords): Target | undefined {
  for (let at = Math.max(0, first - 5); at < first; at++) {
    if (!known.determiners.includes(words[at]?.norm ?? '')) continue;
    const target = readTarget(text, words, at, known, 'strict');
    if (target && target.end <= (words[first]?.start ?? 0)) return target;
  }
  return undefined;
}

/** "Ik neem contact op met …": we are the ones who ask; nor is somebody sent on who "did not report it". Only the clause before the phrase and its own words count. */
function isOurs(text: Text, match: ReferralMatch, { ours }: TargetWords): boolean {
  const before = text.value.slice(match.sentence.start, match.start);
  const clause = match.sentence.start + before.search(/[^,;:.]*$/);
  const near = match.sentence.words.filter((word) => word.start >= clause && word.start < match.end);
  if (/\b(?:thanks?|thank you|bedankt|dank) (?:for|voor|dat)\b/i.test(before)) return true;
  if (/(?<!\p{L})(?:did|didn['’]t|not|never|haven['’]t|hasn['’]t|had|niet|don['’]t)(?!\p{L})[^,;:]*$/iu.test(before))
    return true;
  const advises =
    /(?<!\p{L})(?:raad|raden|adviseer|adviseren|verzoek|verzoeken|vraag|vragen|stel|recommend|suggest|advise|ask|request)(?!\p{L})/iu;
  return near.some((word) => ours.includes(word.norm)) && !advises.test(before);
}

function isConditional({ sentence, start }: ReferralMatch, { conditional }: TargetWords): boolean {
  return sentence.words.some((word) => word.start < start && conditional.includes(word.norm));
}
