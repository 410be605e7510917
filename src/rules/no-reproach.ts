import { clauseAround, clauseFixes } from '../engine/clause-fix';
import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
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

function fixesFor(draft: Draft, reproach: Reproach): readonly Fix[] {
  const { language, reply } = draft;
  if (language === 'unknown') return [];
  const plain = plainly(reply, reproach);
  const fixes: Fix[] = plain
    ? [{ title: { nl: plain.title, en: plain.title }, kind: 'review', edits: [{ in: 'reply', ...plain.edit }] }]
    : [];
  const clause = { ...clauseAround(draft, reproach, reproach.sentence), sentence: reproach.sentence };
  return [...fixes, ...clauseFixes(draft, clause, [factFrame(reproach.kind, language)])];
}
