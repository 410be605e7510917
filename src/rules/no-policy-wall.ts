import { answersSomebody } from '../engine/answers';
import { bodyStart } from '../engine/body';
import type { Draft } from '../engine/draft';
import { textFix, type Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { policyPhrases, policyWalls, type PolicyMatch } from '../language/policy/policy';
import { reasonInPlace } from '../language/policy/reason';
import { insteadSentence } from '../language/alternative/instead';

/** Flags a policy or procedure that is given as the reason. */
export default defineRule({
  id: 'no-policy-wall',
  group: 'no-formalities',
  severity: 'warning',
  phrases: [policyPhrases],
  messages: {
    wall: {
      nl: '“{text}” maakt een regel van ons tot de reden. Zeg waarom het zo is, in het belang van de klant, en wat wel kan.',
      en: '“{text}” makes a rule of ours the reason. Say why it is so, in the customer’s interest, and what you can do.',
    },
  },
  *check(draft) {
    const matches = draft.matches(policyPhrases);
    if (matches.length === 0 || !answersSomebody(draft)) return;
    for (const match of policyWalls(draft.reply, matches)) {
      const { start, end } = match;
      yield {
        at: { in: 'reply', start, end },
        messageId: 'wall',
        data: { text: draft.reply.value.slice(start, end) },
        fixes: () => (draft.grave ? [] : fixesFor(draft, match)),
      };
    }
  },
});

function fixesFor(draft: Draft, match: PolicyMatch): Fix[] {
  const language = draft.language === 'en' ? 'en' : 'nl';
  const whole = { in: 'reply', start: bodyStart(draft, match.sentence), end: match.sentence.end } as const;
  const reason = reasonInPlace(draft.reply, match, language);
  const instead = insteadSentence(language, addressFormOf(draft.reply) ?? draft.address);
  return [
    ...(reason === undefined ? [] : [textFix('snippet', { in: 'reply', ...match }, reason)]),
    textFix('snippet', whole, instead),
  ];
}
