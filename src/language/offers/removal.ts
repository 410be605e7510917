import type { Language } from '../language';
import type { LetterParts } from '../letter';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import { pointsBack, type Offer, type OfferMatch } from './offer';

/**
 * The span whose removal leaves correct text: the sentences of an offer with the question that leads to them ("Wil je ons
 * helpen?"), and the white space that goes with them. Undefined where they say more than the offer, greet, are all there
 * is, or are leant on by the next sentence.
 */
export function removalOf(text: Text, offer: Offer, parts: LetterParts, language: Language): Span | undefined {
  const [opening, last] = [offer.sentences[0], offer.sentences.at(-1)];
  if (!opening || !last || !offer.matches.every(isAllOfSentence)) return undefined;
  const first = leadingQuestion(text, opening) ?? opening;
  const [before, after] = [text.sentences[first.index - 1], text.sentences[last.index + 1]];
  if (parts.greeting && first.start < parts.greeting.end) return undefined;
  if (parts.closing && last.end > parts.closing.start && !postscript.test(first.text)) return undefined;
  const goesOn = after && (!parts.closing || after.start < parts.closing.start);
  if (!before || (goesOn && after.paragraph === last.paragraph && pointsBack(after, language))) return undefined;
  return withSpace(text, { start: first.start, end: last.end }, before, after);
}

/** "Wil je ons helpen? Vul dan …": the question goes too. */
function leadingQuestion(text: Text, opening: Sentence): Sentence | undefined {
  const before = text.sentences[opening.index - 1];
  const leans = opening.words.slice(0, 3).some((word) => word.norm === 'dan' || word.norm === 'then');
  return leans && before?.text.endsWith('?') ? before : undefined;
}

/** The offer begins its sentence, but for a few words that lead to it; nothing is said before it. */
function isAllOfSentence({ sentence, start }: OfferMatch): boolean {
  const lead = sentence.text.slice(0, start - sentence.start).replace(postscript, '');
  const before = lead.split(/\s+/).filter(Boolean);
  return before.length <= longestLead && !/[,;:]/.test(lead) && !/^\W*(?:@|\^)/.test(lead);
}

/** What opens a line below the closing. */
const postscript = /^P\.?S\b[.:,]*\s*/i;

const longestLead = 5;

/** With the space before it; a paragraph of its own goes with its blank line. */
function withSpace(text: Text, { start, end }: Span, before: Sentence, after: Sentence | undefined): Span {
  if (!after || text.value.slice(end, after.start).includes('\n')) return { start: before.end, end };
  return text.value.slice(before.end, start).includes('\n') ? { start, end: after.start } : { start: before.end, end };
}
