import type { Language } from '../language/language';
import { closingPhrases } from '../language/repetition/set-sentences';
import { contains, type Span } from '../language/span';
import type { Sentence } from '../language/text';
import { bodyStart } from './body';
import type { Draft } from './draft';
import type { Fix, Located } from './fix';

/** What a diagnostic about the whole reply is drawn on: the greeting, else the first sentence. */
export function openingLine({ parts, reply }: Draft): Located {
  const { start, end } = parts.greeting ?? reply.sentences[0] ?? { start: 0, end: reply.value.length };
  return { in: 'reply', start, end };
}

/** A snippet that puts a sentence behind the last one before the closing, and before an offer of more help that stands there. */
export function sentenceAtEnd(draft: Draft, sentence: string): Fix {
  const last = lastToFollow(draft);
  if (!last) return firstSentence(draft, sentence);
  const said = draft.reply.value.slice(last.start, last.end).replace(initials, '');
  return insertion(sentence, last.start + said.length, /[.!?…)\]]\s*$/.test(said) ? ' ' : '. ', '');
}

/** "Heeft u nog vragen? Dan horen wij het graag" stays the last thing that is said, unless it is all there is. */
function lastToFollow(draft: Draft): (Span & { readonly index: number }) | undefined {
  const sentences = bodySentences(draft);
  const closings = new Set(draft.matches(closingPhrases).map((match) => match.sentence.index));
  return sentences.findLast(({ index }) => !closings.has(index)) ?? sentences.at(-1);
}

/** Where nothing is said yet: below the greeting, with its comma, or at the start. */
function firstSentence({ reply, parts: { greeting } }: Draft, sentence: string): Fix {
  if (!greeting) return insertion(sentence, 0, '', '');
  const mark = /^[ \t]*[,!.:]/.exec(reply.value.slice(greeting.end))?.[0] ?? '';
  const isAlone = /^[ \t]*(?:\n|$)/.test(reply.value.slice(greeting.end + mark.length));
  return insertion(sentence, greeting.end + mark.length, isAlone ? '\n\n' : ' ', '');
}

/** What stands under a post: "^BG", "*ABN", "-Becky". */
const initials = /\s*(?:\^|\*|[-–/] ?)\s?\p{Lu}[\p{L} ]{0,20}$/u;

/** A snippet that puts a sentence right behind the greeting, before what the reply says first. */
export function sentenceAtStart(draft: Draft, sentence: string): Fix {
  const [first] = bodySentences(draft);
  if (!first) return sentenceAtEnd(draft, sentence);
  return insertion(sentence, bodyStart(draft, first), '', ' ');
}

/** The sentences between greeting and closing; one that opens with the greeting and goes on ("Hoi Kim, …") counts. */
function bodySentences({ reply, parts: { greeting, closing } }: Draft): readonly Sentence[] {
  return reply.sentences
    .map((sentence) => ({ ...sentence, end: Math.min(sentence.end, closing?.start ?? sentence.end) }))
    .filter((sentence) => sentence.start < sentence.end && !(greeting && isGreetingOnly(sentence, greeting)));
}

function isGreetingOnly(sentence: Span & { text: string }, greeting: Span): boolean {
  return contains(sentence, greeting) && !/[\p{L}\d]/u.test(sentence.text.slice(greeting.end - sentence.start));
}

function insertion(sentence: string, at: number, before: string, after: string): Fix {
  const edits = [{ in: 'reply' as const, start: at, end: at, newText: before + sentence + after }];
  return { title: { nl: sentence, en: sentence }, kind: 'snippet', edits };
}

/** The language in which the sentences of a draft's fixes are written. */
export function fixLanguage(draft: Draft): Language {
  return draft.language === 'en' ? 'en' : 'nl';
}
