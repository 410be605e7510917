import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { insteadSentence } from '../language/alternative/instead';
import { findRefusals, refusalPhrases, refusalSpan, type RefusalMatch } from '../language/alternative/refusal';
import { hasWayOut, wayOutPhrases } from '../language/alternative/way-out';

/** Flags a refusal or limitation that leaves the customer no way on. */
export default defineRule({
  id: 'require-alternative',
  group: 'framing',
  severity: 'warning',
  wholeReply: true,
  phrases: [refusalPhrases, wayOutPhrases],
  messages: {
    deadEnd: {
      nl: 'Na “{text}” houdt het op voor de klant. Zeg wat wel kan, vanaf wanneer, of wie verder helpt.',
      en: 'After “{text}” the customer is stuck. Say what is possible, from when, or who can help.',
    },
  },
  *check(draft) {
    const { reply, parts } = draft;
    const matches = draft.matches(refusalPhrases);
    if (matches.length === 0) return;
    const inBody = matches.filter(({ start }) => !parts.closing || start < parts.closing.start);
    const refusals = findRefusals(reply, inBody);
    for (const refusal of refusals) {
      const span = refusalSpan(reply, refusal);
      if (isTheirNews(draft, refusal)) continue;
      if (hasWayOut(reply, span, { ways: draft.matches(wayOutPhrases), others: refusals, parts })) continue;
      yield {
        at: { in: 'reply', ...span },
        messageId: 'deadEnd',
        data: { text: reply.value.slice(span.start, span.end) },
        fixes: () => (draft.grave ? [] : fixesFor(draft, refusal)),
      };
    }
  },
});

/** "Your card was declined because …": what the customer came to tell is no refusal of ours. */
function isTheirNews({ customer }: Draft, { words }: RefusalMatch): boolean {
  const [last = ''] = words.slice(-1).map(({ norm }) => norm);
  const isPast = words.some(({ norm }) => /^(?:was|were|werd|werden)$/.test(norm));
  return isPast && (customer?.words.some(({ norm }) => norm === last) ?? false);
}

/** What is possible, behind the refusal: the no itself stays honest. */
function fixesFor(draft: Draft, { sentence }: RefusalMatch): Fix[] {
  const language = draft.language === 'en' ? 'en' : 'nl';
  const instead = insteadSentence(language, addressFormOf(draft.reply) ?? draft.address);
  const lead = /[.!?…)"”]$/.test(sentence.text) ? ' ' : '. ';
  const edits = [{ in: 'reply' as const, start: sentence.end, end: sentence.end, newText: lead + instead }];
  return [{ title: { nl: `Voeg toe: ${instead}`, en: `Add: ${instead}` }, kind: 'snippet', edits }];
}
