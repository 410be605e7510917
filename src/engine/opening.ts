import type { Span } from '../language/span';
import type { Sentence } from '../language/text';
import type { Word } from '../language/words';
import { bodyStart } from './body';
import type { Draft } from './draft';
import type { Located } from './fix';

/** Where a reply begins to say something, after mention and greeting. */
export interface Opening {
  readonly sentence: Sentence;
  /** Offset in the reply; within the sentence when the greeting stands in it ("Hoi Kim, helaas …"). */
  readonly start: number;
  /** The sentence from `start`, without its closing punctuation. */
  readonly end: number;
}

/** A greeting of more words than this holds the beginning of the message as well: "Hey Rachel - I will pass …". */
const longestGreeting = 5;

/** The first thing a reply says after its greeting, or undefined when it says nothing before it closes. */
export function openingOf(draft: Draft): Opening | undefined {
  const { closing } = draft.parts;
  const greeting = shortGreeting(draft);
  for (const sentence of draft.reply.sentences) {
    if (closing && sentence.start >= closing.start) return undefined;
    const start = greeting ? Math.max(bodyStart(draft, sentence), greeting.end) : mentionsEnd(sentence);
    const words = sentence.words.filter((word) => word.start >= start);
    if (words.length === 0 || (start > sentence.start && isName(words))) continue;
    const text = draft.reply.value.slice(start, sentence.end);
    return { sentence, start, end: start + text.replace(/[.!?…,;\s]+$/, '').length };
  }
  return undefined;
}

function shortGreeting(draft: Draft): Span | undefined {
  const { greeting } = draft.parts;
  if (!greeting || greeting.end <= greeting.start) return undefined;
  const words = draft.reply.words.filter((word) => word.start >= greeting.start && word.end <= greeting.end);
  return words.length > longestGreeting ? undefined : greeting;
}

function mentionsEnd({ text, start }: Sentence): number {
  return start + (/^(?:@\S+\s+)*/.exec(text)?.[0].length ?? 0);
}

/** "Hi, Jenna!": the name behind the greeting is still the greeting. */
function isName(words: readonly Word[]): boolean {
  const isPart = ({ text }: Word): boolean =>
    /^(?:\p{Lu}\p{Ll}.*|el|al|de|den|der|van|von|te|ter|ten|la|le|di|da|dos|bin|'t)$/u.test(text);
  return words.length <= 4 && /^\p{Lu}\p{Ll}/u.test(words.at(-1)?.text ?? '') && words.every(isPart);
}

/** The greeting, or without one the opening words: where a rule about the whole reply puts its mark. */
export function greetingMark(draft: Draft): Located {
  const { reply, parts } = draft;
  const at = shortGreeting(draft) ?? openingOf(draft) ?? parts.greeting ?? reply.sentences[0];
  return { in: 'reply', start: at?.start ?? 0, end: at?.end ?? reply.value.length };
}
