import type { Span } from '../language/span';
import type { Sentence } from '../language/text';
import type { Word } from '../language/words';
import { bodyStart } from './body';
import type { Draft } from './draft';
import type { Fix, FixKind, Located } from './fix';

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
  return words.length <= 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word.text));
}

/** The greeting, or without one the opening words: where a rule about the whole reply puts its mark. */
export function greetingMark(draft: Draft): Located | undefined {
  const at = shortGreeting(draft) ?? openingOf(draft);
  return at && { in: 'reply', start: at.start, end: at.end };
}

/** A fix that puts sentences between the greeting and what the reply says first; the title is those sentences. */
export function openingFix(draft: Draft, kind: FixKind, sentences: string): Fix | undefined {
  const opening = openingOf(draft);
  if (!opening) return undefined;
  const { value } = draft.reply;
  const first = value.slice(opening.start, opening.start + 1);
  // After "Hoi Kim, " the sentence goes on in small letters, and what stood there begins anew.
  const leans = /,[^\S\n]*$/.test(value.slice(0, opening.start));
  const fitted = leans && !/^I\b/.test(sentences) ? sentences.charAt(0).toLowerCase() + sentences.slice(1) : sentences;
  const isSmall = first !== first.toUpperCase();
  const newText = isSmall ? `${fitted} ${first.toUpperCase()}` : `${fitted} `;
  return {
    title: { nl: sentences, en: sentences },
    kind,
    edits: [{ in: 'reply', start: opening.start, end: opening.start + Number(isSmall), newText }],
  };
}
