import type { Language } from '../language/language';
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

/** A fix that puts a sentence behind the last one before the closing. */
export function sentenceAtEnd(draft: Draft, sentence: string, kind: FixKind = 'snippet'): Fix {
  const { closing, greeting } = draft.parts;
  const last = bodySentences(draft).at(-1)?.sentence;
  const end = Math.min(last?.end ?? 0, closing?.start ?? Infinity);
  const said = last ? draft.reply.value.slice(last.start, end).replace(initials, '') : '';
  const at = last ? last.start + said.length : (greeting?.end ?? 0);
  const before = last && !/[.!?…)\]]\s*$/.test(said) ? '. ' : ' ';
  const edits = [{ in: 'reply' as const, start: at, end: at, newText: before + sentence }];
  return { title: { nl: sentence, en: sentence }, kind, edits };
}

/** What stands under a post: "^BG", "*ABN", "-Becky". */
const initials = /\s*(?:\^|\*|[-–/] ?)\s?\p{Lu}[\p{L} ]{0,20}$/u;

/** The language in which the sentences of a draft's fixes are written. */
export function fixLanguage(draft: Draft): Language {
  return draft.language === 'en' ? 'en' : 'nl';
}
