import en from '../../lexicons/en/referrals.json';
import nl from '../../lexicons/nl/referrals.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import type { Span } from '../span';
import { perPart } from '../per-part';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import { isConditional, isOurs } from './ours';
import { readTarget, type Target } from './target';
import { targetWords, type TargetWords } from './words';

/**
 * Where the target stands: behind `contact` (anybody may be one), behind `call` and `refer` (only a department or company),
 * before it after "met" (`before`, `around`), as its subject (`helper`), or among its words
 * (`object` "give our desk a ring", `inside` "staat ons team voor u klaar"); `us` "u moet ons bellen".
 */
export interface ReferralRow extends PhraseRow {
  readonly kind: 'contact' | 'call' | 'refer' | 'before' | 'around' | 'helper' | 'object' | 'inside' | 'us';
}

export type ReferralMatch = PhraseMatch<ReferralRow>;

/** The customer is sent on: the span from the act to the one to whom. */
export interface Referral extends Span {
  readonly target: Target;
  readonly sentence: Sentence;
  /** True where the target is only named: "de afdeling Schade kan u helpen". */
  readonly isMention: boolean;
  /** True when it is us whom the customer has to call. */
  readonly isUs: boolean;
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
    if (!sendsOn(match, text)) continue;
    const target = targetOf(text, match, known);
    const last = found.at(-1);
    if (!target || (last && last.sentence === match.sentence)) continue;
    const span = { start: Math.min(match.start, target.start), end: actEnd(match, target) };
    const isMention =
      match.row.kind === 'helper' ||
      match.row.kind === 'inside' ||
      /^(?:is|are|be|ligt|liggen)\b/i.test(match.words[0]?.norm ?? '');
    found.push({
      ...span,
      target,
      sentence: match.sentence,
      isMention,
      isConditional: isConditional(match, known),
      isUs: match.row.kind === 'us',
    });
  }
  return found;
}

const sendsOn = perPart((match: ReferralMatch, text): boolean => {
  if (isQuoted(text, match.sentence, match) || asksWhether(match.sentence) || isBroken(text, match)) return false;
  if (match.row.kind === 'refer' || match.row.kind === 'us') return true;
  return !isOurs(text, match, targetWords(text.language === 'en' ? 'en' : 'nl'));
});

/** "… bij de balie zijn": the infinitive behind the target belongs to the act. */
function actEnd({ sentence, end }: ReferralMatch, target: Target): number {
  const next = sentence.words.find((word) => word.start >= Math.max(end, target.end));
  return next && closingVerbs.has(next.norm) ? next.end : Math.max(end, target.end);
}

const closingVerbs = new Set('zijn terecht navragen opvragen aankloppen informeren bellen'.split(' '));

/** "U kunt gerust zijn: uw rit naar het ziekenhuis …": what follows the mark is another thing. */
function isBroken({ value }: Text, { start, end }: ReferralMatch): boolean {
  return /[:;–—]\s/.test(value.slice(start, end));
}

/** "Have you managed to speak to …?" asks; "Could you contact …?" sends on. */
function asksWhether({ text }: Sentence): boolean {
  return text.endsWith('?') && !/^(?:could|would|can|will|please|kunt|kun|wilt|wil|zou)(?!\p{L})/iu.test(text);
}

function targetOf(text: Text, match: ReferralMatch, known: TargetWords): Target | undefined {
  const { row, sentence, words, start } = match;
  const all = sentence.words;
  const after = all.findIndex((word) => word.start > (words.at(-1)?.start ?? 0));
  if (row.kind === 'us') return { start, end: match.end, kind: 'service' };
  if (row.kind === 'object' || row.kind === 'inside') return within(text, words, known);
  if (pronouns.has(all[after]?.norm ?? '')) return antecedent(text, sentence, all[after], known);
  if (row.kind === 'contact') return after < 0 ? undefined : readTarget(text, all, after, known, 'loose');
  if (row.kind !== 'helper' && row.kind !== 'before')
    return after < 0 ? undefined : readTarget(text, all, after, known, 'strict');
  const first = all.findIndex((word) => word.start >= start);
  return row.kind === 'helper' ? subjectBefore(text, sentence, first, known) : metBefore(text, sentence, first, known);
}

/** "Give our desk a ring": between the words of the match. */
function within(text: Text, words: readonly Word[], known: TargetWords): Target | undefined {
  const last = words.at(-1)?.start ?? 0;
  for (let at = 1; at < words.length - 1; at++) {
    const target = readTarget(text, words, at, known, 'strict');
    if (target && target.end <= last) return target;
  }
  return undefined;
}

const pronouns = new Set(['hen', 'hun', 'ze', 'hem', 'them']);

/** "Our loans team can, please ring them": who was named in this sentence or the one before it. */
function antecedent(text: Text, sentence: Sentence, pronoun: Word | undefined, known: TargetWords): Target | undefined {
  if (!pronoun) return undefined;
  const before = text.sentences[sentence.index - 1];
  for (const { words } of before ? [sentence, before] : [sentence]) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word || word.start >= pronoun.start) break;
      if (!known.determiners.includes(word.norm)) continue;
      const named = readTarget(text, words, at, known, 'strict');
      if (named) return { start: pronoun.start, end: pronoun.end, kind: named.kind };
    }
  }
  return undefined;
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
