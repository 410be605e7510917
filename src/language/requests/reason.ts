import en from '../../lexicons/en/request-reasons.json';
import enDocuments from '../../lexicons/en/document-requests.json';
import enIntents from '../../lexicons/en/request-intents.json';
import nl from '../../lexicons/nl/request-reasons.json';
import nlDocuments from '../../lexicons/nl/document-requests.json';
import nlIntents from '../../lexicons/nl/request-intents.json';
import { definePhrases } from '../lexicon';
import type { DataRequest } from '../personal-data/requests';
import type { PhraseMatch } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import { join, type Span } from '../span';
import type { Sentence, Text } from '../text';

/** Requests to send, fill in or sign a paper or a picture: "stuur een kopie van …", "please complete the form". */
export const documentRequestPhrases = definePhrases({ nl: nlDocuments, en: enDocuments });

/** Words that say what something is for: "zodat", "dan", "om … te"; "so that", "to check". */
export const reasonPhrases = definePhrases({ nl, en });

/** What we are about to do, which says what a request beside it is for: "ik zoek het uit", "I'd like to look into this". */
export const intentPhrases = definePhrases({ nl: nlIntents, en: enIntents });

/** A request of ours for data or a paper, with the words that ask. */
export interface Request extends Span {
  readonly sentence: Sentence;
}

/** What says what for, in the same sentence and beside it. */
export interface Reasons {
  readonly reasons: readonly PhraseMatch[];
  readonly intents: readonly PhraseMatch[];
}

/** The requests in a text, one a sentence: those for data, with the words that ask for them, and those for papers. */
export function findRequests(
  text: Text,
  data: readonly DataRequest[],
  asks: readonly PhraseMatch[],
  documents: readonly PhraseMatch[],
): Request[] {
  const found = [
    ...data.map((request) => ({ ...withAsking(request, asks), sentence: request.sentence })),
    ...documents.filter((match) => isAddressed(match)).map(({ start, end, sentence }) => ({ start, end, sentence })),
  ].sort((a, b) => a.start - b.start);
  const requests: Request[] = [];
  for (const request of found) {
    const last = requests.at(-1);
    if (isQuoted(text, request.sentence, request)) continue;
    if (last?.sentence === request.sentence) requests[requests.length - 1] = { ...last, ...join(last, request) };
    else requests.push(request);
  }
  return requests;
}

function withAsking(request: DataRequest, asks: readonly PhraseMatch[]): Span {
  const ask = asks.find((match) => match.sentence === request.sentence && match.start < request.end);
  return ask ? join(ask, request) : { start: request.start, end: request.end };
}

/** "Ik stuur een kopie", "u ontvangt": no request, but an act of ours. */
function isAddressed({ sentence, start, words }: PhraseMatch): boolean {
  const at = sentence.words.findIndex((word) => word.start === start);
  const before = sentence.words[at - 1]?.norm ?? '';
  if (sentence.words.some((word) => /^(?:nooit|niet|never|not|don't|geen|no)$/.test(word.norm))) return false;
  const inside = words.map((word) => word.norm).join(' ');
  if (/^(?:ik|we|wij|i|i'll|we'll|to|will|can|al|hij|zij|collega|bezorger)$/.test(before)) return false;
  return !/^(?:stuur|mail|maak|geef|app|voeg|lever|zend)\w* (?:ik|we|wij)\b/.test(inside);
}

/**
 * True when a request says what for: in its own sentence, in the one before (what we are about to do), or in the next
 * one. A condition ("als u … wilt, stuur dan") is a reason too.
 */
export function hasReason(text: Text, { sentence, start }: Request, { reasons, intents }: Reasons): boolean {
  const previous = text.sentences[sentence.index - 1];
  const next = text.sentences[sentence.index + 1];
  const tells = (set: readonly PhraseMatch[], where: Sentence | undefined): boolean =>
    where !== undefined && set.some((match) => match.sentence === where);
  if (reasons.some((match) => match.sentence === sentence && !(match.start === start))) return true;
  if (tells(intents, sentence) || tells(intents, previous)) return true;
  if (next && tells(intents, next) && !vague.test(next.text)) return true;
  if (previous && tells(reasons, previous) && isPurpose(previous)) return true;
  if (!next || vague.test(next.text)) return false;
  return (tells(reasons, next) && opensWithReason.test(next.text)) || isPlan(next);
}

/** "I'll have a new one sent today", "our crew will then look for it": what follows on the answer, but not that we will write again. */
function isPlan({ text }: Sentence): boolean {
  if (/\b(?:then|dan|daarmee|hiermee|nodig|need)\b/i.test(text)) return true;
  return (
    /^(?:I['’]ll|we['’]ll|I will|we will|I can|we can|ik|wij|we(?!\s(?:have|are)\b))\s/i.test(text) &&
    !writesAgain.test(text)
  );
}

const writesAgain =
  /\b(?:let you know|get back|in touch|contact|hear|hope|look forward|apologi[sz]e|thank|laten|laat|kom\w*|horen|hoor|hopen?|wensen|bedank\w*|vertrouwen|zijn|ben|hebben|heb|wens|begrijp\w*|vinden|vind|sorry)\b/i;

/** A plan that says nothing ("we'll sort something out soon") is no reason. */
const vague =
  /\b(?:soon|shortly|something|asap|as possible|iets|binnenkort|z\.?s\.?m|zo snel mogelijk|zo spoedig mogelijk)\b/i;

/** Before a request only a purpose or a condition counts, not any "dan" or "so". */
function isPurpose({ text }: Sentence): boolean {
  return (
    /^(?:om|voor|wilt?|heeft?|heb|mocht|to|for|if|should|would you like|do you want|want)\b/i.test(text) ||
    /\b(?:nodig|needed)\b/i.test(text)
  );
}

const opensWithReason =
  /^(?:dan|zo|zodra|daarmee|hiermee|daarna|met|zonder|na ontvangst|op basis|aan de hand|als|wij hebben|we hebben|die|dat|dit|deze|then|that|this|with|once|so|as soon|without|it|we need|i need|we ask|these|those)\b/i;
