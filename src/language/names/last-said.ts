import en from '../../lexicons/en/empty-closings.json';
import nl from '../../lexicons/nl/empty-closings.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch } from '../phrases/automaton';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';

/**
 * Sentences that close any reply and say nothing ("dank voor uw begrip", "we trust this answers your query"). An offer to
 * answer questions is none of them, whoever makes it.
 */
export const emptyClosings = definePhrases({ nl, en });

/** An empty closing where it stands. */
export type LastSaid = Pick<PhraseMatch, 'start' | 'end' | 'sentence'>;

/** The empty closings among the last two sentences before the sign-off; elsewhere the same words say something. */
export function lastSaid(text: Text, signOff: Span | undefined, matches: readonly PhraseMatch[]): readonly LastSaid[] {
  const end = signOff?.start ?? text.value.length;
  const last = text.sentences.filter((sentence) => sentence.start < end).slice(-2);
  return matches.filter(({ sentence }) => last.includes(sentence) && !isRepeated(text, sentence));
}

/** What is said twice is marked for that. */
function isRepeated({ value }: Text, sentence: Sentence): boolean {
  return value.indexOf(sentence.text) !== value.lastIndexOf(sentence.text);
}
