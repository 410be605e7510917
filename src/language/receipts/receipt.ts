import en from '../../lexicons/en/receipt-parts.json';
import nl from '../../lexicons/nl/receipt-parts.json';
import type { Language } from '../language';
import type { LetterParts } from '../letter';
import { defineLexicon } from '../lexicon';
import { overlaps, type Span } from '../span';
import type { Sentence, Text } from '../text';
import { givesMomentIn, type Clock } from '../promises/given';
import { speaksOfReacting } from '../promises/reaction';
import { bodyOf } from './body';
import { isPending } from './pending';

/** What a confirmation of receipt tells the customer. */
export const receiptParts = ['what', 'when', 'who', 'human'] as const;
export type ReceiptPart = (typeof receiptParts)[number];

interface PartWords {
  /** Names of a message that say nothing of what is in it. */
  readonly generic: readonly string[];
  /** Words of an answer that is still to come. */
  readonly pending: readonly string[];
  /** Words that bring in what a message is about. */
  readonly topics: readonly string[];
  /** Words of sentences that only thank, promise a reaction or point the way. */
  readonly neutral: readonly string[];
  readonly openers: readonly string[];
  readonly human: readonly string[];
  /** Words that say how we are reached; acts that do so with a helper ("u kunt … bellen") or as the first word. */
  readonly reach: readonly string[];
  readonly reachActs: readonly string[];
  readonly reachHelpers: readonly string[];
  /** Words in a signature that is no person's. */
  readonly teams: readonly string[];
}

const lexicon = defineLexicon<PartWords>({ nl, en });

function wordsOf(text: Text): PartWords {
  const language: Language = text.language === 'en' ? 'en' : 'nl';
  return lexicon(language);
}

/**
 * The parts that a reply with a confirmation of receipt at `carrier` lacks. Empty when the reply does more than
 * confirm: it answers, asks or tells what was done.
 */
export function missingParts(text: Text, carrier: Span, parts: LetterParts, clock: Clock): ReceiptPart[] {
  const body = bodyOf(text, parts);
  const words = wordsOf(text);
  const hasContent = body.some((sentence) => isContent(text, sentence, carrier));
  if (hasContent && !body.some((sentence) => isPending(text, sentence, carrier, words.pending))) return [];
  const checks: Record<ReceiptPart, () => boolean> = {
    what: () => namesSubject(text, carrier, words) || body.some((sentence) => hasNumber(sentence.text)),
    when: () => body.some((sentence) => givesMomentIn(text, sentence, clock)),
    who: () => namesPerson(text, parts, words) || body.some((sentence) => givesRoute(sentence, words)),
    human: () => body.some((sentence) => isKind(sentence, words)),
  };
  const missing = receiptParts.filter((part) => !checks[part]());
  // What says more than that it came in is only half a receipt: then a person's word alone is not asked.
  return hasContent && missing.every((part) => part === 'human' || part === 'who') ? [] : missing;
}

function isKind(sentence: Sentence, words: PartWords): boolean {
  const lower = sentence.text.toLowerCase();
  return (
    words.openers.some((opener) => lower.includes(opener)) ||
    sentence.words.some((word) => words.human.includes(word.norm))
  );
}

/** A sentence that does more than confirm, thank, feel with the customer, promise a reaction or point the way. */
function isContent(text: Text, sentence: Sentence, carrier: Span): boolean {
  const words = wordsOf(text);
  if (/\?["'”’)]*$/.test(sentence.text))
    return !sentence.words.some((word) => /^(?:vragen|vraag|questions|question)$/.test(word.norm));
  const rest = sentence.words.filter((word) => !overlaps(word, carrier));
  if (overlaps(sentence, carrier) && rest.length <= longestRest) return false;
  if (rest.length <= longestKindness && rest.some((word) => words.human.includes(word.norm))) return false;
  const lower = sentence.text.toLowerCase();
  if (words.openers.some((opener) => lower.startsWith(opener))) return false;
  return (
    !speaksOfReacting(text, sentence) &&
    !rest.some((word) => words.neutral.includes(word.norm)) &&
    !hasNumber(sentence.text)
  );
}

/** A sentence of so many words with a kind one in it only greets: "Fijn dat je ons schrijft." */
const longestKindness = 8;
/** So many words beside the carrier phrase still say nothing new. */
const longestRest = 5;

/** "uw bericht over …", "uw foto's", "uw mail van 3 december": more than "uw bericht". */
function namesSubject(text: Text, carrier: Span, words: PartWords): boolean {
  const sentence = text.sentenceAt(carrier.start);
  if (!sentence) return true;
  const norms = sentence.words.map((word) => word.norm);
  if (hasNumber(sentence.text) || /["“”„«»]/.test(sentence.text)) return true;
  if (
    norms.some((norm) => words.topics.includes(norm)) ||
    /\b(?:aanvraag voor|verzoek om|application for|request for)\b/i.test(sentence.text)
  )
    return true;
  return !norms.some((norm) => words.generic.includes(norm)) && norms.length > 3;
}

function hasNumber(text: string): boolean {
  return /\d[\d-]{3,}/.test(text);
}

function givesRoute(sentence: Sentence, words: PartWords): boolean {
  if (/[\w.+-]+@[\w-]+\.\w|https?:\/\/|www\.|(?:\+\d{2}|\b0)[\d\s()-]{8,}/.test(sentence.text)) return true;
  const denied = sentence.words.some((word) => /^(?:niet|geen|not|cannot|can't|don't)$/.test(word.norm));
  const norms = sentence.words.map((word) => word.norm);
  const acts = norms.some((norm) => words.reachActs.includes(norm));
  const invites = norms.some((norm) => words.reachHelpers.includes(norm)) || words.reachActs.includes(norms[0] ?? '');
  return !denied && (norms.some((norm) => words.reach.includes(norm)) || (acts && invites));
}

/** A person's name behind the closing phrase, or the initials under a post: "Groet, Kim", "^Dave". */
function namesPerson(text: Text, { closing }: LetterParts, words: PartWords): boolean {
  if (/\^\s?\p{L}+\s*$/u.test(text.value)) return true;
  if (!closing) return false;
  const [first = '', ...lines] = text.value.slice(closing.start, closing.end).split(/[\n,]/);
  return [first.replace(/^.*?(?=\p{Lu}\p{Ll}+$)/u, '').replace(first, ''), ...lines].some((line) =>
    isName(line.trim(), words),
  );
}

function isName(line: string, { teams }: PartWords): boolean {
  const words = line.split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > 5 || !/^\p{Lu}/u.test(line)) return false;
  return !words.some((word) => teams.includes(word.toLowerCase().replace(/\.$/, '')));
}
