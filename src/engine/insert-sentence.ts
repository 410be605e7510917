import type { Language } from '../language/language';
import { closingPhrases } from '../language/repetition/set-sentences';
import type { Sentence } from '../language/text';
import { bodySentences } from './body';
import type { Draft } from './draft';
import type { Fix, FixKind } from './fix';
import { openingOf } from './opening';

/**
 * A fix that puts sentences between the greeting and what the reply says first; the title is those sentences. Behind
 * "Hoi Kim, " they go on in small letters, and what stood there begins anew.
 */
export function sentenceAtStart(draft: Draft, sentence: string, kind: FixKind = 'snippet'): Fix {
  const opening = openingOf(draft);
  if (!opening) return sentenceAtEnd(draft, sentence, kind);
  const { value } = draft.reply;
  const first = value.charAt(opening.start);
  const leans = /,[^\S\n]*$/.test(value.slice(0, opening.start));
  const fitted = leans && !/^I\b/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
  const isSmall = first !== first.toUpperCase();
  return {
    title: { nl: sentence, en: sentence },
    kind,
    edits: [
      {
        in: 'reply',
        start: opening.start,
        end: opening.start + Number(isSmall),
        newText: isSmall ? `${fitted} ${first.toUpperCase()}` : `${fitted} `,
      },
    ],
  };
}

/** A fix that puts a sentence behind the last one before the closing, and before an offer of more help that stands there. */
export function sentenceAtEnd(draft: Draft, sentence: string, kind: FixKind = 'snippet'): Fix {
  const last = lastToFollow(draft);
  if (!last) return firstSentence(draft, sentence, kind);
  const end = Math.min(last.end, draft.parts.closing?.start ?? Infinity);
  const said = draft.reply.value.slice(last.start, end).replace(initials, '');
  return insertion(sentence, last.start + said.length, /[.!?…)\]]\s*$/.test(said) ? ' ' : '. ', kind);
}

/** "Heeft u nog vragen? Dan horen wij het graag" stays the last thing that is said, unless it is all there is. */
function lastToFollow(draft: Draft): Sentence | undefined {
  const sentences = bodySentences(draft).map(({ sentence }) => sentence);
  const closings = new Set(draft.matches(closingPhrases).map((match) => match.sentence.index));
  return sentences.findLast(({ index }) => !closings.has(index)) ?? sentences.at(-1);
}

/** Where nothing is said yet: below the greeting, with its comma, or at the start. */
function firstSentence({ reply, parts: { greeting } }: Draft, sentence: string, kind: FixKind): Fix {
  if (!greeting) return insertion(sentence, 0, '', kind);
  const mark = /^[ \t]*[,!.:]/.exec(reply.value.slice(greeting.end))?.[0] ?? '';
  const isAlone = /^[ \t]*(?:\n|$)/.test(reply.value.slice(greeting.end + mark.length));
  return insertion(sentence, greeting.end + mark.length, isAlone ? '\n\n' : ' ', kind);
}

function insertion(sentence: string, at: number, before: string, kind: FixKind): Fix {
  const edits = [{ in: 'reply' as const, start: at, end: at, newText: before + sentence }];
  return { title: { nl: sentence, en: sentence }, kind, edits };
}

/** What stands under a post: "^BG", "*ABN", "-Becky". */
const initials = /\s*(?:\^|\*|[-–/] ?)\s?\p{Lu}[\p{L} ]{0,20}$/u;

/** The language in which the sentences of a draft's fixes are written. */
export function fixLanguage(draft: Draft): Language {
  return draft.language === 'en' ? 'en' : 'nl';
}
