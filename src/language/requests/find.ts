import enActions from '../../lexicons/en/action-requests.json';
import enDocuments from '../../lexicons/en/document-requests.json';
import enHanding from '../../lexicons/en/handing-requests.json';
import nlActions from '../../lexicons/nl/action-requests.json';
import nlDocuments from '../../lexicons/nl/document-requests.json';
import nlHanding from '../../lexicons/nl/handing-requests.json';
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
  const asked = matches.filter(({ sentence }) => !isDenied(sentence) && !steps.test(sentence.text));
  return asked.length === 1 ? asked : [];
}

/** "Zet de printer uit, kies … en zet hem weer aan": a sentence of steps. */
const steps =
  /^\p{Lu}\p{Ll}+ [^,]{3,60}, \p{Ll}{3,} .*\b(?:en|and) (?:then |dan )?\p{Ll}{3,} (?:de|het|hem|haar|die|daarna|weer|een|the|it|them|a|your|uw|je)\b/u;

/** The requests to hand over something that is more than talk. */
export function handingRequests(matches: readonly PhraseMatch<HandingRow>[]): readonly PhraseMatch[] {
  const talk = new Set(matches.filter(({ row }) => row.use === 'talk').map(({ sentence }) => sentence));
  return matches.filter(({ row, sentence }) => row.use === undefined && !talk.has(sentence) && !isDenied(sentence));
}

/** A request of ours for data or a paper, with the words that ask. */
export interface Request extends Span {
  readonly sentence: Sentence;
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
