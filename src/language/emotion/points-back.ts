import type { Text } from '../text';
import { genericWords } from './generic';
import type { StockPhrase } from './stock';

/** So many of the customer's telling words make the sentence before a phrase the name of the problem. */
const fewestShared = 2;
const shortestTelling = 4;
/** A phrase of so few words ("Balen!") leans on the sentence before it as well. */
const longestBare = 3;

/** "We're unable to … We're sorry to disappoint you": a refusal of ours, and what it does to the customer. */
const ofRefusal = /\b(?:disappoint you|let you down|teleurstellen|teleur te stellen)\b/i;
const refusal = /\b(?:unable|can['’]?t|cannot|not able|won['’]t|niet mogelijk|kunnen? (?:\S+ ){0,4}(?:niet|geen))\b/i;

const backward = new Set("dat dit hiervoor daarvoor that this it that's".split(' '));

/**
 * True when a phrase points back to a sentence in its paragraph that tells the customer's problem in the customer's
 * words: "Je trein viel uit en je miste je aansluiting. Dat is vervelend."
 */
export function pointsToProblem(phrase: StockPhrase, reply: Text, customer: Text | undefined): boolean {
  const before = reply.sentences[phrase.sentence.index - 1];
  if (!customer || reply.language === 'unknown' || before?.paragraph !== phrase.sentence.paragraph) return false;
  if (ofRefusal.test(phrase.sentence.text) && refusal.test(before.text)) return true;
  if (phrase.words.length > longestBare && !phrase.words.some((word) => backward.has(word.norm))) return false;
  const { generic, thanks } = genericWords(reply.language);
  if (before.words.some((word) => thanks.has(word.norm))) return false;
  const isTelling = (norm: string): boolean => norm.length >= shortestTelling && !generic.has(norm);
  const theirs = new Set(customer.words.filter((word) => isTelling(word.norm)).map((word) => customer.stem(word)));
  const shared = before.words.filter((word) => isTelling(word.norm) && theirs.has(reply.stem(word)));
  return new Set(shared.map((word) => word.norm)).size >= fewestShared;
}
