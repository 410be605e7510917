import en from '../../lexicons/en/request-reasons.json';
import enActions from '../../lexicons/en/action-requests.json';
import enDocuments from '../../lexicons/en/document-requests.json';
import enHanding from '../../lexicons/en/handing-requests.json';
import enIntents from '../../lexicons/en/request-intents.json';
import nl from '../../lexicons/nl/request-reasons.json';
import nlActions from '../../lexicons/nl/action-requests.json';
import nlDocuments from '../../lexicons/nl/document-requests.json';
import nlHanding from '../../lexicons/nl/handing-requests.json';
import nlIntents from '../../lexicons/nl/request-intents.json';
import { definePhrases } from '../lexicon';
import type { DataRequest } from '../personal-data/requests';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import { join, type Span } from '../span';
import type { Sentence, Text } from '../text';

/** Requests to send, fill in or sign a paper or a picture: "stuur een kopie van …", "please complete the form". */
export const documentRequestPhrases = definePhrases({ nl: nlDocuments, en: enDocuments });

/**
 * Ways to have a customer hand over something, whatever it is: "wij verzoeken u … op te sturen", "we'll need … from
 * you". Rows for `talk` name what is only said ("uw reactie", "a message"): who asks for that needs no reason.
 */
export interface HandingRow extends PhraseRow {
  readonly use?: 'talk';
}

export const handingPhrases = definePhrases<HandingRow>({ nl: nlHanding, en: enHanding });

/** Acts asked of the customer: "zet de router uit", "please keep the box". */
export const actionPhrases = definePhrases({ nl: nlActions, en: enActions });

/** One act asked by itself; more of them are the steps of a solution, whose purpose is plain. */
export function loneAction(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const asked = matches.filter(({ sentence }) => !isDenied(sentence));
  return asked.length === 1 ? asked : [];
}

/** The requests to hand over something that is more than talk. */
export function handingRequests(matches: readonly PhraseMatch<HandingRow>[]): readonly PhraseMatch[] {
  const talk = matches.filter(({ row }) => row.use === 'talk').map(({ sentence }) => sentence);
  return matches.filter(
    ({ row, sentence }) => row.use === undefined && !talk.includes(sentence) && !isDenied(sentence),
  );
}

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
  papers: readonly PhraseMatch[],
): Request[] {
  const found = [
    ...data.map((request) => ({ ...withAsking(request, asks), sentence: request.sentence })),
    ...papers.map((match) => ({ ...toClauseEnd(text, match), sentence: match.sentence })),
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

/** The request with the rest of its clause: "⟦bevestig uw adres⟧, dan …". */
function toClauseEnd({ value }: Text, { start, end, sentence }: PhraseMatch): Span {
  const rest = value.slice(end, sentence.end);
  const stop = /[,;:.!?…(–—]|\s(?:en|dan|and|then|so)\s/.exec(rest)?.index ?? rest.length;
  return { start, end: end + rest.slice(0, stop).trimEnd().length };
}

function withAsking(request: DataRequest, asks: readonly PhraseMatch[]): Span {
  const ask = asks.find((match) => match.sentence === request.sentence && match.start < request.end);
  return ask ? join(ask, request) : { start: request.start, end: request.end };
}

/** The requests for a paper; "ik stuur een kopie" is none, but an act of ours. */
export function paperRequests(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  return matches.filter((match) => isAddressed(match));
}

function isDenied({ words }: Sentence): boolean {
  return words.some((word) => /^(?:nooit|niet|never|not|don't|geen|no)$/.test(word.norm));
}

function isAddressed({ sentence, start, words }: PhraseMatch): boolean {
  const at = sentence.words.findIndex((word) => word.start === start);
  const before = sentence.words[at - 1]?.norm ?? '';
  if (isDenied(sentence)) return false;
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
  if (previous && withIt.test(previous.text)) return true;
  if (!next || vague.test(next.text)) return false;
  return withIt.test(next.text) || (tells(reasons, next) && opensWithReason.test(next.text)) || isPlan(next);
}

/** "With your signature we can …", "Met uw nummer vind ik …": what is asked is what it takes. */
const withIt = /^(?:with|met)\s(?:your|that|this|it|the|uw|je|jouw|die|dat|deze|dit|het|de)\s.*\b(?:I|we|ik|wij)\b/i;

/** "I'll have a new one sent today", "our crew will then look for it": what follows on the answer, but not that we will write again. */
function isPlan({ text }: Sentence): boolean {
  if (/\b(?:niet|geen|not|no)\b/i.test(text)) return false;
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
    /^(?:om|wilt?|heeft?|heb|mocht|to|if|should|would you like|do you want|want)\b/i.test(text) ||
    /^(?:voor|for)\b.*\b(?:hebben|vragen|vraag|willen|need|ask|want)\b/i.test(text) ||
    /\b(?:nodig|needed)\b/i.test(text)
  );
}

const opensWithReason =
  /^(?:dan|zo|zodra|daarmee|hiermee|daarna|met|zonder|na ontvangst|op basis|aan de hand|als|wij hebben|we hebben|die|dat|dit|deze|then|that|this|with|once|so|i ask|as soon|without|it|we need|i need|we ask|these|those)\b/i;
