import en from '../../lexicons/en/ways-out.json';
import nl from '../../lexicons/nl/ways-out.json';
import { momentsOf } from '../dates/find';
import { definePhrases } from '../lexicon';
import type { LetterParts } from '../letter';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { overlaps, type Span } from '../span';
import type { Sentence, Text } from '../text';

/**
 * What helps the customer on: `turn` "wel", `offer` "u kunt", `act` "ik stuur", `ask` "stuur ons". Not so: `void` the rest
 * of a courtesy ("nog vragen"), `feeling` "wij hopen dat u …", `none` "wel vervelend".
 */
export interface WayOutRow extends PhraseRow {
  readonly kind: 'turn' | 'offer' | 'act' | 'ask' | 'void' | 'feeling' | 'none';
}

export type WayOutMatch = PhraseMatch<WayOutRow>;

export const wayOutPhrases = definePhrases<WayOutRow>({ nl, en });

const negation = /(?<!\p{L})(?:niet|geen|niets|niks|nooit|not|no|never|cannot|unable|\p{L}+n['’]t)(?!\p{L})/iu;
const past = /(?<!\p{L})(?:heb|hebben|hebt|heeft|had|was|waren|werd|werden|have|has|had|was|were)(?!\p{L})/iu;
const link = /https?:\/\/|www\.|\p{L}\.(?:nl|com|be|org|eu|net|co\.uk)(?!\p{L})/iu;

/**
 * True when a refusal leaves the customer a way: in its own sentence, in the sentence before it in the paragraph, or in
 * the next two of the body.
 */
export function hasWayOut(text: Text, refusal: Span, ways: readonly WayOutMatch[], parts: LetterParts): boolean {
  const own = text.sentenceAt(refusal.start);
  if (!own) return true;
  if (leadsOn(text, own, ways, refusal) || goesOnToMoment(text, own, refusal)) return true;
  const before = text.sentences[own.index - 1];
  const given = ways.filter((way) => way.row.kind !== 'ask');
  if (before && before.paragraph === own.paragraph && leadsOn(text, before, given, refusal)) return true;
  return text.sentences
    .slice(own.index + 1, own.index + 3)
    .filter((sentence) => !parts.closing || sentence.start < parts.closing.start)
    .some((sentence) => leadsOn(text, sentence, ways, refusal) || namesMoment(text, sentence, ways));
}

function leadsOn(text: Text, sentence: Sentence, all: readonly WayOutMatch[], refusal: Span): boolean {
  const rows = all.filter((way) => way.sentence === sentence);
  if (rows.some(({ row }) => row.kind === 'void')) return false;
  return rows.some((way) => {
    const { kind } = way.row;
    if (kind === 'none' || kind === 'feeling' || overlaps(way, refusal)) return false;
    if (rows.some((other) => spoils(text, other, way))) return false;
    // Before the refusal in its own clause only a turn counts: "U kunt" may be the refusal's own subject.
    if (overlaps(sentence, refusal) && way.start < refusal.start && kind !== 'turn' && !isApart(text, way, refusal)) {
      return false;
    }
    return !negation.test(clauseOf(text, way, refusal));
  });
}

function isApart(text: Text, way: Span, refusal: Span): boolean {
  return /[,;:]|\s(?:maar|en|but|and|so|dus)\s/i.test(text.value.slice(way.end, refusal.start));
}

/** "wel vervelend" is no turn; what we hope or understand is no offer. */
function spoils(text: Text, other: WayOutMatch, way: WayOutMatch): boolean {
  if (other.row.kind === 'none') return overlaps(other, way);
  if (other.row.kind !== 'feeling' || way.row.kind === 'turn') return false;
  return overlaps(other, way) || (other.start < way.start && !/[,;:]/.test(text.value.slice(other.end, way.start)));
}

/** The words around a phrase up to the nearest commas and conjunctions, without the refusal itself. */
function clauseOf(text: Text, { start, end, sentence }: WayOutMatch, refusal: Span): string {
  const apart = /[,;:()]|\s(?:maar|en|want|dus|but|and|so)\s/giu;
  const before = text.value.slice(Math.max(sentence.start, refusal.end <= start ? refusal.end : sentence.start), start);
  const after = text.value.slice(
    end,
    start < refusal.start ? Math.min(sentence.end, Math.max(end, refusal.start)) : sentence.end,
  );
  return `${before.split(apart).at(-1) ?? ''} ${after.split(apart)[0] ?? ''}`;
}

/** "Deze week lukt het niet, dinsdag komt de monteur." */
function goesOnToMoment(text: Text, sentence: Sentence, refusal: Span): boolean {
  const rest = text.value.slice(refusal.end, sentence.end);
  if (!/^\s*[,;:]/.test(rest) || negation.test(rest)) return false;
  return momentsOf(text, sentence).some((moment) => moment.start >= refusal.end);
}

function namesMoment(text: Text, sentence: Sentence, all: readonly WayOutMatch[]): boolean {
  if (all.some((way) => way.sentence === sentence && way.row.kind === 'void')) return false;
  if (negation.test(sentence.text)) return false;
  return link.test(sentence.text) || (momentsOf(text, sentence).length > 0 && !past.test(sentence.text));
}
