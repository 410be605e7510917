import type { Language } from '../language/language';
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

/** A snippet that puts a sentence behind the last one before the closing. */
export function sentenceAtEnd(draft: Draft, sentence: string): Fix {
  const last = bodySentences(draft).at(-1);
  if (!last) return insertion(sentence, draft.parts.greeting?.end ?? 0, ' ', '');
  const said = draft.reply.value.slice(last.start, last.end).replace(initials, '');
  return insertion(sentence, last.start + said.length, /[.!?…)\]]\s*$/.test(said) ? ' ' : '. ', '');
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
