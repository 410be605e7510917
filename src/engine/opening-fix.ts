import type { Draft } from './draft';
import type { Fix } from './fix';

/**
 * A fix that puts a sentence where the reply begins to say something: behind the greeting. On the greeting's own line
 * ("Hoi Kim, je pakket …") it begins with a small letter, and what follows it with a capital.
 */
export function openingFix(draft: Draft, sentence: string): Fix {
  const { value } = draft.reply;
  const greeting = draft.parts.greeting?.end ?? 0;
  const gap = /^[\s,!.:–-]*/.exec(value.slice(greeting))?.[0] ?? '';
  const at = greeting + gap.length;
  const isInline = greeting > 0 && !gap.includes('\n') && /[,:–-]/.test(gap);
  const own = isInline && !/^I\b/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
  const next = value.charAt(at);
  const edit = { in: 'reply' as const, start: at, end: isInline ? at + next.length : at };
  const newText = isInline ? `${own} ${next.toUpperCase()}` : `${own} `;
  return { title: { nl: sentence, en: sentence }, kind: 'snippet', edits: [{ ...edit, newText }] };
}
