import en from '../../lexicons/en/connections.json';
import nl from '../../lexicons/nl/connections.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { overlaps, type Span } from '../span';
import type { Text } from '../text';
import { genericWords } from './generic';

/** Words with which a writer connects without feeling: thanks, praise, "u schrijft dat", "you're right". */
export const connectionPhrases = definePhrases<PhraseRow>({ nl, en });

/** So many of the customer's telling words, and so large a part of its own, make a sentence a summary. */
const fewestShared = 4;
const leastShare = 0.6;
const shortestTelling = 4;

/** True when words within the span thank, praise, or tell back what the customer wrote. */
export function connects(reply: Text, customer: Text, matches: readonly PhraseMatch[], within: Span): boolean {
  return (
    matches.some((match) => overlaps(within, match)) ||
    summarises(reply, customer, within) ||
    agrees(reply, customer, within)
  );
}

/** "Uw trein viel uit en u miste uw aansluiting": most of what it says are words of the customer. */
function summarises(reply: Text, customer: Text, within: Span): boolean {
  if (reply.language === 'unknown' || customer.language !== reply.language) return false;
  const { generic } = genericWords(reply.language);
  const isTelling = (norm: string): boolean => norm.length >= shortestTelling && !generic.has(norm);
  const ours = reply.words.filter((word) => overlaps(within, word) && isTelling(word.norm));
  if (ours.length < fewestShared) return false;
  const theirs = new Set(customer.words.filter((word) => isTelling(word.norm)).map((word) => customer.stem(word)));
  const shared = new Set(ours.map((word) => reply.stem(word)).filter((stem) => theirs.has(stem)));
  return shared.size >= fewestShared && shared.size >= leastShare * ours.length;
}

const longestAgreement = 5;
const shortestWord = 6;

/** "That's definitely bonkers": a short judgement that ends in the customer's own word. */
function agrees(reply: Text, customer: Text, within: Span): boolean {
  const ours = reply.words.filter((word) => overlaps(within, word) && !/^[@#]/.test(reply.value.slice(word.start - 1)));
  const last = ours.at(-1)?.norm ?? '';
  if (ours.length > longestAgreement || last.length < shortestWord) return false;
  const isJudgement = /^(?:that's|that|this|it's|sounds|dat|dit|dat's|klinkt)$/.test(ours[0]?.norm ?? '');
  return isJudgement && customer.words.some(({ norm }) => norm === last);
}
