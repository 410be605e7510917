import { customerAbuse } from '../engine/acknowledge';
import { greetingMark, openingFix } from '../engine/opening';
import { defineRule } from '../engine/rule';
import { setLimit } from '../language/tone/answers';
import { abuseKinds, abusePhrases, limitPhrases, reportedPhrases } from '../language/tone/boundary';

/** Flags a reply that sets no limit to a customer who threatens, discriminates or abuses. */
export default defineRule({
  id: 'require-boundary',
  group: 'privacy',
  severity: 'warning',
  wholeReply: true,
  phrases: [abusePhrases, reportedPhrases, limitPhrases],
  messages: {
    threat: {
      nl: 'De klant dreigt (“{words}”) en de reactie stelt geen grens. Zeg wat er met een bedreiging gebeurt en wie het overneemt.',
      en: 'The customer threatens (“{words}”) and the reply sets no limit. Say what follows a threat, and who takes over.',
    },
    discrimination: {
      nl: 'De klant discrimineert (“{words}”) en de reactie stelt geen grens. Zeg dat u dat niet accepteert en wie het overneemt.',
      en: 'The customer discriminates (“{words}”) and the reply sets no limit. Say that you do not accept that, and who takes over.',
    },
    abuse: {
      nl: 'De klant scheldt op een persoon (“{words}”) en de reactie stelt geen grens. Doe dat rustig, en blijf hulp aanbieden.',
      en: 'The customer abuses a person (“{words}”) and the reply sets no limit. Do so calmly, and keep offering help.',
    },
  },
  *check(draft) {
    const { customer, reply, language, address } = draft;
    const abuse = customerAbuse(draft);
    if (!customer || abuse.length === 0 || draft.matches(limitPhrases).length > 0) return;
    const kind = abuseKinds.find((one) => abuse.some(({ row }) => row.kind === one));
    const first = abuse.find(({ row }) => row.kind === kind);
    const at = kind && greetingMark(draft);
    if (!first || !at || reply.language === 'unknown') return;
    const message = { nl: 'Dit vraagt om een grens.', en: 'This asks for a limit.' };
    yield {
      at,
      messageId: kind,
      data: { words: customer.value.slice(first.start, first.end) },
      related: abuse.map(({ start, end }) => ({ in: 'customer', start, end, message })),
      fixes: () => {
        if (draft.grave || language === 'unknown') return [];
        return setLimit(kind, language, address).flatMap((text) => openingFix(draft, 'snippet', text) ?? []);
      },
    };
  },
});
