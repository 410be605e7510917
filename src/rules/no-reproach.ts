import { bodyStart } from '../engine/body';
import { clauseAround, clauseFixes } from '../engine/clause-fix';
import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import type { Span } from '../language/span';
import { factFrame } from '../language/tone/answers';
import { plainly } from '../language/tone/plainly';
import { findReproaches, reminderPhrases, reproachPhrases, type Reproach } from '../language/tone/reproach';

/** Flags a reply that tells the customer off. */
export default defineRule({
  id: 'no-reproach',
  group: 'involved',
  severity: 'warning',
  phrases: [reproachPhrases, reminderPhrases],
  messages: {
    reproach: {
      nl: '“{text}” klinkt als een verwijt. Geef alleen het feit, en wat er nu kan.',
      en: '“{text}” sounds like a reproach. Give the fact alone, and what can be done now.',
    },
  },
  *check(draft) {
    const { reply, customer, parts } = draft;
    const matches = draft.matches(reproachPhrases);
    // Site text and terms speak to nobody; a reproach needs somebody who is told off.
    if (matches.length === 0 || (!customer && !parts.greeting)) return;
    const asksAgain = draft.matches(reminderPhrases, 'customer').length > 0;
    for (const reproach of findReproaches(reply, matches, asksAgain)) {
      const { start, end } = reproach;
      yield {
        at: { in: 'reply', start, end },
        messageId: 'reproach',
        data: { text: reply.value.slice(start, end) },
        fixes: () => (draft.grave ? [] : fixesFor(draft, reproach)),
      };
    }
  },
});

/** What the sentence says without the words that point back. */
function restOf(text: string, { start, end }: Span, reproach: Span): string {
  const before = text.slice(start, reproach.start).trim().replace(/,$/, '');
  const after = text.slice(reproach.end, end).replace(/^[\s,:]+|[\s.!?…]+$/g, '');
  return [before, after].filter(Boolean).join(' ');
}

function fixesFor(draft: Draft, reproach: Reproach): readonly Fix[] {
  const { language, reply } = draft;
  if (language === 'unknown') return [];
  const plain = plainly(reply, reproach);
  const fixes: Fix[] = plain
    ? [{ title: { nl: plain.title, en: plain.title }, kind: 'review', edits: [{ in: 'reply', ...plain.edit }] }]
    : [];
  const { kind, sentence } = reproach;
  if (kind === 'saidBefore') {
    const whole = { start: bodyStart(draft, sentence), end: sentence.end, sentence };
    const told = restOf(reply.value, whole, reproach);
    return [...fixes, ...clauseFixes(draft, whole, [factFrame(kind, language).replace('{fact}', told)])];
  }
  const clause = { ...clauseAround(draft, reproach, sentence), sentence };
  return [...fixes, ...clauseFixes(draft, clause, [factFrame(kind, language)])];
}
