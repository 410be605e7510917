import { replyWords } from '../language/moves/words';
import type { Sentence } from '../language/text';
import type { Draft } from './draft';

/**
 * True when the reply answers a person: there is a customer's message, or it greets or closes like a mail. What is
 * neither (the text of a site, an announcement) has no customer to be sent away.
 */
export function answersSomebody(draft: Draft): boolean {
  return draft.customer !== undefined || draft.parts.greeting !== undefined || draft.parts.closing !== undefined;
}

/** True when a sentence is said to a customer: one of us speaks in it, or the whole reply answers somebody. */
export function isSaidToSomebody(draft: Draft, { words }: Sentence): boolean {
  if (answersSomebody(draft)) return true;
  if (draft.language === 'unknown') return false;
  const { ours } = replyWords(draft.language);
  return words.some(({ norm }) => ours.has(norm));
}
