import type { Language } from '../language';
import type { PhraseMatch } from '../phrases/automaton';
import { overlaps } from '../span';
import type { Sentence, Text } from '../text';
import type { Family, FramingException, FramingMatch } from './framing';
import { isMirrored, turnsItself, turnsNext } from './turn';

/** Families whose negative is a fact, which the same sentence may turn. */
const facts = new Set<Family>(['closed', 'refusal']);

/** Where two families fit one sentence, the first of these says most about how to turn it. */
const order: readonly Family[] = ['until', 'late', 'closed', 'forget', 'hesitate', 'courtesy', 'obligation', 'refusal'];

/** What the decision over one text rests on. */
export interface FramingContext {
  readonly language: Language;
  readonly text: Text;
  readonly exceptions: readonly PhraseMatch<FramingException>[];
  /** What the customer wrote, if anything. */
  readonly customer: string | undefined;
}

/** Keeps the matches that are negative and could be positive: at most one in a sentence, in order. */
export function negativeMatches(matches: readonly FramingMatch[], context: FramingContext): FramingMatch[] {
  const chosen = new Map<number, FramingMatch>();
  for (const match of matches) {
    if (!isNegative(match, context)) continue;
    const other = chosen.get(match.sentence.index);
    if (!other || rank(match) < rank(other)) chosen.set(match.sentence.index, match);
  }
  return [...chosen.values()];
}

function rank({ row }: FramingMatch): number {
  return order.indexOf(row.family);
}

function isNegative(match: FramingMatch, { language, text, exceptions, customer }: FramingContext): boolean {
  const { sentence } = match;
  const { family } = match.row;
  if (sentence.text.endsWith('?') || breaksClause(match)) return false;
  const spares = (other: PhraseMatch<FramingException>): boolean =>
    other.row.family === 'safety' ? other.sentence === sentence : overlaps(other, match);
  if (exceptions.some(spares)) return false;
  if ((facts.has(family) || family === 'obligation') && isWarning(text, sentence)) return false;
  if (facts.has(family) && turnsItself(language, sentence, match.end)) return false;
  if (!isMirrored(language, family, customer)) return true;
  return family !== 'obligation' && !(facts.has(family) && turnsNext(language, text.sentences[sentence.index + 1]));
}

/** "Let op: …", and what stands close behind it: a warning has to stay one. */
function isWarning({ sentences }: Text, { index, paragraph }: Sentence): boolean {
  return sentences
    .slice(Math.max(0, index - 2), index + 1)
    .some(
      (one) =>
        one.paragraph === paragraph && /^\W*(?:let (?:wel )?op|please note|beware|caution)(?!\p{L})/iu.test(one.text),
    );
}

/** A comma or a conjunction between the words of the match: they belong to different clauses. */
function breaksClause({ row, sentence, start, end }: FramingMatch): boolean {
  const inner = sentence.text.slice(start - sentence.start, end - sentence.start);
  if (row.family === 'until' || row.family === 'late') return /[;:]/.test(inner);
  return /(?<!^\p{L}+)[,;:]|(?<=\s)(?:dat|omdat|zodat|als|of|maar|that|because|if|but)(?!\p{L})/iu.test(inner);
}

/** The end of what is marked: a fact to the end of its clause, a courtesy on its words alone. */
export function markEnd(text: Text, { row, end, sentence }: FramingMatch): number {
  if (row.family === 'courtesy' || row.family === 'forget' || row.family === 'hesitate') return end;
  const rest = text.value.slice(end, sentence.end);
  const stop = rest.search(/[,;:!?…]|\.(?!\d)|\s[-–]\s|\s+(?:omdat|want|maar|because|but)\s/u);
  return stop < 0 ? end + rest.trimEnd().length : end + stop;
}
