import type { Sentence } from '../language/text';
import type { Draft } from './draft';

/**
 * Where a sentence of the reply says something: after a mention ("@kim") and, in chat, after the greeting that
 * opens it ("Hoi Kim, helaas …"). A fix that writes the sentence anew starts here. Offset in the reply.
 */
export function bodyStart(draft: Draft, sentence: Sentence): number {
  const { greeting } = draft.parts;
  const mentions = /^(?:@\S+\s+)*/.exec(sentence.text)?.[0].length ?? 0;
  if (!greeting || greeting.end <= sentence.start || greeting.end >= sentence.end) return sentence.start + mentions;
  const rest = draft.reply.value.slice(greeting.end, sentence.end);
  return greeting.end + (/^[\s,!.:–-]*/.exec(rest)?.[0].length ?? 0);
}
