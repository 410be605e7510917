import { bodyStart } from '../engine/body';
import { clauseFixes } from '../engine/clause-fix';
import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { assumptionPhrases, findAssumptions, type Assumption } from '../language/tone/assumption';
import { checkingQuestions } from '../language/tone/checking-question';

/** Flags a guess about what the customer did, has or knows, said as if it were so. */
export default defineRule({
  id: 'no-assumption',
  group: 'listening',
  severity: 'warning',
  phrases: [assumptionPhrases],
  messages: {
    guess: {
      nl: '“{text}” vult in voor de klant. Vraag het liever: dan weet u het zeker en voelt de klant zich niet beschuldigd.',
      en: '“{text}” fills in for the customer. Ask instead: then you know, and the customer does not feel accused.',
    },
  },
  *check(draft) {
    const { reply, customer, parts } = draft;
    const matches = draft.matches(assumptionPhrases);
    if (matches.length === 0 || (!customer && !parts.greeting)) return;
    for (const assumption of findAssumptions(reply, matches, (sentence) => bodyStart(draft, sentence))) {
      const { start, end } = assumption;
      yield {
        at: { in: 'reply', start, end },
        messageId: 'guess',
        data: { text: reply.value.slice(start, end) },
        fixes: () => (draft.grave ? [] : fixesFor(draft, assumption)),
      };
    }
  },
});

function fixesFor(draft: Draft, assumption: Assumption): readonly Fix[] {
  const { language, reply, address } = draft;
  if (language === 'unknown') return [];
  return checkingQuestions(reply, assumption, language, address).flatMap(({ text, isSure }) =>
    clauseFixes(
      draft,
      assumption,
      [isSure || text.startsWith('[') ? text : bracketed(text)],
      isSure ? 'review' : 'snippet',
    ),
  );
}

/** A question that must be looked at stands in brackets as a whole. */
function bracketed(text: string): string {
  return `[${text}]`;
}
