import en from '../../lexicons/en/no-reply.json';
import nl from '../../lexicons/nl/no-reply.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { join, type Span } from '../span';
import type { Sentence } from '../text';

interface RefusalRow extends PhraseRow {
  /**
   * `forbids`: says that answers do not arrive; `automatic`: says that no person wrote this; `invites`: takes an
   * `automatic` back; `safety`: a warning against fraud, in which everything stays as it is; `aside`: a longer
   * phrase in which a refusal refuses nothing ("if you don't reply to this email").
   */
  readonly kind: 'forbids' | 'automatic' | 'invites' | 'safety' | 'aside';
}

/** What people write to keep answers away, and what takes it back. */
export const refusalPhrases = definePhrases<RefusalRow>({ nl, en });

/** A sentence that keeps answers away. */
export interface Refusal extends Span {
  readonly sentence: Sentence;
  /** True when the sentence says little else, so that an invitation can take its place. */
  readonly whole: boolean;
}

/** Finds the sentences of a reply that forbid answering, from the matches of `refusalPhrases`. */
export function findRefusals(matches: readonly PhraseMatch<RefusalRow>[]): Refusal[] {
  const refusals = new Map<Sentence, Span>();
  for (const match of matches) {
    const { kind } = match.row;
    if (kind !== 'forbids' && (kind !== 'automatic' || isNear(matches, 'invites', match.sentence))) continue;
    if (isNear(matches, 'safety', match.sentence)) continue;
    refusals.set(match.sentence, join(refusals.get(match.sentence) ?? match, match));
  }
  return [...refusals].map(([sentence, span]) => ({ ...markOf(sentence, span), sentence }));
}

/** Same sentence, or one directly before or after it. */
function isNear(matches: readonly PhraseMatch<RefusalRow>[], kind: RefusalRow['kind'], sentence: Sentence): boolean {
  return matches.some((one) => one.row.kind === kind && Math.abs(one.sentence.index - sentence.index) <= 1);
}

/** Words besides the refusal that a sentence may hold and still say nothing else: "Let op:", "Helaas". */
const mostOther = 5;

/** The whole sentence without its final punctuation where it says little else, else the words that refuse. */
function markOf(sentence: Sentence, span: Span): Span & { whole: boolean } {
  const other = sentence.words.filter((word) => word.start < span.start || word.end > span.end);
  const whole = other.length <= mostOther && !other.some((word) => /[@\d]/.test(word.text));
  if (!whole) return { start: span.start, end: span.end, whole };
  const end = sentence.start + sentence.text.replace(/[\s.!?…]+$/, '').length;
  return { start: sentence.start, end, whole };
}

/** The span of a refusal's sentence with the refusing sentences right beside it in its paragraph. */
export function runOf(refusal: Refusal, all: readonly Refusal[]): Span {
  const { index, paragraph } = refusal.sentence;
  const at = (wanted: number): Sentence | undefined =>
    all.find(({ sentence, whole }) => whole && sentence.index === wanted && sentence.paragraph === paragraph)?.sentence;
  let [first, last] = [refusal.sentence, refusal.sentence];
  for (let next = at(index - 1); next; next = at(next.index - 1)) first = next;
  for (let next = at(index + 1); next; next = at(next.index + 1)) last = next;
  return { start: first.start, end: last.end };
}
